package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Ratio;

/**
 * An indicator's value, which keeps part and whole.
 *
 * @param indicator which one, with its formula and units
 * @param ratio part and whole
 */
public record IndicatorValue(Indicator indicator, Ratio ratio) {
    /** Refuses null. */
    public IndicatorValue {
        requireNonNull(indicator, "indicator");
        requireNonNull(ratio, "ratio");
    }
}
