package org.povline.statistics.deprivation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.povline.statistics.distribution.Measured;

/**
 * What one indicator shows and adds. Shares are fractions of 1.
 *
 * @param indicator which one
 * @param measures what has a number, by the name of its method below
 */
public record IndicatorDeprivation(Indicator indicator, Map<String, Measured> measures) {
    static final String UNCENSORED = "uncensored";
    static final String CENSORED = "censored";
    static final String CONTRIBUTION = "contribution";
    static final String SHARE = "share";

    /** Refuses null and copies. */
    public IndicatorDeprivation {
        requireNonNull(indicator, "indicator");
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(measures, "measures")));
    }

    /** The share of all who are deprived in it, poor or not; empty if it is known of nobody. */
    public Optional<Measured> uncensored() {
        return measure(UNCENSORED);
    }

    /** The share of all who are deprived in it and poor; empty if it is known of nobody. */
    public Optional<Measured> censored() {
        return measure(CENSORED);
    }

    /** Its part of M0, absolute: {@code w · censored} where all indicators are known; empty if nobody was counted. */
    public Optional<Measured> contribution() {
        return measure(CONTRIBUTION);
    }

    /** Its part of M0 as a fraction; all sum to 1; empty if nobody is poor. */
    public Optional<Measured> share() {
        return measure(SHARE);
    }

    private Optional<Measured> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }
}
