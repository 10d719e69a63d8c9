package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Truth;
import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/**
 * How many it is true of, not true of, and of how many that is not known.
 *
 * @param method what is true of them
 * @param satisfied it is true of these
 * @param notSatisfied it is not true of these
 * @param unknown that is not known of these
 */
public record TruthCount(Method method, long satisfied, long notSatisfied, long unknown) {
    /** Refuses null and negative counts. */
    public TruthCount {
        requireNonNull(method, "method");
        if (satisfied < 0 || notSatisfied < 0 || unknown < 0) {
            throw new IllegalArgumentException(
                    "Counts (" + satisfied + ", " + notSatisfied + ", " + unknown + ") must not be negative");
        }
    }

    /** Nobody. */
    static TruthCount none(Definition definition) {
        return new TruthCount(definition.method(), 0, 0, 0);
    }

    /** The same with one more. */
    TruthCount plus(Truth truth) {
        return switch (truth) {
            case SATISFIED -> plus(1, 0, 0);
            case NOT_SATISFIED -> plus(0, 1, 0);
            case UNKNOWN -> plus(0, 0, 1);
        };
    }

    /**
     * The sums.
     *
     * @throws IllegalArgumentException if the other counts something else
     */
    TruthCount plus(TruthCount other) {
        if (!method.equals(other.method)) {
            throw new IllegalArgumentException(
                    "Counts of " + other.method.definition() + " do not combine with those of " + method.definition());
        }
        return plus(other.satisfied, other.notSatisfied, other.unknown);
    }

    private TruthCount plus(long satisfied, long notSatisfied, long unknown) {
        return new TruthCount(
                method,
                Math.addExact(this.satisfied, satisfied),
                Math.addExact(this.notSatisfied, notSatisfied),
                Math.addExact(this.unknown, unknown));
    }
}
