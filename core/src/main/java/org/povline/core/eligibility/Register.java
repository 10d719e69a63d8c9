package org.povline.core.eligibility;

import java.util.Locale;

/** Whom a text is for. Where both are told the same thing, each has a text of its own with the same arguments. */
enum Register {
    /** Who must answer for the decision: terms of the field. */
    OFFICIAL,
    /** Whom the decision is about: plain words. */
    CITIZEN;

    /** The code of this register's text. */
    String of(String code) {
        return code + "." + name().toLowerCase(Locale.ROOT);
    }
}
