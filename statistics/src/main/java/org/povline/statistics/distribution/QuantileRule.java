package org.povline.statistics.distribution;

import java.util.Arrays;

/**
 * Which value of an ascending, weighted sample is the quantile of a share.
 *
 * <p>With {@code F} the cumulated weight up to and with a value, over the whole weight, {@link #LAEKEN} and
 * {@link #INVERSE_DISTRIBUTION} take the first value that is {@linkplain #isReached reached}, and the last one if none
 * is; with {@link #NEAREST} they always pick somebody's value. The others put a value between two. The median of 1, 2,
 * 3, 4 is 3 by {@code LAEKEN}, 2 by {@code INVERSE_DISTRIBUTION} and 2.5 by {@link #AVERAGING}.
 *
 * <p>The types 4 to 9 of Hyndman and Fan draw a line through the points {@code (pₖ, xₖ)}, flat at the ends. They wrote
 * {@code pₖ = (k − a)/(n + 1 − a − b)} for a sample without weights; here {@code pₖ = (Sₖ − a wₖ)/(W + (1 − a − b) W/n)}
 * with {@code Sₖ} the weight up to and with record k, {@code W} the whole weight and n the records, which is the same
 * where all weights are equal, and does not change with the unit of the weights.
 *
 * <p>A cumulated share within 2<sup>−49</sup> of the wanted one meets it, so that ten weights of 0.1 give what ten
 * weights of 1 do.
 *
 * <p>Source of the nine types: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American
 * Statistician 50 (1996), 361–365.
 *
 * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">doi:10.1080/00031305.1996.10473566</a>
 */
public enum QuantileRule implements Definition {
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
            0,
            "first x with F(x) > p",
            "laeken 0.5.2 weightedQuantile; Alfons and Templ (2013), doi:10.18637/jss.v054.i15") {
        @Override
        public boolean isReached(int comparison) {
            return comparison > 0;
        }

        @Override
        Bounds bounds(Distribution of, double share) {
            return reached(of, share);
        }
    },
    /** The first value whose {@code F} is {@code p} or more: the inverse of the distribution function, type 1. */
    INVERSE_DISTRIBUTION(1, "first x with F(x) ≥ p", hyndmanFan(1)) {
        @Override
        public boolean isReached(int comparison) {
            return comparison >= 0;
        }

        @Override
        Bounds bounds(Distribution of, double share) {
            return reached(of, share);
        }
    },
    /** As {@link #INVERSE_DISTRIBUTION}, but halfway to the next value where {@code F} meets {@code p}: type 2. */
    AVERAGING(2, "first x with F(x) ≥ p; mean of it and the next where F(x) = p", hyndmanFan(2)) {
        @Override
        Bounds bounds(Distribution of, double share) {
            return averaged(of, share, Cumulation.TIE / 2).or(averaged(of, share, Cumulation.TIE * 2));
        }
    },
    /** The value whose {@code F} is nearest to {@code p}, of two the one of even rank: type 3. */
    NEAREST(3, "x with F(x) nearest to p, of two the one of even rank", hyndmanFan(3)) {
        @Override
        Bounds bounds(Distribution of, double share) {
            return of instanceof WeightedSample sample
                    ? Bounds.exactly(sample.value(nearest(sample, share)))
                    : around(of, share * of.weight(), 0);
        }
    },
    /** A line through the steps of the distribution function: type 4. */
    INTERPOLATED_DISTRIBUTION(4, 0, 1, "line through pₖ = k/n"),
    /** Hazen's rule, popular in hydrology: type 5. */
    HAZEN(5, 0.5, 0.5, "line through pₖ = (k − 1/2)/n"),
    /** Weibull's rule, the expected share below a value: type 6. */
    WEIBULL(6, 0, 0, "line through pₖ = k/(n + 1)"),
    /** Gumbel's rule, the default of R and of spreadsheets: type 7. */
    GUMBEL(7, 1, 1, "line through pₖ = (k − 1)/(n − 1)"),
    /** The rule whose quantiles are unbiased in the median, about, whatever the distribution: type 8. */
    MEDIAN_UNBIASED(8, 1.0 / 3, 1.0 / 3, "line through pₖ = (k − 1/3)/(n + 1/3)"),
    /** The rule whose quantiles are unbiased, about, for a normal distribution: type 9. */
    NORMAL_UNBIASED(9, 0.375, 0.375, "line through pₖ = (k − 3/8)/(n + 1/4)");

    private final int type;
    private final double a;
    private final double b;
    private final String formula;
    private final String source;

    QuantileRule(int type, String formula, String source) {
        this(type, 0, 0, formula, source);
    }

    QuantileRule(int type, double a, double b, String formula) {
        this(type, a, b, formula, hyndmanFan(type));
    }

    QuantileRule(int type, double a, double b, String formula, String source) {
        this.type = type;
        this.a = a;
        this.b = b;
        this.formula = formula;
        this.source = source;
    }

    /**
     * The rule by the number that Hyndman and Fan gave it, from 1 to 9.
     *
     * @throws IllegalArgumentException if they gave no such number
     */
    public static QuantileRule ofType(int type) {
        return Arrays.stream(values())
                .filter(rule -> rule.type == type && rule != LAEKEN)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Type (" + type + ") must be from 1 to 9"));
    }

    private static String hyndmanFan(int type) {
        return "Hyndman and Fan (1996), definition " + type + ", doi:10.1080/00031305.1996.10473566";
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }

    /**
     * Whether a value is far enough, for the rules that take the first such value.
     *
     * @param comparison how its cumulated share {@code F} compares with {@code p}: negative below, 0 equal, positive
     *     above
     * @throws UnsupportedOperationException if the rule takes another value than the first
     */
    public boolean isReached(int comparison) {
        throw new UnsupportedOperationException(name() + " does not take the first value that is far enough");
    }

    /** The quantile of a distribution that is not empty. */
    Bounds bounds(Distribution of, double share) {
        double meanWeight = of.weight() / (double) of.records();
        double wanted = share * (of.weight() + (1 - a - b) * meanWeight);
        return of instanceof WeightedSample sample ? Bounds.exactly(onTheLine(sample, wanted)) : around(of, wanted, 1);
    }

    /** In a sample both tries find one value; in a histogram they differ only by what rounding cannot tell. */
    Bounds reached(Distribution of, double share) {
        if (of instanceof WeightedSample) {
            return cell(of, reached(of, share, Cumulation.TIE));
        }
        return cell(of, reached(of, share, Cumulation.TIE / 2)).or(cell(of, reached(of, share, Cumulation.TIE * 2)));
    }

    private int reached(Distribution of, double share, double tie) {
        double wanted = share * of.weight();
        int cell = Cumulation.first(of.cells(), i -> isReached(Cumulation.compare(of, i + 1, wanted, tie)));
        return Math.min(of.cells() - 1, cell);
    }

    private static Bounds averaged(Distribution of, double share, double allowed) {
        double tie = of instanceof WeightedSample ? Cumulation.TIE : allowed;
        double wanted = share * of.weight();
        int cell = INVERSE_DISTRIBUTION.reached(of, share, tie);
        return cell + 1 < of.cells() && Cumulation.compare(of, cell + 1, wanted, tie) == 0
                ? cell(of, cell).times(0.5).plus(cell(of, cell + 1).times(0.5))
                : cell(of, cell);
    }

    private static int nearest(WeightedSample of, double share) {
        double wanted = share * of.weight();
        int above = INVERSE_DISTRIBUTION.reached(of, share, Cumulation.TIE);
        if (above == 0) {
            return 0;
        }
        double farther = of.cumulatedWeight(above + 1) - wanted - (wanted - of.cumulatedWeight(above));
        boolean aboveIsEven = above % 2 == 1; // the rank is one more than the index
        return farther < -Cumulation.TIE * of.weight() || (farther <= Cumulation.TIE * of.weight() && aboveIsEven)
                ? above
                : above - 1;
    }

    private double onTheLine(WeightedSample of, double wanted) {
        int next = Cumulation.first(of.cells(), i -> place(of, i) > wanted);
        if (next == 0) {
            return of.value(0);
        }
        if (next == of.cells()) {
            return of.value(next - 1);
        }
        double along = (wanted - place(of, next - 1)) / (place(of, next) - place(of, next - 1));
        double start = of.value(next - 1);
        double rise = of.value(next) - start;
        // Between the largest doubles of either sign lies more than a double holds.
        return Double.isInfinite(rise) ? start * (1 - along) + of.value(next) * along : start + along * rise;
    }

    private double place(WeightedSample of, int index) {
        return of.cumulatedWeight(index + 1) - a * of.weight(index);
    }

    /** The record at a cumulated weight, the one before it and so many after it, wherever in their cells they are. */
    private static Bounds around(Distribution of, double weight, int after) {
        double room = 2 * Cumulation.TIE * of.weight();
        int first = Math.max(0, Cumulation.at(of, weight - room) - 1);
        int last = Math.min(of.cells() - 1, Cumulation.at(of, weight + room) + after);
        return new Bounds(of.lower(first), of.upper(last));
    }

    private static Bounds cell(Distribution of, int cell) {
        return new Bounds(of.lower(cell), of.upper(cell));
    }
}
