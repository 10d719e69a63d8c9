package org.povline.core.identity;

/** What the numbers share: looking at signs one by one, in ASCII, in no locale. */
final class Signs {
    private Signs() {}

    static boolean areDigits(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isIn(text, i, '0', '9')) {
                return false;
            }
        }
        return true;
    }

    static boolean isIn(CharSequence text, int index, char first, char last) {
        return text.charAt(index) >= first && text.charAt(index) <= last;
    }

    static long number(CharSequence digits, int from, int to) {
        return Long.parseLong(digits, from, to, 10);
    }

    static char upperCase(char sign) {
        return sign >= 'a' && sign <= 'z' ? (char) (sign - 'a' + 'A') : sign;
    }
}
