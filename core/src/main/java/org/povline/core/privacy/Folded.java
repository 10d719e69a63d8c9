package org.povline.core.privacy;

import java.text.Normalizer;

/**
 * A text in which forms that read alike are one: full-width signs and the digits of all scripts in ASCII, letters in
 * upper case, one dash, one space, one middle dot; without signs that cannot be seen. It remembers where each sign came
 * from. Sentence ends stay; a line break is one.
 */
final class Folded {
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500";
    private static final String DOTS = "\u2022\u2027\u30fb\u2219\u22c5\u00b7\u0387\u16eb";
    private static final String CHECK_LETTERS = "\u00d7\u0425\u0445\u03a7\u03c7\u2715\u2573";
    private static final String SENTENCE_ENDS = "。!?;\n";

    private final StringBuilder signs;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text) {
        signs = new StringBuilder(text.length());
        starts = new int[text.length()];
        ends = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int next = at + Character.charCount(sign);
            append(fold(sign), at, next);
            at = next;
        }
    }

    static Folded of(String text) {
        return new Folded(text);
    }

    int length() {
        return signs.length();
    }

    char at(int index) {
        return signs.charAt(index);
    }

    /** The sign there, or a line break beyond either end. */
    char orEnd(int index) {
        return index < 0 || index >= length() ? '\n' : at(index);
    }

    boolean isDigit(int index) {
        char sign = orEnd(index);
        return sign >= '0' && sign <= '9';
    }

    boolean isLatinOrDigit(int index) {
        char sign = orEnd(index);
        return isDigit(index) || (sign < 0x250 && Character.isLetter(sign));
    }

    boolean isSentenceEnd(int index) {
        return SENTENCE_ENDS.indexOf(orEnd(index)) >= 0;
    }

    boolean startsWith(String word, int index) {
        return index >= 0
                && index + word.length() <= length()
                && word.contentEquals(signs.subSequence(index, index + word.length()));
    }

    boolean endsWith(String word, int end) {
        return startsWith(word, end - word.length());
    }

    /** The signs between two places, cut at either end of the text. */
    String part(int from, int to) {
        return signs.substring(Math.max(0, from), Math.min(length(), to));
    }

    CharSequence signs() {
        return signs;
    }

    /** The span in the text as it was. */
    PersonalSpan span(int from, int to, PersonalKind kind) {
        return new PersonalSpan(starts[from], ends[to - 1], kind);
    }

    private void append(int sign, int start, int end) {
        if (sign < 0) {
            return;
        }
        for (char unit : Character.toChars(sign)) {
            starts[signs.length()] = start;
            ends[signs.length()] = end;
            signs.append(unit);
        }
    }

    /** The sign that it reads like; negative where nothing is seen. */
    private static int fold(int sign) {
        if (isIn(sign, 0x4e00, 0x9fff)) {
            return sign;
        }
        if (isIn(sign, 0xff01, 0xff5e)) {
            return foldPlain(sign - 0xfee0);
        }
        return isInvisible(sign) ? -1 : foldPlain(sign);
    }

    private static boolean isInvisible(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || isIn(sign, 0xfe00, 0xfe0f)
                || isIn(sign, 0xe0100, 0xe01ef)
                || (Character.isISOControl(sign) && !Character.isWhitespace(sign));
    }

    private static int foldPlain(int sign) {
        if (Character.isDigit(sign)) {
            return '0' + Character.digit(sign, 10);
        }
        if (sign == '\r' || sign == '\u2028' || sign == '\u2029') {
            return '\n';
        }
        if (sign != '\n' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign))) {
            return ' ';
        }
        return isCompatible(sign) ? unified(sign) : foldMark(sign);
    }

    private static int foldMark(int sign) {
        if (DOTS.indexOf(sign) >= 0) {
            return '·';
        }
        if (DASHES.indexOf(sign) >= 0) {
            return '-';
        }
        return CHECK_LETTERS.indexOf(sign) >= 0 ? 'X' : Character.toUpperCase(sign);
    }

    /** Radicals and ideographs that Unicode holds twice. */
    private static boolean isCompatible(int sign) {
        return isIn(sign, 0x2e80, 0x2fdf) || isIn(sign, 0xf900, 0xfaff) || isIn(sign, 0x2f800, 0x2fa1f);
    }

    private static boolean isIn(int sign, int first, int last) {
        return sign >= first && sign <= last;
    }

    private static int unified(int sign) {
        return Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                .codePointAt(0);
    }
}
