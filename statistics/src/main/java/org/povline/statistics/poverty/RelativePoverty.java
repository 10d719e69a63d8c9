package org.povline.statistics.poverty;

import static java.util.Objects.requireNonNull;

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
 * @param threshold the line, ARPT; empty without records
 * @param rate the share of the poor, ARPR; empty without records or without a positive line
 * @param medianGap how far the median of the poor lies below the line, RMPG; empty where nobody is poor
 */
public record RelativePoverty(
        double share,
        Centre centre,
        QuantileRule rule,
        Boundary boundary,
        Optional<Measured> threshold,
        Optional<Measured> rate,
        Optional<Measured> medianGap) {
    /** Refuses null. */
    public RelativePoverty {
        requireNonNull(centre, "centre");
        requireNonNull(rule, "rule");
        requireNonNull(boundary, "boundary");
        requireNonNull(threshold, "threshold");
        requireNonNull(rate, "rate");
        requireNonNull(medianGap, "medianGap");
    }
}
