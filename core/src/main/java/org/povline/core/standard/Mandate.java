package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import org.povline.core.area.AreaCode;

/**
 * What a book that is laid over another may touch: which schemes, in which areas and all that lies in them, from which day
 * on.
 *
 * @param book the name of the book that it is laid over
 * @param areas the areas
 * @param schemes the schemes
 * @param from the first day that may change
 */
public record Mandate(String book, Set<AreaCode> areas, Set<SchemeId> schemes, LocalDate from) {
    /** Refuses a mandate over no book, for no area or for no scheme. */
    public Mandate {
        requireNonNull(from, "from");
        areas = Set.copyOf(areas);
        schemes = Set.copyOf(schemes);
        Demands.none()
                .that("book", !book.isBlank(), BookFault.BOOK_CONTENT_EMPTY)
                .that("areas", !areas.isEmpty(), BookFault.BOOK_CONTENT_EMPTY)
                .that("schemes", !schemes.isEmpty(), BookFault.BOOK_CONTENT_EMPTY)
                .hold();
    }
}
