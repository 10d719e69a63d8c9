package org.povline.core.table;

import java.util.Locale;
import java.util.Set;

/** Which number formats of a workbook show a number as a day. */
final class DateFormats {
    /** The built-in formats with a day or a month in them, those of the Chinese version included. */
    private static final Set<Integer> BUILT_IN =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private DateFormats() {}

    static boolean isDate(int builtIn) {
        return BUILT_IN.contains(builtIn);
    }

    /** A format that has a year or a day, or months without the hours or seconds that would make them minutes. */
    static boolean isDate(String format) {
        String signs = signs(format);
        boolean clock = signs.indexOf('h') >= 0 || signs.indexOf('s') >= 0;
        return !signs.equals("general")
                && (signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0 || (signs.indexOf('m') >= 0 && !clock));
    }

    /** The first section of a format, without what is quoted, escaped, a colour or a locale. */
    private static String signs(String format) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < format.length() && format.charAt(i) != ';'; i++) {
            char c = format.charAt(i);
            if (c == '"') {
                i = end(format, i, '"');
            } else if (c == '[') {
                int end = end(format, i, ']');
                signs.append(isElapsed(format, i + 1, end) ? "s" : "");
                i = end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else {
                signs.append(c);
            }
        }
        return signs.toString().toLowerCase(Locale.ROOT);
    }

    /** Hours, minutes or seconds that count on past a day. */
    private static boolean isElapsed(String format, int start, int end) {
        return start < end
                && format.substring(start, end)
                        .chars()
                        .map(Character::toLowerCase)
                        .allMatch(c -> c == 'h' || c == 'm' || c == 's');
    }

    private static int end(String format, int start, char close) {
        int end = format.indexOf(close, start + 1);
        return end < 0 ? format.length() : end;
    }
}
