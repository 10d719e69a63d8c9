package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

/**
 * Poverty from a Lorenz curve fitted to grouped data.
 *
 * @param definition the form of the curve
 * @param mean the mean of the population
 * @param line the line
 * @param headcount the share below the line, P₀
 * @param gap P₁
 * @param severity P₂
 * @param elasticities how fast they move with mean and Gini
 */
public record FittedPoverty(
        LorenzFit definition,
        double mean,
        double line,
        double headcount,
        double gap,
        double severity,
        Elasticities elasticities) {
    /** Refuses null. */
    public FittedPoverty {
        requireNonNull(definition, "definition");
        requireNonNull(elasticities, "elasticities");
    }
}
