package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The form that names of standards and schemes share: it fits into files, paths and logs. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    private Ids() {}

    static void require(String text) {
        Demands.none()
                .that(isWellFormed(requireNonNull(text, "text")), BookFault.BOOK_ID)
                .hold();
    }

    static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
