package org.povline.core.table;

/**
 * The apostrophe in front of text that a spreadsheet would take for a formula. What {@link #guard} adds, {@link #bare}
 * takes away: text that starts with apostrophes of its own before a formula gets one more, so that every text comes
 * back as it was.
 */
final class FormulaGuard {
    static final char MARK = '\'';

    private FormulaGuard() {}

    static String guard(String text) {
        return isFormulaBehindMarks(text) ? MARK + text : text;
    }

    static String bare(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && isFormulaBehindMarks(text) ? text.substring(1) : text;
    }

    private static boolean isFormulaBehindMarks(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == MARK) {
            start++;
        }
        return start < text.length() && startsFormula(text.charAt(start)) && !isPlainNumber(text, start);
    }

    private static boolean startsFormula(char first) {
        return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
    }

    /** A sign, digits with at most one point among them, and no more: nothing that could name a cell or a function. */
    private static boolean isPlainNumber(String text, int start) {
        int digits = 0;
        int points = 0;
        for (int i = start + (isSign(text.charAt(start)) ? 1 : 0); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    private static boolean isSign(char c) {
        return c == '+' || c == '-';
    }
}
