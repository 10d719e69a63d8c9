package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;

/**
 * A line in money per head.
 *
 * @param amount the line; one that is known only nearly, such as 4000元左右, decides nothing near it
 * @param basis for how long
 * @param income which account of income is held against it
 * @param boundary whether the line itself is meant
 * @param rural whether the source sets it for rural residents; a line that is not so marked is for whoever lives in its
 *     area
 */
public record Threshold(Amount amount, Basis basis, IncomeConcept income, Boundary boundary, boolean rural)
        implements Content {
    /** Refuses an amount that is not above zero, or above a thousand million yuan. */
    public Threshold {
        requireNonNull(basis, "basis");
        requireNonNull(income, "income");
        requireNonNull(boundary, "boundary");
        Demands.none()
                .that("amount", amount.number().signum() > 0, BookFault.BOOK_NUMBER_RANGE)
                .that("amount", Decimals.isWithinHighest(amount), BookFault.BOOK_NUMBER_RANGE)
                .hold();
    }

    /** A line for whoever lives in its area. */
    public Threshold(Amount amount, Basis basis, IncomeConcept income, Boundary boundary) {
        this(amount, basis, income, boundary, false);
    }

    /** The line of a year: twelve times that of a month. The word it was stated with stays. */
    public Amount perPersonYear() {
        return amount.times(basis.timesPerYear());
    }

    /** The line of a year in fen; empty where the amount is not one number. */
    public OptionalLong exactFenPerPersonYear() {
        return amount.isExact() ? perPersonYear().lowerFen() : OptionalLong.empty();
    }
}
