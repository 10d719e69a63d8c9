package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.povline.core.area.AreaCode;
import org.povline.core.registry.Household;
import org.povline.core.standard.StandardBook;

/**
 * Decides cases under the standards of one book. It holds no state and no clock: the same case, book and day give the
 * same decision. Immutable and thread-safe.
 *
 * <p>Whoever decides many cases of one area and day takes a {@link Ruling} and asks it again and again.
 */
public final class EligibilityEngine {
    private final StandardBook book;

    private EligibilityEngine(StandardBook book) {
        this.book = requireNonNull(book, "book");
    }

    /** An engine that decides by this book. */
    public static EligibilityEngine of(StandardBook book) {
        return new EligibilityEngine(book);
    }

    /** The book that it decides by. */
    public StandardBook book() {
        return book;
    }

    /** The scheme under the standards in force for an area on a day. */
    public <C extends Case> Ruling<C> ruling(Scheme<C> scheme, AreaCode area, LocalDate date) {
        return ruling(scheme, Optional.of(area), date);
    }

    /** Decides a household where it lives, with nothing known beyond its ledger. */
    public Determination determine(Scheme<HouseholdCase> scheme, Household household, LocalDate date) {
        return determine(scheme, HouseholdCase.of(household), date);
    }

    /**
     * Decides a case where it lives. Where the area is not known, a national standard decides if there can be no local
     * one.
     */
    public <C extends Case> Determination determine(Scheme<C> scheme, C subject, LocalDate date) {
        return ruling(scheme, subject.area(), date).decide(subject);
    }

    private <C extends Case> Ruling<C> ruling(Scheme<C> scheme, Optional<AreaCode> area, LocalDate date) {
        return new Ruling<>(
                requireNonNull(scheme, "scheme"),
                new RulesInForce(book, scheme.id(), area, requireNonNull(date, "date")));
    }
}
