package org.povline.core.table;

import java.util.Arrays;

/** A text that cells are held against, with its characters at hand. Immutable, as nobody is given them. */
public final class SeenText {
    private final String text;
    private final char[] characters;

    private SeenText(String text) {
        this.text = text;
        this.characters = text.toCharArray();
    }

    /** The text made ready. */
    public static SeenText of(String text) {
        return new SeenText(text);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Whether these characters are the text. */
    boolean isIn(char[] others, int start, int end) {
        return end - start == characters.length && Arrays.equals(others, start, end, characters, 0, characters.length);
    }
}
