package org.povline.core.ledger;

/**
 * A header as it is compared: without width, spaces, line breaks, case and marks.
 *
 * @param whole all of it
 * @param base without what stands in brackets at its end
 * @param unit the unit in the brackets, empty where there is none
 */
record HeaderText(String whole, String base, String unit) {
    private static final String MARKS = "*:#★☆";

    static HeaderText of(String raw) {
        String whole = withoutMarks(CellText.key(raw));
        int open = whole.endsWith(")") || whole.endsWith("]")
                ? Math.max(whole.lastIndexOf('('), whole.lastIndexOf('['))
                : -1;
        if (open <= 0) {
            return new HeaderText(whole, whole, "");
        }
        String inside = whole.substring(open + 1, whole.length() - 1);
        String unit = inside.startsWith("单位") ? withoutMarks(inside.substring(2)) : inside;
        return new HeaderText(whole, withoutMarks(whole.substring(0, open)), Units.isUnit(unit) ? unit : "");
    }

    /** Whether something in brackets is neither unit nor part of the name. */
    boolean hasNote() {
        return unit.isEmpty() && !whole.equals(base);
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
