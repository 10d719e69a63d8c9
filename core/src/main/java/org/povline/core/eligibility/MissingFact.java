package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

/**
 * A fact that a criterion asked for and that is not known.
 *
 * @param code what it is, such as {@code WAGES}: the key of its words
 * @param path where it would stand in the household, such as {@code incomes[0].wages}; holds keys and places only
 */
public record MissingFact(String code, String path) {
    /** Who belongs to the household. */
    static final MissingFact MEMBERS = new MissingFact("MEMBERS", "members");

    /** Refuses null. */
    public MissingFact {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
    }
}
