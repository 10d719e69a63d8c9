package org.povline.statistics.distribution;

/**
 * Which value of an ascending, weighted sample is the quantile of a share. No rule averages two values, so that a
 * quantile is always somebody's value.
 *
 * <p>With {@code F} the cumulated weight up to and with a value, over the whole weight, the quantile of {@code p} is
 * the first value that is {@linkplain #isReached reached}, and the last one if none is. The rules differ only where a
 * cumulated share meets {@code p}: the median of 1, 2, 3, 4 is 3 by {@link #LAEKEN} and 2 by
 * {@link #INVERSE_DISTRIBUTION}.
 */
public enum QuantileRule {
    /**
     * The first value whose {@code F} exceeds {@code p}, as the R package laeken computes the European social
     * indicators.
     *
     * <p>Source: A. Alfons and M. Templ, Estimation of Social Exclusion Indicators from Complex Surveys: The R Package
     * laeken, Journal of Statistical Software 54 (2013), 15; the code of {@code weightedQuantile} in version 0.5.2.
     *
     * @see <a href="https://doi.org/10.18637/jss.v054.i15">doi:10.18637/jss.v054.i15</a>
     */
    LAEKEN(
            "first x with F(x) > p",
            "laeken 0.5.2 weightedQuantile; Alfons and Templ (2013), doi:10.18637/jss.v054.i15") {
        @Override
        public boolean isReached(int comparison) {
            return comparison > 0;
        }
    },
    /**
     * The first value whose {@code F} is {@code p} or more: the inverse of the distribution function, type 1.
     *
     * <p>Source: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50
     * (1996), 361–365, definition 1.
     *
     * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">doi:10.1080/00031305.1996.10473566</a>
     */
    INVERSE_DISTRIBUTION(
            "first x with F(x) ≥ p", "Hyndman and Fan (1996), definition 1, doi:10.1080/00031305.1996.10473566") {
        @Override
        public boolean isReached(int comparison) {
            return comparison >= 0;
        }
    };

    private final String formula;
    private final String source;

    QuantileRule(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    /** The rule in one line. */
    public String formula() {
        return formula;
    }

    /** Where the rule comes from. */
    public String source() {
        return source;
    }

    /**
     * Whether a value is far enough.
     *
     * @param comparison how its cumulated share {@code F} compares with {@code p}: negative below, 0 equal, positive
     * above
     */
    public abstract boolean isReached(int comparison);
}
