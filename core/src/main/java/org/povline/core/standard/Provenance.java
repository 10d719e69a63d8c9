package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Citation;

/**
 * Where a standard comes from.
 *
 * @param citations the instruments, at least one
 * @param strength how well it is attested
 * @param verified whether it may be relied on; only with a strength that carries it
 * @param retrieved the day on which the sources were read, where that is stated
 * @param note which sources disagree, what was not seen; empty where there is nothing to say
 */
public record Provenance(
        List<Citation> citations,
        Strength strength,
        boolean verified,
        @Nullable LocalDate retrieved,
        String note) {
    /** Refuses no citation, and a claim that the strength does not carry. */
    public Provenance {
        requireNonNull(note, "note");
        citations = List.copyOf(citations);
        Demands.none()
                .that("citations", !citations.isEmpty(), BookFault.BOOK_CITATION_MISSING)
                .that("verified", !verified || strength.isVerified(), BookFault.BOOK_UNVERIFIED_CLAIM)
                .hold();
    }
}
