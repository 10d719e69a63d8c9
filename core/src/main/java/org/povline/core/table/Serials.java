package org.povline.core.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The days that a workbook keeps as numbers. Counted from 1900, number 60 is a 29 February 1900 that never was: it is no
 * day, and those before it are counted from one day later than those after it.
 *
 * @param from1904 whether days are counted from 1 January 1904, which is number 0
 */
record Serials(boolean from1904) {
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final int NEVER_WAS = 60;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    Optional<LocalDate> day(double serial) {
        int first = from1904 ? 0 : 1;
        return serial >= first && serial < 3_000_000
                ? day((int) Math.floor(serial)).filter(day -> !day.isAfter(LAST))
                : Optional.empty();
    }

    /** The number of a day; none for a day that has no number. */
    OptionalInt serial(LocalDate day) {
        long after = (from1904 ? EPOCH_1904 : EPOCH_1900).until(day, ChronoUnit.DAYS);
        long serial = !from1904 && after <= NEVER_WAS ? after - 1 : after;
        return day((double) serial).filter(day::equals).isPresent()
                ? OptionalInt.of((int) serial)
                : OptionalInt.empty();
    }

    private Optional<LocalDate> day(int serial) {
        if (from1904) {
            return Optional.of(EPOCH_1904.plusDays(serial));
        }
        return serial == NEVER_WAS
                ? Optional.empty()
                : Optional.of(EPOCH_1900.plusDays(serial < NEVER_WAS ? serial + 1 : serial));
    }
}
