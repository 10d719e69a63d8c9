package org.povline.statistics.deprivation;

import static java.util.Objects.requireNonNull;

import org.povline.statistics.distribution.Dropped;

/**
 * Who stands behind a figure.
 *
 * @param records how many records were counted
 * @param weight their weight: for how many persons or households they stand
 * @param dropped who was left out by the policy for the unknown
 */
public record CountedPopulation(long records, double weight, Dropped dropped) {
    /** Refuses null and negative numbers. */
    public CountedPopulation {
        requireNonNull(dropped, "dropped");
        if (records < 0 || !(weight >= 0)) {
            throw new IllegalArgumentException(
                    "Records (" + records + ") and weight (" + weight + ") must not be negative");
        }
    }
}
