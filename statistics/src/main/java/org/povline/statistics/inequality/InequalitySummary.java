package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.NegativeIncomes;
import org.povline.statistics.distribution.QuantileRule;

/**
 * The usual measures of inequality. What has no number is empty, or missing from its list.
 *
 * @param negativeIncomes what was done with negative incomes; measures with logarithms leave them out in any case
 * @param rule how the quantiles of polarisation were picked; S80/S20 has rules of its own
 * @param measures what has a number, by its name: gini, ge0, ge1, ge2, atkinson05, atkinson1, atkinson2, hoover, s80s20Laeken,
 *     s80s20Inverse, s80s20Exact, palma, wolfson
 */
public record InequalitySummary(NegativeIncomes negativeIncomes, QuantileRule rule, Map<String, Measured> measures) {
    static final String GINI = "gini";
    static final String HOOVER = "hoover";
    static final String PALMA = "palma";
    static final String WOLFSON = "wolfson";

    /** Refuses null and copies. */
    public InequalitySummary {
        requireNonNull(negativeIncomes, "negativeIncomes");
        requireNonNull(rule, "rule");
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(measures, "measures")));
    }

    /** The Gini coefficient. */
    public Optional<Measured> gini() {
        return measure(GINI);
    }

    /** Generalised entropy of 0, 1 and 2. */
    public List<Measured> generalisedEntropy() {
        return present("ge0", "ge1", "ge2");
    }

    /** Atkinson's index of one half, 1 and 2. */
    public List<Measured> atkinson() {
        return present("atkinson05", "atkinson1", "atkinson2");
    }

    /** Hoover's index. */
    public Optional<Measured> hoover() {
        return measure(HOOVER);
    }

    /** S80/S20 in its three ways. */
    public List<Measured> quintileShareRatios() {
        return present(
                Stream.of(QuintileShares.values()).map(QuintileShares::key).toArray(String[]::new));
    }

    /** The Palma ratio. */
    public Optional<Measured> palma() {
        return measure(PALMA);
    }

    /** Wolfson's polarisation. */
    public Optional<Measured> wolfson() {
        return measure(WOLFSON);
    }

    private List<Measured> present(String... names) {
        return Stream.of(names).flatMap(name -> measure(name).stream()).toList();
    }

    private Optional<Measured> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }
}
