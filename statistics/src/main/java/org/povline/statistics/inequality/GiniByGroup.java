package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.SampleAccumulator;
import org.povline.statistics.distribution.WeightedSample;

/**
 * The Gini coefficient by groups: {@code Σ s t G} within them, with their shares {@code s} of persons and {@code t} of
 * income; the Gini of their means between them; and what remains, because incomes of poorer and richer groups overlap.
 * Negative incomes are kept.
 *
 * <p>Source: G. Pyatt, On the Interpretation and Disaggregation of Gini Coefficients, The Economic Journal 86 (1976),
 * 243–255, doi:10.2307/2230745; C. Dagum, A New Approach to the Decomposition of the Gini Income Inequality Ratio,
 * Empirical Economics 22 (1997), 515–531, doi:10.1007/BF01205777.
 *
 * @param total the Gini of all
 * @param within what groups have within them
 * @param between the Gini if all in a group had its mean
 * @param overlap the rest; 0 if no group reaches into another
 * @param groups the groups in the order of their names, without those of no records
 */
public record GiniByGroup(
        Measured total, double within, double between, double overlap, List<GiniByGroup.Group> groups) {
    /** Refuses null. */
    public GiniByGroup {
        requireNonNull(total, "total");
        groups = List.copyOf(requireNonNull(groups, "groups"));
    }

    /**
     * One group.
     *
     * @param name its name
     * @param personShare its share of all persons
     * @param incomeShare its share of all income
     * @param measures its own Gini by the name of its method; none where its income is not positive
     */
    public record Group(String name, double personShare, double incomeShare, Map<String, Measured> measures) {
        /** Refuses null and copies. */
        public Group {
            requireNonNull(name, "name");
            measures = Map.copyOf(requireNonNull(measures, "measures"));
        }

        /** Its own Gini; empty where its income is not positive. */
        public Optional<Measured> gini() {
            return Optional.ofNullable(measures.get("gini"));
        }
    }

    /**
     * Takes the Gini apart. Empty where all income is not positive.
     *
     * @param groups the groups by name, which together are the population
     */
    public static Optional<GiniByGroup> of(Map<String, WeightedSample> groups) {
        requireNonNull(groups, "groups");
        Map<String, WeightedSample> byName = new TreeMap<>(groups);
        byName.values().removeIf(group -> group.cells() == 0);
        SampleAccumulator all = SampleAccumulator.create();
        SampleAccumulator means = SampleAccumulator.create();
        for (WeightedSample group : byName.values()) {
            for (int i = 0; i < group.cells(); i++) {
                all.accept(group.value(i), group.weight(i));
            }
            means.accept(group.sum() / group.weight(), group.weight());
        }
        InequalityMeasures measures = InequalityMeasures.withDefaults();
        WeightedSample population = all.toSample();
        return measures.gini(population)
                .flatMap(total -> measures.gini(means.toSample())
                        .map(between ->
                                of(total, within(byName, population), between.value(), groups(byName, population))));
    }

    private static List<Group> groups(Map<String, WeightedSample> byName, WeightedSample population) {
        return byName.entrySet().stream()
                .map(each -> new Group(
                        each.getKey(),
                        each.getValue().weight() / population.weight(),
                        each.getValue().sum() / population.sum(),
                        InequalityMeasures.withDefaults()
                                .gini(each.getValue())
                                .map(gini -> Map.of("gini", gini))
                                .orElse(Map.of())))
                .toList();
    }

    /** {@code s t G} is the differences of its pairs over {@code W Σ w x}, which needs no mean of its own. */
    private static double within(Map<String, WeightedSample> byName, WeightedSample population) {
        double differences = byName.values().stream()
                .mapToDouble(group -> group.pairDifferences(0, group.cells()).middle() * group.weight())
                .sum();
        return differences / population.weight() / population.sum();
    }

    private static GiniByGroup of(Measured total, double within, double between, List<Group> groups) {
        return new GiniByGroup(total, within, between, total.value() - within - between, groups);
    }
}
