package org.povline.statistics.poverty;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.QuantileRule;

/**
 * Poverty relative to a population.
 *
 * @param share the share of the centre that the line is at
 * @param centre what it is a share of
 * @param rule how the medians were picked
 * @param boundary whether who is on the line is poor
 * @param measures what has a number, by the name of its method below
 */
public record RelativePoverty(
        double share, Centre centre, QuantileRule rule, Boundary boundary, Map<String, Measured> measures) {
    static final String THRESHOLD = "threshold";
    static final String RATE = "rate";
    static final String MEDIAN_GAP = "medianGap";

    /** Refuses null and a share that is no positive number, and copies. */
    public RelativePoverty {
        RelativeMeasures.requireShare(share);
        requireNonNull(centre, "centre");
        requireNonNull(rule, "rule");
        requireNonNull(boundary, "boundary");
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(measures, "measures")));
    }

    /** The line, ARPT; empty without records. */
    public Optional<Measured> threshold() {
        return measure(THRESHOLD);
    }

    /** The share of the poor, ARPR; empty without records or without a positive line. */
    public Optional<Measured> rate() {
        return measure(RATE);
    }

    /** How far the median of the poor lies below the line, RMPG; empty where nobody is poor. */
    public Optional<Measured> medianGap() {
        return measure(MEDIAN_GAP);
    }

    private Optional<Measured> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }
}
