package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.povline.core.quantity.Ratio;

/**
 * An indicator's value, which keeps part and whole; of a sum the whole is 1. In JSON titles, formulas and unit stand beside
 * it; reading takes no notice of them.
 *
 * @param indicator which one, with its formula and units
 * @param ratio part and whole
 */
@JsonIgnoreProperties(
        value = {"title", "titleInEnglish", "formula", "formulaInChinese", "unit"},
        allowGetters = true)
public record IndicatorValue(Indicator indicator, Ratio ratio) {
    /** Refuses null, and a ratio that the indicator cannot have. */
    public IndicatorValue {
        requireNonNull(indicator, "indicator");
        requireNonNull(ratio, "ratio");
        indicator.requirePossible(ratio.numerator(), ratio.denominator());
    }

    /** The indicator's title. */
    @JsonProperty
    public String title() {
        return indicator.title();
    }

    /** Its title in English. */
    @JsonProperty
    public String titleInEnglish() {
        return indicator.titleInEnglish();
    }

    /** Its formula. */
    @JsonProperty
    public String formula() {
        return indicator.formula();
    }

    /** Its formula in Chinese. */
    @JsonProperty
    public String formulaInChinese() {
        return indicator.formulaInChinese();
    }

    /** What the part counts. */
    @JsonProperty
    public CountUnit unit() {
        return indicator.unit();
    }
}
