package org.povline.core.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The name of a standard within its book, such as {@code dibao-line-520000-2014}. In JSON a string.
 *
 * @param text 1 to 64 of the signs a-z, 0-9, '.' and '-', the first a letter or digit
 */
public record StandardId(@JsonValue String text) implements Comparable<StandardId> {
    /** Refuses another form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StandardId {
        Ids.require(text);
    }

    /** By text. */
    @Override
    public int compareTo(StandardId other) {
        return text.compareTo(other.text);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
