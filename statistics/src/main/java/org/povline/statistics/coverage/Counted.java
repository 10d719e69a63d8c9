package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;

/**
 * A number together with what it counts.
 *
 * @param number how many; negative only for money
 * @param unit of what
 */
public record Counted(long number, CountUnit unit) {
    /** Refuses a negative count of anything but money. */
    public Counted {
        requireNonNull(unit, "unit");
        if (number < 0 && unit != CountUnit.FEN) {
            throw new IllegalArgumentException("A count of " + unit + " (" + number + ") must not be negative");
        }
    }

    /** Persons. */
    public static Counted persons(long number) {
        return new Counted(number, CountUnit.PERSON);
    }

    /** Households. */
    public static Counted households(long number) {
        return new Counted(number, CountUnit.HOUSEHOLD);
    }

    /** Money in fen. */
    public static Counted fen(long number) {
        return new Counted(number, CountUnit.FEN);
    }
}
