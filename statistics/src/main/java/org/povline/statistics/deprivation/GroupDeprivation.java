package org.povline.statistics.deprivation;

import java.util.Optional;

/**
 * One group within the whole.
 *
 * @param measures the group's own
 * @param populationShare its part of the weight counted; empty if nobody was counted
 * @param contribution its part of the whole's M0, {@code share · M0 of the group / M0}; empty if nobody is poor
 */
public record GroupDeprivation(
        DeprivationMeasures measures, Optional<Double> populationShare, Optional<Double> contribution) {

    static GroupDeprivation of(DeprivationMeasures group, DeprivationMeasures overall) {
        double weight = overall.population().weight();
        Optional<Double> share = weight > 0 ? Optional.of(group.population().weight() / weight) : Optional.empty();
        Optional<Double> contribution = overall.adjustedHeadcount()
                .filter(whole -> whole > 0)
                .flatMap(whole ->
                        share.map(part -> part * group.adjustedHeadcount().orElse(0.0) / whole));
        return new GroupDeprivation(group, share, contribution);
    }
}
