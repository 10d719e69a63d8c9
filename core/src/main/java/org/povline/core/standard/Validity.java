package org.povline.core.standard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a standard is in force, {@code [from, to)}, and until when somebody has looked.
 *
 * @param from the first day
 * @param to the day after the last; nothing where no end is known
 * @param verifiedUntil the last day for which the sources were looked at; nothing where that is not stated
 */
public record Validity(
        LocalDate from, @Nullable LocalDate to, @Nullable LocalDate verifiedUntil) {
    /** Refuses an end that is not after the beginning and a verification that ends before it. */
    public Validity {
        Demands.none()
                .that("to", to == null || from.isBefore(to), BookFault.BOOK_VALIDITY)
                .that(
                        "verifiedUntil",
                        verifiedUntil == null || !verifiedUntil.isBefore(from),
                        BookFault.BOOK_VERIFIED_UNTIL)
                .hold();
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Whether nobody has looked whether it was still in force on that day. */
    public boolean isPastVerification(LocalDate day) {
        return verifiedUntil != null && day.isAfter(verifiedUntil);
    }

    boolean isTheSameBefore(LocalDate day, Validity other) {
        return from.equals(other.from) && endNotAfter(day).equals(other.endNotAfter(day));
    }

    boolean endsAfter(Validity other) {
        return other.to != null && (to == null || to.isAfter(other.to));
    }

    /** The same, ending before that day. */
    Validity until(LocalDate end) {
        return new Validity(from, end, verifiedUntil);
    }

    private LocalDate endNotAfter(LocalDate day) {
        return to == null || to.isAfter(day) ? day : to;
    }

    private boolean startsBeforeEndOf(Validity other) {
        return other.to == null || from.isBefore(other.to);
    }
}
