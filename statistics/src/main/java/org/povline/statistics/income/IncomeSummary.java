package org.povline.statistics.income;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.povline.core.quantity.Ratio;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.SummaryMeasure;
import org.povline.statistics.inequality.InequalityMeasure;

/**
 * What households have a head, with the definition of every number beside it. Empty where there is no number: without
 * persons no mean, median, headcount, gap or Gini, and no Gini where all income together is not positive. In JSON the
 * {@linkplain #methods() methods} stand beside the numbers; reading takes no notice of them.
 *
 * @param households the households with a known income
 * @param persons the persons in them
 * @param unknownHouseholds the households left out, because their income is not known exactly
 * @param unknownPersons the persons in those
 * @param mean the mean over persons, all fen over all persons
 * @param median the median over persons
 * @param poverty who is poor
 * @param gini the inequality
 */
@JsonIgnoreProperties(value = "methods", allowGetters = true)
public record IncomeSummary(
        long households,
        long persons,
        long unknownHouseholds,
        long unknownPersons,
        Optional<Ratio> mean,
        Optional<Quantile> median,
        PovertyAtLine poverty,
        Optional<Gini> gini) {
    private static final int DECIMALS_OF_FEN = 2;

    /** Refuses null. */
    public IncomeSummary {
        requireNonNull(mean, "mean");
        requireNonNull(median, "median");
        requireNonNull(poverty, "poverty");
        requireNonNull(gini, "gini");
    }

    /** How each number was computed, by its name: mean, median, headcount, gap, gini; only of those that there are. */
    @JsonProperty
    public Map<String, Method> methods() {
        Map<String, Method> methods = new TreeMap<>();
        mean.ifPresent(found -> methods.put("mean", SummaryMeasure.MEAN.method()));
        median.ifPresent(found -> methods.put("median", found.method()));
        poverty.headcount().ifPresent(found -> methods.put("headcount", poverty.method(0)));
        poverty.gap().ifPresent(found -> methods.put("gap", poverty.method(1)));
        gini.ifPresent(found -> methods.put(
                "gini", InequalityMeasure.GINI.method().with(Method.NEGATIVE_INCOMES, found.negativeIncomes())));
        return methods;
    }

    /** The mean in yuan a head with so many decimals. */
    public Optional<BigDecimal> meanYuan(int decimals, RoundingMode rounding) {
        requireNonNull(rounding, "rounding");
        return mean.map(fen -> yuan(fen, decimals, rounding));
    }

    /** The median in yuan a head with so many decimals. */
    public Optional<BigDecimal> medianYuan(int decimals, RoundingMode rounding) {
        requireNonNull(rounding, "rounding");
        return median.map(quantile -> yuan(quantile.fenPerHead(), decimals, rounding));
    }

    /** Rounded once: what is a decimal of yuan is a tens digit of fen, or a fen. */
    private static BigDecimal yuan(Ratio fen, int decimals, RoundingMode rounding) {
        return fen.rounded(Math.subtractExact(decimals, DECIMALS_OF_FEN), rounding)
                .movePointLeft(DECIMALS_OF_FEN);
    }
}
