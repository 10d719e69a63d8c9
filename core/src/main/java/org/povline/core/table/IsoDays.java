package org.povline.core.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as the strict dialect of workbooks writes them: {@code 2016-12-31}, or with a time behind a T. */
final class IsoDays {
    private static final int LENGTH = 10;

    private IsoDays() {}

    static Optional<LocalDate> of(String text) {
        boolean timed = text.length() > LENGTH && text.charAt(LENGTH) == 'T';
        try {
            return Optional.of(LocalDate.parse(timed ? text.substring(0, LENGTH) : text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
