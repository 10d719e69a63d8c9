package org.povline.statistics.income;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.povline.core.quantity.Ratio;

/**
 * What households have a head, with the definition of every number beside it. Empty where there is no number: without
 * persons no mean, median, headcount, gap or Gini, and no Gini where all income together is not positive.
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
