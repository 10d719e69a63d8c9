package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Ratio;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Method;

/**
 * A ratio of ages with its definition.
 *
 * @param ratio the persons of both
 * @param method which ages stand to which
 * @param dropped who is in neither because no age is known
 */
public record AgeRatioValue(Ratio ratio, Method method, Dropped dropped) {
    /** Refuses null. */
    public AgeRatioValue {
        requireNonNull(ratio, "ratio");
        requireNonNull(method, "method");
        requireNonNull(dropped, "dropped");
    }
}
