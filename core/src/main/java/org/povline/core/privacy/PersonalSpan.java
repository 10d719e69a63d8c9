package org.povline.core.privacy;

import static java.util.Objects.requireNonNull;

/**
 * Where personal data stand in a text; never the data themselves.
 *
 * @param start where it starts, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param kind what it is
 */
public record PersonalSpan(int start, int end, PersonalKind kind) {
    /** Refuses null and a stretch without signs. */
    public PersonalSpan {
        requireNonNull(kind, "kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span (" + start + " to " + end + ") must hold at least one sign");
        }
    }

    boolean overlaps(PersonalSpan other) {
        return start < other.end && other.start < end;
    }

    boolean isWithin(int from, int to) {
        return start >= from && end <= to;
    }

    /** From the start of the first to the end of the last; the graver kind. */
    PersonalSpan union(PersonalSpan other) {
        return new PersonalSpan(
                Math.min(start, other.start),
                Math.max(end, other.end),
                kind.compareTo(other.kind) <= 0 ? kind : other.kind);
    }
}
