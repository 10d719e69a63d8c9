package org.povline.statistics.deprivation;

/**
 * One respect in which a household or person can be deprived.
 *
 * <p>The weight is a whole number of parts, so that a score that reaches the cut-off exactly is never lost to a fraction
 * that binary arithmetic cannot hold: a sixth is 3 of 18.
 *
 * @param code what identifies it, such as {@code WATER}
 * @param dimension the dimension that it belongs to, such as {@code LIVING_STANDARDS}
 * @param weight its parts of the sum of all weights, 1 to {@value #MAX_WEIGHT}
 */
public record Indicator(String code, String dimension, int weight) {
    /** The most parts that an indicator may have. */
    public static final int MAX_WEIGHT = 1_000_000;

    /** Refuses blank names and a weight outside its bounds. */
    public Indicator {
        if (code.isBlank() || dimension.isBlank()) {
            throw new IllegalArgumentException("An indicator must have a code and a dimension");
        }
        if (weight < 1 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException(
                    "Weight (" + weight + ") of " + code + " must be from 1 to " + MAX_WEIGHT);
        }
    }
}
