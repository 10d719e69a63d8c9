package org.povline.statistics.deprivation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deprivation in several respects, with the definition that it was measured by. Shares are fractions of 1. Immutable.
 *
 * @param definition specification and policy
 * @param population who was counted and who was dropped
 * @param headcount H, the share of the poor; empty if nobody was counted
 * @param intensity A, the mean score of the poor; empty if nobody is poor
 * @param adjustedHeadcount M0 = H · A; empty if nobody was counted
 * @param adjustedGap M1; empty if nobody was counted or deprivations were given without shortfalls
 * @param adjustedSeverity M2; empty as M1
 * @param indicators each in the order of the specification
 */
public record DeprivationMeasures(
        AlkireFoster definition,
        CountedPopulation population,
        Optional<Double> headcount,
        Optional<Double> intensity,
        Optional<Double> adjustedHeadcount,
        Optional<Double> adjustedGap,
        Optional<Double> adjustedSeverity,
        List<IndicatorDeprivation> indicators) {
    /** Copies the indicators. */
    public DeprivationMeasures {
        indicators = List.copyOf(indicators);
    }

    /** What one indicator shows. */
    public Optional<IndicatorDeprivation> indicator(String code) {
        return indicators.stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst();
    }

    /** The part of M0 that each dimension makes up, as fractions that sum to 1; without entries if nobody is poor. */
    public Map<String, Double> byDimension() {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (IndicatorDeprivation each : indicators) {
            each.share().ifPresent(share -> shares.merge(each.indicator().dimension(), share, Double::sum));
        }
        return shares;
    }
}
