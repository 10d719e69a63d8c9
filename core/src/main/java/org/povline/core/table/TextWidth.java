package org.povline.core.table;

/** How wide a text stands, in the characters by which workbooks measure columns. */
public final class TextWidth {
    private static final int FIRST_WIDE = 0x2E80;
    private static final double WIDE = 2.2;

    private TextWidth() {}

    /** The width of a text that stands in one line: a Chinese character takes more than two others in most fonts. */
    public static double of(String text) {
        return text.codePoints()
                .mapToDouble(sign -> sign < FIRST_WIDE ? 1 : WIDE)
                .sum();
    }

    /** How many lines a text takes in a column of this width; 0 stands for a width that nobody knows. */
    static int lines(String text, double width) {
        double room = Math.max(1, width - 1);
        return width <= 0
                ? 1
                : text.lines()
                        .mapToInt(line -> Math.max(1, (int) Math.ceil(of(line) / room)))
                        .sum();
    }
}
