package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A curve for drawing, with its definition.
 *
 * @param method what the ordinate is, with all that was chosen
 * @param points the points in ascending order of the abscissa
 */
public record Curve(Method method, List<CurvePoint> points) {
    /** Refuses null. */
    public Curve {
        requireNonNull(method, "method");
        points = List.copyOf(requireNonNull(points, "points"));
    }
}
