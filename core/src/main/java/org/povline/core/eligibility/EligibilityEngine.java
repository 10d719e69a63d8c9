package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.registry.Household;
import org.povline.core.standard.Role;
import org.povline.core.standard.StandardBook;

/**
 * Decides cases under the standards of one book. It has no clock: the same case, book and day give the
 * same decision. Immutable and thread-safe.
 *
 * <p>Whoever decides many cases of one area and day takes a {@link Ruling} and asks it again and again. The last one is
 * kept for whoever does not; threads that ask for different ones get right answers, only not from memory.
 */
public final class EligibilityEngine {
    private final StandardBook book;
    private @Nullable Ruling<?> last;

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

    /**
     * The scheme under the standards in force for an area on a day.
     *
     * @throws IllegalArgumentException if the day lies before the year 1800 or after 2200; so everywhere here
     */
    public <C extends Case> Ruling<C> ruling(Scheme<C> scheme, AreaCode area, LocalDate date) {
        return ruling(scheme, Optional.of(requireNonNull(area, "area")), date);
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

    /** Decides many cases, each where it lives; the standards of an area are resolved once. */
    public <C extends Case> List<Determination> determine(Scheme<C> scheme, Collection<C> subjects, LocalDate date) {
        Map<Optional<AreaCode>, Ruling<C>> rulings = new HashMap<>();
        return subjects.stream()
                .map(subject -> rulings.computeIfAbsent(subject.area(), area -> ruling(scheme, area, date))
                        .decide(subject))
                .toList();
    }

    /**
     * The part of the book that decides a case the same, for an area on a day: the entries in force that the scheme asks
     * for, with what those override, the procedure and the appeal; and, where nothing can be answered, the entries that make it so.
     * Name and version are the whole book's; the digest is its own.
     *
     * @param area nothing where it is not known
     */
    public <C extends Case> StandardBook excerpt(Scheme<C> scheme, Optional<AreaCode> area, LocalDate date, C subject) {
        Set<Excerpt.Question> asked = new HashSet<>();
        asked.add(new Excerpt.Question(scheme.id(), Role.PROCEDURE, date));
        asked.add(new Excerpt.Question(ProcedureWords.SOCIAL_ASSISTANCE_LAW, Role.REFERENCE, date));
        RightsWords.asked(scheme.id())
                .map(of -> new Excerpt.Question(of, Role.REFERENCE, date))
                .forEach(asked::add);
        AppealWords.asked(scheme.id(), date).forEach(asked::add);
        new Ruling<>(scheme, new RulesInForce(book, scheme.id(), area, date, asked::add)).decide(subject);
        return new Excerpt(book, area).of(asked);
    }

    <C extends Case> Ruling<C> ruling(Scheme<C> scheme, Optional<AreaCode> area, LocalDate date) {
        requireNonNull(scheme, "scheme");
        requireNonNull(date, "date");
        Ruling<?> kept = last;
        if (kept != null && kept.isOf(scheme, area, date)) {
            @SuppressWarnings("unchecked") // equal schemes have the same criteria
            Ruling<C> same = (Ruling<C>) kept;
            return same;
        }
        Ruling<C> ruling = new Ruling<>(scheme, new RulesInForce(book, scheme.id(), area, date));
        last = ruling;
        return ruling;
    }
}
