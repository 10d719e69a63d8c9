package org.povline.core.ledger;

import java.util.Locale;

/**
 * How cells are written differently and mean the same: signs of full width, spaces of every kind, marks that only force
 * a spreadsheet to keep text. All in one pass, without expressions that could backtrack.
 */
final class CellText {
    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_SHIFT = '！' - '!';

    private CellText() {}

    /** Without space around it and without the apostrophe that makes text of a cell; what stands inside stays. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end - start > 1 && text.charAt(start) == '\''
                ? text.substring(start + 1, end)
                : text.substring(start, end);
    }

    /** In half width and without any space: what is compared and parsed. Most cells are so already and are not copied. */
    static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (isSpace(sign) || halfWidth(sign) != sign || sign == '\'') {
                return fold(text, i);
            }
        }
        return text;
    }

    /** Folded, and in lower case: for headers and words. */
    static String key(String text) {
        return folded(text).toLowerCase(Locale.ROOT);
    }

    private static String fold(String text, int from) {
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!isSpace(sign) && sign != '\'') {
                folded.append(halfWidth(sign));
            }
        }
        return folded.toString();
    }

    private static char halfWidth(char sign) {
        if (sign >= FULL_WIDTH_FIRST && sign <= FULL_WIDTH_LAST) {
            return (char) (sign - FULL_WIDTH_SHIFT);
        }
        return switch (sign) {
            case '。', '．', '｡' -> '.';
            case '、' -> ',';
            case '﹪' -> '%';
            case '﹣', '−', '‐', '‑' -> '-';
            case '【', '〔', '〖', '「' -> '[';
            case '】', '〕', '〗', '」' -> ']';
            case '〇' -> '0';
            default -> sign;
        };
    }

    /** Spaces, controls, marks of byte order and signs of no width. */
    static boolean isSpace(char sign) {
        return sign <= ' '
                || sign == '\u00A0'
                || sign == '\u3000'
                || sign == '\uFEFF'
                || (sign >= '\u2000' && sign <= '\u200F')
                || (sign >= '\u2028' && sign <= '\u202F')
                || sign == '\u2060'
                || sign == '\u007F'
                || sign == '\u0085';
    }
}
