package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;

/**
 * Generalised entropy by groups: what is left within them, {@code Σ s^(1−α) t^α GE(α)} with their shares {@code s} of
 * persons and {@code t} of income, and what lies between their means. Mean logarithmic deviation is {@code α = 0},
 * Theil's T is {@code α = 1}. Who has nothing or less is left out, as in {@link InequalityMeasures}.
 *
 * <p>Source: A. F. Shorrocks, The Class of Additively Decomposable Inequality Measures, Econometrica 48 (1980), 613–625,
 * doi:10.2307/1913126.
 *
 * @param total the measure of all: within and between
 * @param within what is left if all groups had the same mean
 * @param between what is left if all in a group had its mean
 * @param groups the groups in the order of their names, without those that have nobody with a positive income
 */
public record EntropyByGroup(Measured total, Measured within, Measured between, List<EntropyByGroup.Group> groups) {
    /** Refuses null. */
    public EntropyByGroup {
        requireNonNull(total, "total");
        requireNonNull(within, "within");
        requireNonNull(between, "between");
        groups = List.copyOf(requireNonNull(groups, "groups"));
    }

    /**
     * One group.
     *
     * @param name its name
     * @param personShare its share of all persons with a positive income
     * @param incomeShare its share of their income
     * @param inequality its own measure
     */
    public record Group(String name, double personShare, double incomeShare, Measured inequality) {
        /** Refuses null. */
        public Group {
            requireNonNull(name, "name");
            requireNonNull(inequality, "inequality");
        }
    }

    /**
     * Takes the measure apart. Empty if nobody has a positive income.
     *
     * @param groups the groups by name, which together are the population
     * @throws IllegalArgumentException if alpha is no finite number
     */
    public static Optional<EntropyByGroup> of(Map<String, ? extends Distribution> groups, double alpha) {
        requireNonNull(groups, "groups");
        InequalityMeasures.requireFinite(alpha);
        Map<String, Incomes> positive = new TreeMap<>();
        Dropped dropped = Dropped.NONE;
        double weight = 0;
        double sum = 0;
        for (Map.Entry<String, Distribution> group : new TreeMap<String, Distribution>(groups).entrySet()) {
            Incomes incomes = Incomes.positive(group.getValue());
            dropped = dropped.plus(incomes.dropped());
            if (incomes.mean() > 0) {
                positive.put(group.getKey(), incomes);
                weight += incomes.weight();
                sum += incomes.weight() * incomes.mean();
            }
        }
        return positive.isEmpty() ? Optional.empty() : new Parts(weight, sum, alpha, dropped).of(positive);
    }

    /** All persons and their income. */
    private record Parts(double weight, double sum, double alpha, Dropped dropped) {

        Optional<EntropyByGroup> of(Map<String, Incomes> groups) {
            Bounds within = Bounds.exactly(0);
            double between = 0;
            for (Incomes group : groups.values()) {
                double s = personShare(group);
                double t = incomeShare(group);
                within =
                        within.plus(group.generalisedEntropy(alpha).times(Math.pow(s, 1 - alpha) * Math.pow(t, alpha)));
                between += s * Entropy.of((t - s) / s, t / s, alpha);
            }
            Bounds ofMeans = Bounds.exactly(Math.max(0, between));
            List<Group> parts = groups.entrySet().stream()
                    .flatMap(group -> group(group.getKey(), group.getValue()).stream())
                    .toList();
            Optional<Measured> total = measured(within.plus(ofMeans), InequalityMeasure.GENERALISED_ENTROPY, dropped);
            return parts.size() < groups.size() || total.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new EntropyByGroup(
                            total.get(),
                            measured(within, InequalityMeasure.ENTROPY_WITHIN, dropped)
                                    .orElseThrow(),
                            measured(ofMeans, InequalityMeasure.ENTROPY_BETWEEN, dropped)
                                    .orElseThrow(),
                            parts));
        }

        private Optional<Group> group(String name, Incomes group) {
            return measured(group.generalisedEntropy(alpha), InequalityMeasure.GENERALISED_ENTROPY, group.dropped())
                    .map(own -> new Group(name, personShare(group), incomeShare(group), own));
        }

        private double personShare(Incomes group) {
            return group.weight() / weight;
        }

        private double incomeShare(Incomes group) {
            return group.weight() * group.mean() / sum;
        }

        private Optional<Measured> measured(Bounds bounds, InequalityMeasure definition, Dropped left) {
            return Measured.of(bounds, definition.method().with("alpha", alpha), left);
        }
    }
}
