package org.povline.statistics.population;

import org.povline.core.quantity.Truth;

/**
 * How many it is true of, not true of, and of how many that is not known.
 *
 * @param satisfied it is true of these
 * @param notSatisfied it is not true of these
 * @param unknown that is not known of these
 */
public record TruthCount(long satisfied, long notSatisfied, long unknown) {
    /** Nobody. */
    public static final TruthCount NONE = new TruthCount(0, 0, 0);

    /** The same with one more. */
    public TruthCount plus(Truth truth) {
        return switch (truth) {
            case SATISFIED -> new TruthCount(Math.addExact(satisfied, 1), notSatisfied, unknown);
            case NOT_SATISFIED -> new TruthCount(satisfied, Math.addExact(notSatisfied, 1), unknown);
            case UNKNOWN -> new TruthCount(satisfied, notSatisfied, Math.addExact(unknown, 1));
        };
    }

    /** The sums. */
    public TruthCount plus(TruthCount other) {
        return new TruthCount(
                Math.addExact(satisfied, other.satisfied),
                Math.addExact(notSatisfied, other.notSatisfied),
                Math.addExact(unknown, other.unknown));
    }
}
