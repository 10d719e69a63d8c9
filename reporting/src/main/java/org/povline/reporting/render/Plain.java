package org.povline.reporting.render;

/** Text that a renderer may escape: without characters that are invisible, or that turn the order of others. */
final class Plain {
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(Plain::visible).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int visible(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return ' ';
        }
        if (isNoCharacter(codePoint)) {
            return REPLACEMENT;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> codePoint;
        };
    }

    /** The 66 code points that Unicode sets aside; what is merely unassigned yet may be a rare sign of a name. */
    private static boolean isNoCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
