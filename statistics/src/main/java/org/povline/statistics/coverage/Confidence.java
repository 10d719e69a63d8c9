package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;

/**
 * Which interval a rate carries.
 *
 * @param method how it is computed
 * @param level the probability that it covers the proportion, above 0 and below 1
 */
public record Confidence(IntervalMethod method, double level) {
    /** Refuses a level outside 0 to 1. */
    public Confidence {
        requireNonNull(method, "method");
        IntervalMethod.requireLevel(level);
    }
}
