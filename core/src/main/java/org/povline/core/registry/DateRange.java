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
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    /** Refuses an empty range, and days before the year 1800 or after 2200. */
    public DateRange {
        requireDay(requireNonNull(startInclusive, "startInclusive"));
        if (!startInclusive.isBefore(requireNonNull(endExclusive, "endExclusive"))) {
            throw new IllegalArgumentException(
                    "A range must end (" + endExclusive + ") after its start (" + startInclusive + ")");
        }
        requireDay(endExclusive.minusDays(1));
    }

    /**
     * The day, if it lies in the years that registries speak of; months may be added to it without end of the calendar.
     *
     * @throws IllegalArgumentException if it lies before the year 1800 or after 2200
     */
    public static LocalDate requireDay(LocalDate day) {
        if (requireNonNull(day, "day").isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException("A day must lie in the years 1800 to 2200");
        }
        return day;
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
