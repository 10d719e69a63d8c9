package org.povline.core.table;

import java.util.Locale;

/**
 * Characters that XML has no place for, as a workbook writes them: {@code _x000D_} for a carriage return, and {@code
 * _x005F_} for an underscore that would otherwise begin such a sign.
 */
final class XmlText {
    private static final int LENGTH = 7;

    private XmlText() {}

    static String decode(String text) {
        int at = text.indexOf("_x");
        return at < 0 ? text : decode(text, at);
    }

    static String encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text, i)) {
                return encode(text, i);
            }
        }
        return text;
    }

    private static String decode(String text, int from) {
        StringBuilder decoded = new StringBuilder(text.substring(0, from));
        for (int i = from; i < text.length(); i++) {
            if (isSign(text, i)) {
                decoded.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += LENGTH - 1;
            } else {
                decoded.append(text.charAt(i));
            }
        }
        return decoded.toString();
    }

    private static String encode(String text, int from) {
        StringBuilder encoded = new StringBuilder(text.substring(0, from));
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpecial(text, i)) {
                encoded.append("_x").append(hex(c)).append('_');
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static String hex(char c) {
        return Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
    }

    private static boolean isSpecial(String text, int at) {
        char c = text.charAt(at);
        return c == '_'
                ? isSign(text, at)
                : (c < ' ' && c != '\t' && c != '\n') || c >= 0xFFFE || isLoneSurrogate(text, at);
    }

    private static boolean isLoneSurrogate(String text, int at) {
        return Character.isSurrogate(text.charAt(at))
                && Character.getType(text.codePointAt(at)) == Character.SURROGATE
                && !(at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)));
    }

    private static boolean isSign(String text, int at) {
        if (at + LENGTH > text.length() || !text.startsWith("_x", at) || text.charAt(at + LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
