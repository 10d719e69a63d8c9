package org.povline.statistics.poverty;

import static java.util.Objects.requireNonNull;

import org.povline.statistics.distribution.Measured;

/**
 * The severity of poverty by its parts, {@code severity = headcount × gap² × (1 + 2 inequality)}.
 *
 * @param line the line
 * @param severity P₂
 * @param headcount P₀
 * @param gap the mean gap among the poor
 * @param inequality GE(2) of their gaps
 */
public record SeverityParts(double line, Measured severity, Measured headcount, Measured gap, Measured inequality) {
    /** Refuses null. */
    public SeverityParts {
        requireNonNull(severity, "severity");
        requireNonNull(headcount, "headcount");
        requireNonNull(gap, "gap");
        requireNonNull(inequality, "inequality");
    }
}
