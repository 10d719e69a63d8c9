package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An interval for a proportion, as a fraction, with the definition that it was computed by.
 *
 * @param lower the lower end
 * @param upper the upper end
 * @param level the probability that such an interval covers the proportion
 * @param method how it was computed
 */
@JsonIgnoreProperties(
        value = {"formula", "source"},
        allowGetters = true)
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

    /** The method's formula. */
    @JsonProperty
    public String formula() {
        return method.formula();
    }

    /** Where the method comes from. */
    @JsonProperty
    public String source() {
        return method.source();
    }
}
