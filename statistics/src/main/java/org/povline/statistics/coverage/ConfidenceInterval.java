package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;

/**
 * An interval for a proportion, as a fraction, with the definition that it was computed by.
 *
 * @param lower the lower end
 * @param upper the upper end
 * @param level the probability that such an interval covers the proportion
 * @param method how it was computed
 */
public record ConfidenceInterval(double lower, double upper, double level, IntervalMethod method) {
    /** Refuses ends in the wrong order, and a level outside 0 to 1. */
    public ConfidenceInterval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException(
                    "The lower end (" + lower + ") must not exceed the upper (" + upper + ")");
        }
        IntervalMethod.requireLevel(level);
        requireNonNull(method, "method");
    }
}
