package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import org.povline.statistics.distribution.Method;

/**
 * Poverty from a Lorenz curve fitted to grouped data.
 *
 * @param method the form of the curve, with the mean of the population and the line
 * @param headcount the share below the line, P₀
 * @param gap P₁
 * @param severity P₂
 * @param elasticities how fast they move with mean and Gini
 */
public record FittedPoverty(Method method, double headcount, double gap, double severity, Elasticities elasticities) {
    /** Refuses null. */
    public FittedPoverty {
        requireNonNull(method, "method");
        requireNonNull(elasticities, "elasticities");
    }
}
