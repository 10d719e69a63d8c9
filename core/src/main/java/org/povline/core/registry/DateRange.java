package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Days from a first one to the one before {@code endExclusive}; also a date that is known to the month or year only.
 *
 * @param startInclusive the first day
 * @param endExclusive the day after the last
 */
public record DateRange(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate startInclusive,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate endExclusive) {
    /** Refuses an empty range. */
    public DateRange {
        requireNonNull(startInclusive, "startInclusive");
        if (!startInclusive.isBefore(requireNonNull(endExclusive, "endExclusive"))) {
            throw new IllegalArgumentException(
                    "A range must end (" + endExclusive + ") after its start (" + startInclusive + ")");
        }
    }

    /** The calendar year. */
    public static DateRange ofYear(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** The calendar month. */
    public static DateRange ofMonth(YearMonth month) {
        return new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** The number of days, at least one. */
    public long days() {
        return ChronoUnit.DAYS.between(startInclusive, endExclusive);
    }

    /** Whether the day lies in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && day.isBefore(endExclusive);
    }
}
