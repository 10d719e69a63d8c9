package org.povline.statistics.coverage;

import org.apache.commons.numbers.gamma.InverseErfc;
import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/**
 * How an interval for a proportion is computed from counts.
 *
 * <p>It takes the counted as a simple random sample of what could have been counted. For persons drawn in clusters it
 * is too short; for a register that holds everybody it says how far the rate would move by chance, not how wrong it is.
 */
public enum IntervalMethod implements Definition {
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
            double share = successes / trials;
            return between(
                    successes == 0 ? 0 : lowerScore(share, trials, level),
                    successes == trials ? 1 : upperScore(share, trials, level),
                    level);
        }
    },
    /**
     * The score interval of shares moved outward by the continuity correction {@code min(1/2, |k − n/2|)/n}, each end cut
     * at 0 or 1: what R's {@code prop.test} prints by default.
     *
     * <p>Source: R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998),
     * 857–872, method 4.
     */
    WILSON_CONTINUITY(
            "Wilson's ends of p ± min(1/2, |k − n/2|)/n",
            "Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E") {
        @Override
        ConfidenceInterval interval(double successes, double trials, double level) {
            double correction = Math.min(0.5, Math.abs(successes - trials / 2));
            double least = (successes - correction) / trials;
            double most = (successes + correction) / trials;
            return between(
                    least <= 0 ? 0 : lowerScore(least, trials, level),
                    most >= 1 ? 1 : upperScore(most, trials, level),
                    level);
        }
    },
    /**
     * {@code p ± z √(p(1 − p)/n)}: what most reports print. It may leave 0 to 1, is a point where nobody or everybody is
     * counted, and covers too rarely in small samples; take another if you may.
     *
     * <p>Source: as described, with its faults, by L. D. Brown, T. T. Cai, A. DasGupta, Interval Estimation for a Binomial
     * Proportion, Statistical Science 16 (2001), 101–133.
     */
    WALD("p ± z √(p(1 − p)/n)", "Brown, Cai, DasGupta (2001), doi:10.1214/ss/1009213286") {
        @Override
        ConfidenceInterval interval(double successes, double trials, double level) {
            return around(successes / trials, trials, level);
        }
    },
    /**
     * Wald's with z² trials added, half of them successes. It may leave 0 to 1 and is not cut there.
     *
     * <p>Source: A. Agresti, B. A. Coull, Approximate is Better than "Exact" for Interval Estimation of Binomial
     * Proportions, The American Statistician 52 (1998), 119–126.
     */
    AGRESTI_COULL("Wald's of (k + z²/2)/(n + z²)", "Agresti, Coull (1998), doi:10.1080/00031305.1998.10480550") {
        @Override
        ConfidenceInterval interval(double successes, double trials, double level) {
            double added = normalQuantile(level) * normalQuantile(level);
            return around((successes + added / 2) / (trials + added), trials + added, level);
        }
    },
    /**
     * The exact interval: the shares under which as few, or as many, would be counted with probability {@code (1 − level)/2};
     * quantiles of Beta(k, n − k + 1) and Beta(k + 1, n − k). It covers at least as often as its level says.
     *
     * <p>Source: C. J. Clopper, E. S. Pearson, The Use of Confidence or Fiducial Limits Illustrated in the Case of the
     * Binomial, Biometrika 26 (1934), 404–413.
     */
    CLOPPER_PEARSON(
            "quantiles of Beta(k, n − k + 1) and Beta(k + 1, n − k)",
            "Clopper, Pearson (1934), doi:10.1093/biomet/26.4.404") {
        @Override
        ConfidenceInterval interval(double successes, double trials, double level) {
            double failures = trials - successes;
            return between(
                    successes == 0 ? 0 : BetaQuantile.lower((1 - level) / 2, successes, failures + 1),
                    failures == 0 ? 1 : BetaQuantile.upper((1 - level) / 2, successes + 1, failures),
                    level);
        }
    },
    /**
     * Quantiles of Beta(k + 1/2, n − k + 1/2), Jeffreys' prior; 0 as the lower end where nobody is counted, 1 as the upper
     * where everybody is.
     *
     * <p>Source: L. D. Brown, T. T. Cai, A. DasGupta, Interval Estimation for a Binomial Proportion, Statistical Science 16
     * (2001), 101–133.
     */
    JEFFREYS("quantiles of Beta(k + 1/2, n − k + 1/2)", "Brown, Cai, DasGupta (2001), doi:10.1214/ss/1009213286") {
        @Override
        ConfidenceInterval interval(double successes, double trials, double level) {
            double failures = trials - successes;
            return between(
                    successes == 0 ? 0 : BetaQuantile.lower((1 - level) / 2, successes + 0.5, failures + 0.5),
                    failures == 0 ? 1 : BetaQuantile.upper((1 - level) / 2, successes + 0.5, failures + 0.5),
                    level);
        }
    };

    static final String LEVEL = "level";

    private final String formula;
    private final String source;

    IntervalMethod(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
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
    static double normalQuantile(double level) {
        return Math.sqrt(2) * InverseErfc.value(1 - level);
    }

    /** Of a level near 0 both ends are one share, but for rounding. */
    ConfidenceInterval between(double lower, double upper, double level) {
        return new ConfidenceInterval(Math.min(lower, upper), upper, method().with(LEVEL, level));
    }

    ConfidenceInterval around(double share, double trials, double level) {
        double half = normalQuantile(level) * Math.sqrt(share * (1 - share) / trials);
        return between(share - half, share + half, level);
    }

    private static double upperScore(double share, double trials, double level) {
        double added = square(normalQuantile(level)) / trials;
        return scoreSum(share, trials, level) / (1 + added);
    }

    /** The ends are the roots of a quadratic; from their product, as the lower one's difference loses digits near 0. */
    private static double lowerScore(double share, double trials, double level) {
        return square(share) / scoreSum(share, trials, level);
    }

    private static double scoreSum(double share, double trials, double level) {
        double z = normalQuantile(level);
        double spread = Math.sqrt(share * (1 - share) / trials + square(z / trials) / 4);
        return share + z * z / (2 * trials) + z * spread;
    }

    private static double square(double x) {
        return x * x;
    }
}
