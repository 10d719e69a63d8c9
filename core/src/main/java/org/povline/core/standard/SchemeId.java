package org.povline.core.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The name of a scheme, such as {@code dibao}. A host may have schemes of its own. In JSON a string.
 *
 * @param text 1 to 64 of the signs a-z, 0-9, '.' and '-', the first a letter or digit
 */
public record SchemeId(@JsonValue String text) implements Comparable<SchemeId> {
    /** Refuses another form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SchemeId {
        Ids.require(text);
    }

    /** By text. */
    @Override
    public int compareTo(SchemeId other) {
        return text.compareTo(other.text);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
