package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;

import org.povline.statistics.distribution.Method;

/**
 * An interval for a proportion, as a fraction, with the definition that it was computed by.
 *
 * @param lower the lower end
 * @param upper the upper end
 * @param method how it was computed, with the level: the probability that such an interval covers the proportion
 */
public record ConfidenceInterval(double lower, double upper, Method method) {
    /** Refuses null and ends in the wrong order. */
    public ConfidenceInterval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException(
                    "The lower end (" + lower + ") must not exceed the upper (" + upper + ")");
        }
        requireNonNull(method, "method");
    }
}
