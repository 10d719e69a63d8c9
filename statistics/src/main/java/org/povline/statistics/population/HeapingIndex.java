package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * An index of heaping with its definition.
 *
 * @param definition what was computed
 * @param digit the last digit that it is of; empty where it is of several
 * @param fromAge the least age that counts
 * @param toAge the greatest age that counts
 * @param value the index
 */
public record HeapingIndex(HeapingMeasure definition, OptionalInt digit, int fromAge, int toAge, double value) {
    /** Refuses null. */
    public HeapingIndex {
        requireNonNull(definition, "definition");
        requireNonNull(digit, "digit");
    }
}
