package org.povline.statistics.deprivation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povline.statistics.distribution.Measured;

/**
 * Deprivation in several respects, with the definition that it was measured by. Shares are fractions of 1. Immutable.
 *
 * @param definition specification and policy
 * @param population who was counted and who was dropped
 * @param measures what has a number, by the name of its method below
 * @param indicators each in the order of the specification
 */
public record DeprivationMeasures(
        AlkireFoster definition,
        CountedPopulation population,
        Map<String, Measured> measures,
        List<IndicatorDeprivation> indicators) {
    static final String HEADCOUNT = "headcount";
    static final String INTENSITY = "intensity";
    static final String ADJUSTED_HEADCOUNT = "adjustedHeadcount";
    static final String ADJUSTED_GAP = "adjustedGap";
    static final String ADJUSTED_SEVERITY = "adjustedSeverity";

    /** Refuses null and copies. */
    public DeprivationMeasures {
        requireNonNull(definition, "definition");
        requireNonNull(population, "population");
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(measures, "measures")));
        indicators = List.copyOf(requireNonNull(indicators, "indicators"));
    }

    /** H, the share of the poor; empty if nobody was counted. */
    public Optional<Measured> headcount() {
        return measure(HEADCOUNT);
    }

    /** A, the mean score of the poor; empty if nobody is poor. */
    public Optional<Measured> intensity() {
        return measure(INTENSITY);
    }

    /** M0 = H · A; empty if nobody was counted. */
    public Optional<Measured> adjustedHeadcount() {
        return measure(ADJUSTED_HEADCOUNT);
    }

    /** M1; empty if nobody was counted or deprivations were given without shortfalls. */
    public Optional<Measured> adjustedGap() {
        return measure(ADJUSTED_GAP);
    }

    /** M2; empty as M1. */
    public Optional<Measured> adjustedSeverity() {
        return measure(ADJUSTED_SEVERITY);
    }

    /** What one indicator shows. */
    public Optional<IndicatorDeprivation> indicator(String code) {
        requireNonNull(code, "code");
        return indicators.stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst();
    }

    /** The part of M0 that each dimension makes up, as fractions that sum to 1; without entries if nobody is poor. */
    public Map<String, Double> byDimension() {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (IndicatorDeprivation each : indicators) {
            each.share().ifPresent(share -> shares.merge(each.indicator().dimension(), share.value(), Double::sum));
        }
        return shares;
    }

    private Optional<Measured> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }
}
