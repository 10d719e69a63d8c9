package org.povline.core.table;

import java.util.regex.Pattern;

/** Which names a workbook takes for a sheet. */
final class SheetNames {
    private static final Pattern NAME = Pattern.compile("(?!')[^\\[\\]*?/\\\\:\\p{Cntrl}]{1,31}(?<!')");

    private SheetNames() {}

    static void require(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Sheet name (" + name
                    + ") must have 1 to 31 characters, none of []*?/\\: and no apostrophe at either end");
        }
    }
}
