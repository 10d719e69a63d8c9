package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.NegativeIncomes;
import org.povline.statistics.distribution.QuantileRule;

/**
 * How unequal incomes are.
 *
 * <p>By default negative incomes are kept and quantiles follow {@link QuantileRule#LAEKEN}. Measures with logarithms or
 * powers leave out who has nothing or less, and count them; their mean is then that of the others. Empty where there is
 * no number: without records, where the mean that a measure divides by is not positive. Immutable.
 */
public final class InequalityMeasures {
    private static final InequalityMeasures DEFAULTS =
            new InequalityMeasures(NegativeIncomes.KEEP, QuantileRule.LAEKEN);
    private static final double HALF = 0.5;
    private static final double TENTH = 0.1;
    private static final double FOUR_TENTHS = 0.4;

    private final NegativeIncomes negativeIncomes;
    private final QuantileRule rule;

    private InequalityMeasures(NegativeIncomes negativeIncomes, QuantileRule rule) {
        this.negativeIncomes = requireNonNull(negativeIncomes, "negativeIncomes");
        this.rule = requireNonNull(rule, "rule");
    }

    /** The measures with their default options. */
    public static InequalityMeasures withDefaults() {
        return DEFAULTS;
    }

    /** The same with another treatment of negative incomes. */
    public InequalityMeasures with(NegativeIncomes negativeIncomes) {
        return new InequalityMeasures(negativeIncomes, rule);
    }

    /** The same with another rule for quantiles, which percentile ratios and polarisation use. */
    public InequalityMeasures with(QuantileRule rule) {
        return new InequalityMeasures(negativeIncomes, rule);
    }

    /** The usual measures together. */
    public InequalitySummary of(Distribution incomes) {
        Incomes positive = Incomes.positive(incomes);
        List<Bounds> entropies = positive.generalisedEntropies(0, 1, 2, HALF, -1);
        Map<String, Measured> measures = new LinkedHashMap<>();
        gini(incomes).ifPresent(found -> measures.put(InequalitySummary.GINI, found));
        entropy(positive, 0, entropies.get(0)).ifPresent(found -> measures.put("ge0", found));
        entropy(positive, 1, entropies.get(1)).ifPresent(found -> measures.put("ge1", found));
        entropy(positive, 2, entropies.get(2)).ifPresent(found -> measures.put("ge2", found));
        // Atkinson's index of ε is made of generalised entropy of 1 − ε.
        atkinson(positive, HALF, entropies.get(3)).ifPresent(found -> measures.put("atkinson05", found));
        atkinson(positive, 1, entropies.get(0)).ifPresent(found -> measures.put("atkinson1", found));
        atkinson(positive, 2, entropies.get(4)).ifPresent(found -> measures.put("atkinson2", found));
        hoover(incomes).ifPresent(found -> measures.put(InequalitySummary.HOOVER, found));
        for (QuintileShares way : QuintileShares.values()) {
            quintileShareRatio(incomes, way).ifPresent(found -> measures.put(way.key(), found));
        }
        palma(incomes).ifPresent(found -> measures.put(InequalitySummary.PALMA, found));
        wolfson(incomes).ifPresent(found -> measures.put(InequalitySummary.WOLFSON, found));
        return new InequalitySummary(negativeIncomes, rule, measures);
    }

    /** The Gini coefficient. */
    public Optional<Measured> gini(Distribution incomes) {
        return ofPositiveMean(incomes, InequalityMeasure.GINI, Incomes::gini);
    }

    /** The Gini coefficient with the correction for small samples; empty of fewer than two records. */
    public Optional<Measured> giniCorrected(Distribution incomes) {
        return ofPositiveMean(incomes, InequalityMeasure.GINI_CORRECTED, all -> {
            double records = (double) all.of().records();
            return all.gini().times(records / (records - 1));
        });
    }

    /**
     * Generalised entropy of positive incomes.
     *
     * @param alpha any finite number: the larger, the more the top counts
     * @throws IllegalArgumentException if it is none
     */
    public Optional<Measured> generalisedEntropy(Distribution incomes, double alpha) {
        requireFinite(alpha);
        Incomes positive = Incomes.positive(incomes);
        return entropy(positive, alpha, positive.generalisedEntropy(alpha));
    }

    private static Optional<Measured> entropy(Incomes positive, double alpha, Bounds bounds) {
        return Measured.of(
                bounds, InequalityMeasure.GENERALISED_ENTROPY.method().with("alpha", alpha), positive.dropped());
    }

    /**
     * Atkinson's index of positive incomes.
     *
     * @param epsilon the aversion to inequality, above 0
     * @throws IllegalArgumentException if it is not so
     */
    public Optional<Measured> atkinson(Distribution incomes, double epsilon) {
        requirePositive("Epsilon", epsilon);
        Incomes positive = Incomes.positive(incomes);
        return ofAtkinson(positive.dropped(), epsilon, positive.atkinson(epsilon));
    }

    private static Optional<Measured> atkinson(Incomes positive, double epsilon, Bounds entropy) {
        return ofAtkinson(positive.dropped(), epsilon, positive.atkinson(epsilon, () -> entropy));
    }

    private static Optional<Measured> ofAtkinson(Dropped dropped, double epsilon, Bounds bounds) {
        return Measured.of(bounds, InequalityMeasure.ATKINSON.method().with("epsilon", epsilon), dropped);
    }

    /** Jeffreys's divergence of positive incomes. */
    public Optional<Measured> jDivergence(Distribution incomes) {
        return ofPositive(incomes, InequalityMeasure.J_DIVERGENCE, Incomes::jDivergence);
    }

    /** Zenga's index of positive incomes. */
    public Optional<Measured> zenga(Distribution incomes) {
        return ofPositive(incomes, InequalityMeasure.ZENGA, Zenga::of);
    }

    /** Hoover's index. */
    public Optional<Measured> hoover(Distribution incomes) {
        return ofPositiveMean(incomes, InequalityMeasure.HOOVER, Incomes::hoover);
    }

    /** The coefficient of variation. */
    public Optional<Measured> variation(Distribution incomes) {
        return ofPositiveMean(incomes, InequalityMeasure.VARIATION, Incomes::variation);
    }

    /**
     * Kolm's index.
     *
     * @param alpha the aversion to inequality per unit of income, above 0
     * @throws IllegalArgumentException if it is not so
     */
    public Optional<Measured> kolm(Distribution incomes, double alpha) {
        requirePositive("Alpha", alpha);
        Distribution of = incomes.with(negativeIncomes);
        return of.cells() == 0
                ? Optional.empty()
                : Measured.of(
                        Incomes.all(of).kolm(alpha),
                        method(InequalityMeasure.KOLM).with("alpha", alpha),
                        dropped(incomes));
    }

    /** S80/S20, in one of three ways. */
    public Optional<Measured> quintileShareRatio(Distribution incomes, QuintileShares way) {
        return way.of(incomes.with(negativeIncomes)).map(ratio -> underPolicy(ratio, incomes));
    }

    /** The Palma ratio; empty where the poorest four tenths have nothing or less. */
    public Optional<Measured> palma(Distribution incomes) {
        Distribution of = incomes.with(negativeIncomes);
        return Measured.of(Shares.ratio(of, TENTH, FOUR_TENTHS), method(InequalityMeasure.PALMA), dropped(incomes));
    }

    /**
     * The quantile of one share over that of another, as P90/P10; empty where the latter is not positive.
     *
     * @throws IllegalArgumentException if a share lies outside 0 to 1
     */
    public Optional<Measured> percentileRatio(Distribution incomes, double upper, double lower) {
        Distribution of = incomes.with(negativeIncomes);
        return Measured.of(
                Shares.ofPositive(of.quantileBounds(upper, rule), of.quantileBounds(lower, rule)),
                method(InequalityMeasure.PERCENTILE_RATIO)
                        .with(Method.QUANTILE_RULE, rule)
                        .with("upper", upper)
                        .with("lower", lower),
                dropped(incomes));
    }

    /** Wolfson's index; empty where nobody is below the median, or the median is not positive. */
    public Optional<Measured> wolfson(Distribution incomes) {
        return ofPositiveMean(
                incomes, method(InequalityMeasure.WOLFSON).with(Method.QUANTILE_RULE, rule), this::wolfson);
    }

    private Bounds wolfson(Incomes all) {
        Bounds median = all.of().quantileBounds(HALF, rule);
        Bounds gini = all.of().pairDifferences(0, all.of().cells()).dividedBy(all.weight());
        return Shares.ofPositive(
                Bounds.exactly(0).minus(deviationBelow(all, median)).minus(gini).times(2), median);
    }

    /** How far the mean of those below the limit lies from that of all; it rises with the limit. */
    private static Bounds deviationBelow(Incomes all, Bounds limit) {
        int least = all.of().cellsBelow(limit.lower(), false);
        int most = all.of().cellsReaching(limit.upper(), false);
        Bounds ofMost = all.deviationOfFirst(most);
        if (least == most) {
            return ofMost;
        }
        // Where it is open whether anybody is below, nobody's income is less than the lowest.
        return ofMost.or(least == 0 ? all.deviation(all.of().lower(0)) : all.deviationOfFirst(least));
    }

    private Optional<Measured> ofPositiveMean(Distribution incomes, InequalityMeasure definition, Index index) {
        return ofPositiveMean(incomes, method(definition), index);
    }

    private Optional<Measured> ofPositiveMean(Distribution incomes, Method method, Index index) {
        Incomes all = Incomes.all(incomes.with(negativeIncomes));
        return all.mean() > 0 ? Measured.of(index.of(all), method, dropped(incomes)) : Optional.empty();
    }

    private static Optional<Measured> ofPositive(Distribution incomes, InequalityMeasure definition, Index index) {
        Incomes positive = Incomes.positive(incomes);
        return positive.mean() > 0
                ? Measured.of(index.of(positive), definition.method(), positive.dropped())
                : Optional.empty();
    }

    private Dropped dropped(Distribution incomes) {
        return negativeIncomes == NegativeIncomes.DROP ? incomes.dropped(incomes.cellsBelow(0, false)) : Dropped.NONE;
    }

    private Method method(InequalityMeasure definition) {
        return definition.method().with(Method.NEGATIVE_INCOMES, negativeIncomes);
    }

    private Measured underPolicy(Measured measured, Distribution incomes) {
        return new Measured(
                measured.value(),
                measured.errorBound(),
                measured.method().with(Method.NEGATIVE_INCOMES, negativeIncomes),
                dropped(incomes));
    }

    static void requireFinite(double alpha) {
        if (!Double.isFinite(alpha)) {
            throw new IllegalArgumentException("Alpha (" + alpha + ") must be a finite number");
        }
    }

    private static void requirePositive(String name, double parameter) {
        if (!(parameter > 0 && parameter < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " (" + parameter + ") must be a positive number");
        }
    }

    private interface Index {
        Bounds of(Incomes incomes);
    }
}
