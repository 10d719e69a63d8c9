package org.povline.statistics.deprivation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Measured;

/**
 * One group within the whole.
 *
 * @param own the group's own measures
 * @param measures what it is of the whole, by the name of its method below
 */
public record GroupDeprivation(DeprivationMeasures own, Map<String, Measured> measures) {
    private static final String POPULATION_SHARE = "populationShare";
    private static final String CONTRIBUTION = "contribution";

    /** Refuses null and copies. */
    public GroupDeprivation {
        requireNonNull(own, "own");
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(measures, "measures")));
    }

    static GroupDeprivation of(DeprivationMeasures group, DeprivationMeasures overall) {
        Map<String, Measured> measures = new LinkedHashMap<>();
        double share = group.population().weight() / overall.population().weight();
        measured(group, share, DeprivationMeasure.GROUP_POPULATION_SHARE)
                .ifPresent(found -> measures.put(POPULATION_SHARE, found));
        double contribution = share * adjustedHeadcount(group) / adjustedHeadcount(overall);
        measured(group, contribution, DeprivationMeasure.GROUP_CONTRIBUTION)
                .ifPresent(found -> measures.put(CONTRIBUTION, found));
        return new GroupDeprivation(group, measures);
    }

    /** Its part of the weight counted; empty if nobody was counted. */
    public Optional<Measured> populationShare() {
        return Optional.ofNullable(measures.get(POPULATION_SHARE));
    }

    /** Its part of the whole's M0, {@code share · M0 of the group / M0}; empty if nobody is poor. */
    public Optional<Measured> contribution() {
        return Optional.ofNullable(measures.get(CONTRIBUTION));
    }

    private static double adjustedHeadcount(DeprivationMeasures of) {
        return of.adjustedHeadcount().map(Measured::value).orElse(0.0);
    }

    private static Optional<Measured> measured(DeprivationMeasures group, double part, DeprivationMeasure measure) {
        return Measured.of(
                Bounds.exactly(part),
                group.definition().method(measure),
                group.population().dropped());
    }
}
