package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.WeightedSample;

/**
 * The Gini coefficient by sources of income, {@code G = Σ S C}: each source's share {@code S} of all income times its
 * concentration {@code C} by the ranks of the whole, which is its own Gini times its correlation with those ranks.
 *
 * <p>A record with a source that is missing or infinite is left out. Source: R. I. Lerman and S. Yitzhaki, Income
 * Inequality Effects by Income Source, The Review of Economics and Statistics 67 (1985), 151–156, doi:10.2307/1928447.
 *
 * @param total the Gini of the whole
 * @param sources the sources in the order of their names
 */
public record GiniBySource(Measured total, List<GiniBySource.Source> sources) {
    /** Refuses null. */
    public GiniBySource {
        requireNonNull(total, "total");
        sources = List.copyOf(sources);
    }

    /**
     * One source.
     *
     * @param name its name
     * @param share its share of all income, S
     * @param concentration its concentration by the ranks of the whole, C; empty where its sum is not positive
     * @param gini its own Gini; empty where its sum is not positive
     * @param correlation C over its own Gini; empty where everybody has the same of it
     * @param contribution share times concentration over the Gini of the whole; empty where that is 0
     */
    public record Source(
            String name,
            double share,
            Optional<Measured> concentration,
            Optional<Measured> gini,
            OptionalDouble correlation,
            OptionalDouble contribution) {
        /** Refuses null. */
        public Source {
            requireNonNull(name, "name");
            requireNonNull(concentration, "concentration");
            requireNonNull(gini, "gini");
            requireNonNull(correlation, "correlation");
            requireNonNull(contribution, "contribution");
        }
    }

    /**
     * Takes the Gini of the sum of all sources apart. Empty where that sum is not positive.
     *
     * @param sources what tells each source's income, by its name
     */
    public static <T> Optional<GiniBySource> of(
            Iterable<? extends T> records,
            Map<String, ? extends ToDoubleFunction<? super T>> sources,
            ToDoubleFunction<? super T> weight) {
        ToDoubleFunction<T> whole = each -> sources.values().stream()
                .mapToDouble(source -> source.applyAsDouble(each))
                .sum();
        Concentration all = Concentration.of(records, whole, whole, weight);
        List<T> complete = new ArrayList<>();
        for (T each : records) {
            if (Double.isFinite(whole.applyAsDouble(each))) {
                complete.add(each);
            }
        }
        return all.index()
                .map(total -> new GiniBySource(
                        total,
                        new TreeMap<>(sources)
                                .entrySet().stream()
                                        .map(source -> source(
                                                source.getKey(),
                                                Concentration.of(complete, whole, source.getValue(), weight),
                                                WeightedSample.of(complete, source.getValue(), weight),
                                                all.sum(),
                                                total.value()))
                                        .toList()));
    }

    private static Source source(
            String name, Concentration byWhole, WeightedSample own, double wholeSum, double wholeGini) {
        double share = byWhole.sum() / wholeSum;
        Optional<Measured> concentration = byWhole.index();
        Optional<Measured> gini = InequalityMeasures.withDefaults().gini(own);
        return new Source(
                name,
                share,
                concentration,
                gini,
                quotient(concentration, gini.map(Measured::value).orElse(0.0), 1),
                quotient(concentration, wholeGini, share));
    }

    private static OptionalDouble quotient(Optional<Measured> dividend, double divisor, double factor) {
        return dividend.isPresent() && divisor > 0
                ? OptionalDouble.of(factor * dividend.get().value() / divisor)
                : OptionalDouble.empty();
    }
}
