package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;

/**
 * A kind of disability at one level, as rules name them: 智力三级. Its text is {@code INTELLECTUAL_3}.
 *
 * @param kind 残疾类别
 * @param level 残疾等级
 */
public record DisabilityClass(DisabilityKind kind, DisabilityLevel level) implements Comparable<DisabilityClass> {
    /** Refuses null. */
    public DisabilityClass {
        requireNonNull(kind, "kind");
        requireNonNull(level, "level");
    }

    /**
     * The class of this text.
     *
     * @throws IllegalArgumentException if the text is not of the form, or names no kind or level
     */
    public static DisabilityClass parse(String text) {
        int split = text.lastIndexOf('_');
        if (split < 0) {
            throw new IllegalArgumentException("A class of disability is a kind and a level, such as INTELLECTUAL_3");
        }
        return new DisabilityClass(
                DisabilityKind.valueOf(text.substring(0, split)),
                DisabilityLevel.valueOf("LEVEL" + text.substring(split)));
    }

    /** By kind, then by level. */
    @Override
    public int compareTo(DisabilityClass other) {
        return kind == other.kind ? level.compareTo(other.level) : kind.compareTo(other.kind);
    }

    /** The text. */
    @Override
    public String toString() {
        return kind.name() + level.name().substring("LEVEL".length());
    }
}
