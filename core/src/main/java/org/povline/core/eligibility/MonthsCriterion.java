package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.DateRange;
import org.povline.core.standard.Procedure;
import org.povline.core.standard.Role;
import org.povline.core.standard.Step;

/**
 * Whether the household has been monitored for as many months as the procedure asks before the mark is lifted. An
 * identification that is known to the month or year only decides where every day of it does.
 *
 * @param code the criterion's code
 */
record MonthsCriterion(String code) implements Criterion<HouseholdCase> {
    private static final MissingFact IDENTIFIED = new MissingFact("MONITORED_SINCE", "monitoring.identified");

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<Procedure> rule = rules.rule(rules.scheme(), Role.PROCEDURE, Procedure.class);
        Integer months = rule.content()
                .map(procedure -> procedure.terms().get(Step.STABLE_ABOVE))
                .orElse(null);
        if (months == null) {
            return Tests.withoutRule(
                    code,
                    rule.absent().isPresent()
                            ? rule.ground(Requirement.of(code))
                            : Rule.absent(Ground.Absence.NO_STANDARD).ground(Requirement.of(code)));
        }
        Ground ground = rule.ground(Requirement.of("MONTHS_" + months));
        return subject -> result(subject.household().monitoring().identified(), months, rules.date(), ground);
    }

    private CriterionResult result(Fact<DateRange> identified, int months, LocalDate date, Ground ground) {
        Truth truth = identified.truth(since -> reached(since, months, date));
        return new CriterionResult(
                code, truth, Observation.none(), ground, truth == Truth.UNKNOWN ? Tests.either(IDENTIFIED) : List.of());
    }

    private static Truth reached(DateRange since, int months, LocalDate date) {
        LocalDate latest = since.endExclusive().minusDays(1).plusMonths(months);
        LocalDate earliest = since.startInclusive().plusMonths(months);
        return latest.isAfter(date) == earliest.isAfter(date) ? Truth.of(!latest.isAfter(date)) : Truth.UNKNOWN;
    }
}
