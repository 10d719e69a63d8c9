package org.povline.core.eligibility;

import java.util.List;
import java.util.Optional;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Person;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.SchemeId;

/**
 * Whether the applicant's own income is below a line, as a scheme counts it. A ledger has incomes of households: only who
 * is listed alone has one of their own in it, that of the household, and of others an inquiry must say it.
 *
 * @param code the criterion's code
 * @param own which income, as the scheme counts it whose line it is
 */
record OwnIncomeCriterion(String code, OwnIncome own) implements Criterion<HouseholdCase> {
    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        SchemeId scheme = own.counting();
        IncomeCriterion household = new IncomeCriterion(code, scheme, Optional.of(scheme), Optional.empty(), true);
        Test<HouseholdCase> ofHousehold = household.under(rules);
        Rule<Accounting> accounting = household.accounting(rules);
        Rule<Line> line = rules.line(scheme).and(accounting);
        if (line.absent().isPresent()) {
            return ofHousehold;
        }
        Requirement.Line required = line.content().orElseThrow().required(true);
        IncomeConcept concept = accounting.content().orElseThrow().account().concept();
        Ground ground = line.ground(required);
        return subject -> {
            Person person = subject.applicantOrNull();
            return person == null || subject.household().members().size() == 1
                    ? ofHousehold.of(subject)
                    : own(subject, person, required, concept, ground);
        };
    }

    private CriterionResult own(
            HouseholdCase subject, Person person, Requirement.Line required, IncomeConcept concept, Ground ground) {
        Observation.Income observed = Observation.Income.own(
                concept, own.of(person, subject).known().map(AmountRange::of).orElse(AmountRange.OPEN));
        Truth truth = required.met(observed);
        return new CriterionResult(
                code,
                truth,
                observed,
                ground,
                truth == Truth.UNKNOWN
                        ? Tests.either(new MissingFact("OWN_INCOME", own.path(person, subject)))
                        : List.of());
    }
}
