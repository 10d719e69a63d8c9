package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Truth;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;

/**
 * How a decision came about: under which book, for which area, on which day, and every criterion, decisive or not.
 * Immutable. What follows from it is computed when asked for.
 */
public final class Trace {
    private final Ruling<?> ruling;
    private final Whom whom;
    private final List<CriterionResult> results;

    Trace(Ruling<?> ruling, Whom whom, List<CriterionResult> results) {
        this.ruling = requireNonNull(ruling, "ruling");
        this.whom = requireNonNull(whom, "whom");
        this.results = requireNonNull(results, "results");
    }

    /** The key of the case. */
    public String key() {
        return whom.key();
    }

    /** The key of the member who applies; nothing for a village, and for a household without members. */
    public Optional<String> applicant() {
        return whom.applicant();
    }

    /** The scheme. */
    public SchemeId scheme() {
        return ruling.scheme().id();
    }

    /** The area whose standards were asked; nothing where it is not known. */
    public Optional<AreaCode> area() {
        return ruling.area();
    }

    /** The day on which the rules were in force and the facts held. */
    public LocalDate date() {
        return ruling.date();
    }

    /** The standard book that decided. */
    public StandardBook standards() {
        return ruling.book();
    }

    /** The name and version of the standard book. */
    public String book() {
        return ruling.book().name() + " " + ruling.book().version();
    }

    /** The SHA-256 of the standard book. */
    public String bookDigest() {
        return ruling.book().digest();
    }

    /** Every criterion, in the order of the scheme. */
    public List<CriterionResult> results() {
        return results;
    }

    /** The criteria that the outcome rests on. */
    public List<CriterionResult> decisive() {
        Set<CriterionResult> decisive = new LinkedHashSet<>();
        ruling.node().decisive(results, decisive::add);
        return List.copyOf(decisive);
    }

    /** Those that tell somebody why: of a refusal what is not met, and not what a scheme excludes and is met. */
    List<CriterionResult> reasons() {
        List<CriterionResult> decisive = decisive();
        return truth() == Truth.NOT_SATISFIED
                ? decisive.stream()
                        .filter(result -> result.truth() != Truth.SATISFIED)
                        .toList()
                : decisive;
    }

    /** The standards that the decision leans on although nobody verified them, or after the day they were verified to. */
    public List<Standard> unverified() {
        return results.stream()
                .flatMap(result -> result.ground().standards().stream())
                .filter(ruling.rules()::isUnverified)
                .distinct()
                .toList();
    }

    /**
     * The smallest change of the family's income of twelve months that would give another outcome, if the income is
     * exactly known and such a change exists.
     */
    public Optional<NearestChange> nearestChange() {
        return NearestChange.of(ruling.node(), results);
    }

    Whom whom() {
        return whom;
    }

    List<Set<MissingFact>> wouldDecide() {
        return truth() == Truth.UNKNOWN ? WouldDecide.of(ruling.node(), results) : List.of();
    }

    RulesInForce rules() {
        return ruling.rules();
    }

    Truth truth() {
        return ruling.node().truth(results);
    }

    /** The scheme, the key and the day. */
    @Override
    public String toString() {
        return scheme().text() + " " + key() + " " + date();
    }
}
