package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Ratio;

/**
 * A ratio of ages with its definition.
 *
 * @param definition which ages stand to which
 * @param ratio the persons of both
 */
public record AgeRatioValue(AgeRatio definition, Ratio ratio) {
    /** Refuses null. */
    public AgeRatioValue {
        requireNonNull(definition, "definition");
        requireNonNull(ratio, "ratio");
    }
}
