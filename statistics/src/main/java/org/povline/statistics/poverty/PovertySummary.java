package org.povline.statistics.poverty;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.Measured;

/**
 * The usual measures of poverty at a line, all empty where there are no records.
 *
 * @param line the line, in the unit of the values
 * @param boundary whether the line itself is poor; it moves the headcount, Sen's and no other measure
 * @param headcount the share of the poor, P₀
 * @param gap the gap over all persons as a fraction of the line, P₁
 * @param severity the squared gap over all persons, P₂
 * @param watts Watts's index; it leaves out who has nothing or less
 * @param sen Sen's index
 * @param senShorrocksThon the index of Sen, Shorrocks and Thon
 */
public record PovertySummary(
        double line,
        Boundary boundary,
        Optional<Measured> headcount,
        Optional<Measured> gap,
        Optional<Measured> severity,
        Optional<Measured> watts,
        Optional<Measured> sen,
        Optional<Measured> senShorrocksThon) {
    /** Refuses null. */
    public PovertySummary {
        requireNonNull(boundary, "boundary");
        requireNonNull(headcount, "headcount");
        requireNonNull(gap, "gap");
        requireNonNull(severity, "severity");
        requireNonNull(watts, "watts");
        requireNonNull(sen, "sen");
        requireNonNull(senShorrocksThon, "senShorrocksThon");
    }
}
