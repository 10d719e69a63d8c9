package org.povline.statistics.coverage;

import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * How an interval for a proportion is computed from counts.
 *
 * <p>It takes the counted as a simple random sample of what could have been counted. For persons drawn in clusters it
 * is too short; for a register that holds everybody it says how far the rate would move by chance, not how wrong it is.
 */
public enum IntervalMethod {
    /**
     * The score interval without continuity correction. With {@code p = k/n} and {@code z} the normal quantile of
     * {@code (1 + level)/2}, its ends are {@code (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)}. It never leaves
     * 0 to 1: nobody of n gives exactly 0 as the lower end, all of n exactly 1 as the upper one.
     *
     * <p>Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the
     * American Statistical Association 22 (1927), 209–212.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">doi:10.1080/01621459.1927.10502953</a>
     */
    WILSON("(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)", "Wilson (1927), doi:10.1080/01621459.1927.10502953") {
        @Override
        ConfidenceInterval interval(double successes, double trials, double level) {
            double z = normalQuantile(level);
            double share = successes / trials;
            double shrinkage = 1 + z * z / trials;
            double centre = (share + z * z / (2 * trials)) / shrinkage;
            double half = z / shrinkage * Math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
            return new ConfidenceInterval(
                    successes == 0 ? 0 : centre - half, successes == trials ? 1 : centre + half, level, this);
        }
    };

    private final String formula;
    private final String source;

    IntervalMethod(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    /** The formula of its ends. */
    public String formula() {
        return formula;
    }

    /** Where the formula comes from. */
    public String source() {
        return source;
    }

    /**
     * The interval for a proportion.
     *
     * @param successes 0 or more
     * @param trials at least 1 and at least the successes
     * @param level the probability that it covers the proportion, above 0 and below 1
     * @throws IllegalArgumentException if an argument lies outside its bounds
     */
    public ConfidenceInterval of(long successes, long trials, double level) {
        if (successes < 0 || trials < 1 || successes > trials) {
            throw new IllegalArgumentException("Successes (" + successes
                    + ") must be at least 0 and at most the trials (" + trials + "), which must be at least 1");
        }
        return interval((double) successes, (double) trials, requireLevel(level));
    }

    abstract ConfidenceInterval interval(double successes, double trials, double level);

    static double requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Level (" + level + ") must lie between 0 and 1, both excluded");
        }
        return level;
    }

    /** The z that a standard normal variable exceeds in absolute value with probability {@code 1 − level}. */
    private static double normalQuantile(double level) {
        return Math.sqrt(2) * InverseErfc.value(1 - level);
    }
}
