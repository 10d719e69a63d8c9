package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
 * @param noteZh the same in Chinese; empty where nobody has put it so
 */
public record Provenance(
        List<Citation> citations,
        Strength strength,
        boolean verified,
        @Nullable LocalDate retrieved,
        String note,
        String noteZh) {
    /** Refuses no citation, and a claim that the strength does not carry. */
    public Provenance {
        requireNonNull(note, "note");
        requireNonNull(noteZh, "noteZh");
        citations = List.copyOf(citations);
        Demands.none()
                .that("citations", !citations.isEmpty(), BookFault.BOOK_CITATION_MISSING)
                .that("verified", !verified || strength.isVerified(), BookFault.BOOK_UNVERIFIED_CLAIM)
                .hold();
    }

    /** With a note in one language only. */
    public Provenance(
            List<Citation> citations, Strength strength, boolean verified, @Nullable LocalDate retrieved, String note) {
        this(citations, strength, verified, retrieved, note, "");
    }

    /** The note for a reader of this language: the Chinese one for Chinese, where there is one; else the other. */
    public String note(Locale language) {
        return hasNoteIn(language) && isChinese(language) ? noteZh : note;
    }

    /** Whether {@link #note(Locale)} is in that language; a note that is not in Chinese counts as English. */
    public boolean hasNoteIn(Locale language) {
        return !isChinese(language) || !noteZh.isEmpty();
    }

    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
