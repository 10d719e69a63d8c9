package org.povline.core.quantity;

import static java.util.Objects.requireNonNull;

/**
 * Whether a line itself counts. It is a property of the standard that sets the line, and decisions and statistics take
 * it from here, so that the two never disagree about a household on the line.
 *
 * <p>An income per head is tested without dividing: {@code total < line × persons}, in 128 bits, exact for every
 * {@code long}.
 *
 * <p>Source: Civil Code of the People's Republic of China (2020), art. 1259: 以上, 以下, 以内 and 届满 include the number;
 * 不满, 超过 and 以外 do not. 低于 is no word of that article; it means below.
 */
public enum Boundary {
    /** 低于, 不满: below the line; who is on it is not meant. */
    BELOW(false),
    /** 以下, 不超过: on the line or below it. */
    AT_OR_BELOW(true);

    private final boolean lineIncluded;

    Boundary(boolean lineIncluded) {
        this.lineIncluded = lineIncluded;
    }

    /** Whether the value is meant, both in the same unit. */
    public boolean includes(long value, long line) {
        return includes(Long.compare(value, line));
    }

    /**
     * Whether {@code total / persons} is meant, {@code total} and {@code line} in the same unit.
     *
     * @throws IllegalArgumentException if there are no persons
     */
    public boolean includesPerHead(long total, long persons, long line) {
        return includesPerHead(total, persons, new Ratio(line, 1));
    }

    /**
     * Whether {@code total / persons} is meant by a line that is a fraction of the unit: one and a half times a line of
     * odd fen.
     *
     * @throws IllegalArgumentException if there are no persons
     */
    public boolean includesPerHead(long total, long persons, Ratio line) {
        if (persons < 1) {
            throw new IllegalArgumentException("Persons (" + persons + ") must be at least 1");
        }
        return includes(Products.compare(total, line.denominator(), line.numerator(), persons));
    }

    /** Whether the value is meant; unknown unless every possible value lies on one side. */
    public <Q extends Quantity<Q>> Truth test(Q value, Q line) {
        requireNonNull(value, "value");
        requireNonNull(line, "line");
        return lineIncluded ? value.isAtMost(line) : value.isBelow(line);
    }

    private boolean includes(int comparison) {
        return comparison < 0 || (lineIncluded && comparison == 0);
    }
}
