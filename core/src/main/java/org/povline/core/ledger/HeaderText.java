package org.povline.core.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * A header as it is compared: without width, spaces, line breaks, case and marks.
 *
 * @param whole all of it
 * @param base without what stands in brackets at its end
 * @param notes what stands in those brackets, part by part
 */
record HeaderText(String whole, String base, List<String> notes) {
    private static final String MARKS = "*:#★☆";
    private static final String UNIT = "单位";

    static HeaderText of(String raw) {
        String whole = withoutMarks(CellText.key(raw));
        int open = whole.endsWith(")") || whole.endsWith("]")
                ? Math.max(whole.lastIndexOf('('), whole.lastIndexOf('['))
                : -1;
        return open <= 0
                ? new HeaderText(whole, whole, List.of())
                : new HeaderText(
                        whole,
                        withoutMarks(whole.substring(0, open)),
                        notes(whole.substring(open + 1, whole.length() - 1)));
    }

    private static List<String> notes(String inside) {
        return Arrays.stream(inside.split("[,;]"))
                .map(note -> withoutMarks(note.startsWith(UNIT) ? note.substring(UNIT.length()) : note))
                .toList();
    }

    /** The unit in the brackets, empty where there is none. */
    String unit() {
        return notes.stream().filter(Units::isUnit).findFirst().orElse("");
    }

    private static String withoutMarks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
