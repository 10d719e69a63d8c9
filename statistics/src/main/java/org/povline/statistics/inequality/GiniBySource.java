package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Dropped;
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
        sources = List.copyOf(requireNonNull(sources, "sources"));
    }

    /**
     * One source.
     *
     * @param name its name
     * @param share its share of all income, S
     * @param measures what has a number, by the name of its method below
     */
    public record Source(String name, double share, Map<String, Measured> measures) {
        /** Refuses null and copies. */
        public Source {
            requireNonNull(name, "name");
            measures = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(measures, "measures")));
        }

        /** Its concentration by the ranks of the whole, C; empty where its sum is not positive. */
        public Optional<Measured> concentration() {
            return Optional.ofNullable(measures.get("concentration"));
        }

        /** Its own Gini; empty where its sum is not positive. */
        public Optional<Measured> gini() {
            return Optional.ofNullable(measures.get("gini"));
        }

        /** C over its own Gini, −1 to 1; empty where everybody has the same of it. */
        public Optional<Measured> correlation() {
            return Optional.ofNullable(measures.get("correlation"));
        }

        /** Share times concentration over the Gini of the whole; empty where that is 0. */
        public Optional<Measured> contribution() {
            return Optional.ofNullable(measures.get("contribution"));
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
        requireNonNull(sources, "sources");
        requireNonNull(weight, "weight");
        // Sources in the order of their names and the records taken once: the caller's map and iterator may do as they
        // like.
        Map<String, ToDoubleFunction<? super T>> byName = new TreeMap<>(sources);
        ToDoubleFunction<T> whole = each -> byName.values().stream()
                .mapToDouble(source -> source.applyAsDouble(each))
                .sum();
        List<T> all = new ArrayList<>();
        records.forEach(all::add);
        Concentration byWhole = Concentration.of(all, whole, whole, weight);
        List<T> complete = all.stream()
                .filter(each -> Double.isFinite(whole.applyAsDouble(each)))
                .toList();
        return byWhole.index()
                .map(total -> new GiniBySource(
                        labelled(InequalityMeasure.GINI, total.value(), total.dropped())
                                .orElseThrow(),
                        byName.entrySet().stream()
                                .map(source -> source(
                                        source.getKey(),
                                        Concentration.of(complete, whole, source.getValue(), weight),
                                        WeightedSample.of(complete, source.getValue(), weight),
                                        byWhole.sum(),
                                        total))
                                .toList()));
    }

    private static Source source(
            String name, Concentration byWhole, WeightedSample own, double wholeSum, Measured whole) {
        double share = byWhole.sum() / wholeSum;
        Map<String, Measured> measures = new LinkedHashMap<>();
        Optional<Measured> gini = InequalityMeasures.withDefaults().gini(own);
        byWhole.index().ifPresent(concentration -> {
            measures.put("concentration", concentration);
            gini.filter(of -> of.value() > 0)
                    .flatMap(of -> correlation(concentration, of))
                    .ifPresent(found -> measures.put("correlation", found));
            labelled(
                            InequalityMeasure.GINI_CONTRIBUTION,
                            share * concentration.value() / whole.value(),
                            concentration.dropped())
                    .ifPresent(found -> measures.put("contribution", found));
        });
        gini.ifPresent(found -> measures.put("gini", found));
        return new Source(name, share, measures);
    }

    /** Nothing is more concentrated than by its own ranks; rounding must not say so. */
    private static Optional<Measured> correlation(Measured concentration, Measured gini) {
        double quotient = concentration.value() / gini.value();
        return labelled(
                InequalityMeasure.GINI_CORRELATION, Math.max(-1, Math.min(1, quotient)), concentration.dropped());
    }

    /** No number where the quotient is none. */
    private static Optional<Measured> labelled(InequalityMeasure definition, double value, Dropped dropped) {
        return Measured.of(Bounds.exactly(value), definition.method(), dropped);
    }
}
