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

    /** The number that these digits write: at most 18 of them, known to be digits. */
    static long number(CharSequence digits, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }

    static char upperCase(char sign) {
        return sign >= 'a' && sign <= 'z' ? (char) (sign - 'a' + 'A') : sign;
    }
}
