package org.povline.core.repair;

/**
 * A number that may be wrong.
 *
 * @param value what it is
 * @param least what it cannot be below; {@code Long.MIN_VALUE} where there is no such bound
 * @param weight how reluctantly it is changed, at least 1
 */
record Variable(long value, long least, int weight) {
    Variable {
        if (weight < 1) {
            throw new IllegalArgumentException("Weight (" + weight + ") must be at least 1");
        }
    }

    boolean isBounded() {
        return least != Long.MIN_VALUE;
    }

    /** The weight alone: the number may be an income. */
    @Override
    public String toString() {
        return "Variable(" + weight + ")";
    }
}
