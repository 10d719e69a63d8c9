package org.povline.core.table;

/**
 * The apostrophe in front of text that a spreadsheet would take for a formula. What {@link #guard} adds, {@link #bare}
 * takes away: text that starts with apostrophes of its own before a formula gets one more, so that every text comes
 * back as it was.
 */
final class FormulaGuard {
    static final char MARK = '\'';
    static final char FIRST = '=';

    private static final String WRAP = "=\"";

    private FormulaGuard() {}

    static String guard(String text) {
        return isFormulaBehindMarks(text) ? MARK + text : text;
    }

    static String bare(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && isFormulaBehindMarks(text) ? text.substring(1) : text;
    }

    /** What a CSV cell holds: {@code ="0012"}, which keeps a spreadsheet from taking digits for a number, is its text. */
    static String unwrapped(String text) {
        int end = text.length() - 1;
        boolean constant = end >= WRAP.length() && text.startsWith(WRAP) && text.indexOf('"', WRAP.length()) == end;
        return constant ? text.substring(WRAP.length(), end) : bare(text);
    }

    private static boolean isFormulaBehindMarks(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == MARK) {
            start++;
        }
        int first = start;
        while (first < text.length() && isSpace(text.charAt(first))) {
            first++;
        }
        return (start < text.length() && isBreak(text.charAt(start)))
                || (first < text.length() && startsFormula(text.charAt(first)) && !isPlainNumber(text, first));
    }

    /** Programs differ in what they pass over before a formula. */
    private static boolean isSpace(char sign) {
        return sign <= ' ' || Character.isSpaceChar(sign) || Character.getType(sign) == Character.FORMAT;
    }

    private static boolean isBreak(char sign) {
        return sign == '\t' || sign == '\r';
    }

    /** Also in full width, which some programs take for the same. */
    private static boolean startsFormula(char first) {
        return "=+-@＝＋－＠".indexOf(first) >= 0;
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
