package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.DateRange;
import org.povline.core.standard.Procedure;
import org.povline.core.standard.Role;
import org.povline.core.standard.Step;

/**
 * Whether the income has stayed above the line for as many months as the procedure asks before the mark is lifted, as an
 * inquiry established it: how long the household has been monitored does not tell. A beginning that is known to the month
 * or year only decides where every day of it does; where the income is not above the line, it has not stayed there.
 *
 * @param code the criterion's code
 */
record MonthsCriterion(String code) implements Criterion<HouseholdCase> {
    private static final MissingFact ABOVE_SINCE =
            new MissingFact("INCOME_ABOVE_SINCE", "assessment.needs.incomeAboveSince");

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
        return subject -> result(subject, months, rules.date(), ground);
    }

    private static Fact<DateRange> aboveSince(HouseholdCase subject) {
        return subject.assessment()
                .map(inquiry -> inquiry.needs().incomeAboveSince())
                .orElse(Fact.notReported());
    }

    private CriterionResult result(HouseholdCase subject, int months, LocalDate date, Ground ground) {
        LocalDate seen = subject.assessment().map(Assessment::on).orElse(date);
        Truth truth = aboveSince(subject)
                .fold(
                        since -> reached(since, months, seen, date),
                        reason -> reason == MissingReason.NOT_APPLICABLE ? Truth.NOT_SATISFIED : Truth.UNKNOWN,
                        raw -> Truth.UNKNOWN);
        return new CriterionResult(
                code,
                truth,
                Observation.none(),
                ground,
                truth == Truth.UNKNOWN ? Tests.either(ABOVE_SINCE) : List.of());
    }

    /** What has come after the inquiry is not established by it. */
    private static Truth reached(DateRange since, int months, LocalDate seen, LocalDate date) {
        LocalDate latest = since.endExclusive().minusDays(1).plusMonths(months);
        LocalDate earliest = since.startInclusive().plusMonths(months);
        if (!latest.isAfter(seen)) {
            return Truth.SATISFIED;
        }
        return earliest.isAfter(date) ? Truth.NOT_SATISFIED : Truth.UNKNOWN;
    }
}
