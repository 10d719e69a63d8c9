package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A curve for drawing, with its definition.
 *
 * @param definition what the ordinate is
 * @param points the points in ascending order of the abscissa
 */
public record Curve(Definition definition, List<CurvePoint> points) {
    /** Refuses null. */
    public Curve {
        requireNonNull(definition, "definition");
        points = List.copyOf(points);
    }
}
