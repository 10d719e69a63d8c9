package org.povline.cli;

import java.util.Locale;

/** The languages of the texts. */
enum Lang {
    /** Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
