package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Truth;
import org.povline.core.standard.Procedure;
import org.povline.core.standard.Role;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.Step;

/**
 * A scheme made ready for an area and a day: its standards are resolved once, and then it decides case after case.
 * Immutable and thread-safe.
 *
 * @param <C> the kind of case
 */
public final class Ruling<C extends Case> {
    private final Scheme<C> scheme;
    private final RulesInForce rules;
    private final LocalDate oldest;
    private final Node node;
    private final List<Criterion.Test<C>> tests;

    Ruling(Scheme<C> scheme, RulesInForce rules) {
        this.scheme = scheme;
        this.rules = rules;
        List<Criterion<C>> criteria = new ArrayList<>();
        this.oldest = oldest();
        this.node = Node.of(scheme.condition(), criteria);
        this.tests = criteria.stream().map(criterion -> criterion.under(rules)).toList();
    }

    /** Whether it is what would be made ready for this. */
    boolean isOf(Scheme<?> otherScheme, Optional<AreaCode> area, LocalDate date) {
        return rules.date().equals(date) && rules.area().equals(area) && scheme.equals(otherScheme);
    }

    /** The first day of inquiries that need not be made again, where the procedure says after how many months they must. */
    private LocalDate oldest() {
        return rules.rule(scheme.id(), Role.PROCEDURE, Procedure.class)
                .content()
                .map(procedure -> procedure.terms().get(Step.RECHECK))
                .map(months -> rules.date().minusMonths(months))
                .orElse(LocalDate.MIN);
    }

    /**
     * Decides one case by what could be known of it on the day. What an inquiry established is in doubt once the
     * procedure asks for another one.
     */
    public Determination decide(C subject) {
        @SuppressWarnings("unchecked") // a case stays of its kind
        C known = (C) requireNonNull(subject, "subject").on(rules.date()).since(oldest);
        CriterionResult[] results = new CriterionResult[tests.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = tests.get(i).of(known);
        }
        return determination(new Trace(this, Whom.of(subject), List.of(results)));
    }

    private Determination determination(Trace trace) {
        Truth truth = trace.truth();
        if (truth == Truth.UNKNOWN) {
            return new Determination.Undetermined(trace);
        }
        return truth == Truth.NOT_SATISFIED
                ? new Determination.Ineligible(trace)
                : new Determination.Eligible(category(trace), trace);
    }

    private String category(Trace trace) {
        return node.category(trace.results()).orElse(scheme.id().text());
    }

    /** The scheme. */
    public Scheme<C> scheme() {
        return scheme;
    }

    /** The area; nothing where it is not known. */
    public Optional<AreaCode> area() {
        return rules.area();
    }

    /** The day. */
    public LocalDate date() {
        return rules.date();
    }

    StandardBook book() {
        return rules.book();
    }

    RulesInForce rules() {
        return rules;
    }

    Node node() {
        return node;
    }
}
