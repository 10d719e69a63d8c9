package org.povline.core.eligibility;

import java.util.List;
import java.util.Optional;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Membership;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.SchemeId;

/**
 * Whether the applicant's own income is below a line, as a scheme counts it. A ledger has incomes of households: only who
 * is listed alone has one of their own in it, that of the household, and of others an inquiry must say it.
 *
 * @param code the criterion's code
 * @param scheme the scheme whose line it is, and whose rules say what is counted
 */
record OwnIncomeCriterion(String code, SchemeId scheme) implements Criterion<HouseholdCase> {
    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        IncomeCriterion counted = new IncomeCriterion(code, scheme, Optional.of(scheme), Optional.empty(), true);
        Test<HouseholdCase> ofHousehold = counted.under(rules);
        Rule<Accounting> accounting = counted.accounting(rules);
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
        AmountRange found = subject.membership(person)
                .map(Membership::own)
                .flatMap(own -> income(own).known())
                .map(AmountRange::of)
                .orElse(AmountRange.OPEN);
        Observation.Income own = Observation.Income.own(concept, found);
        Truth truth = required.met(own);
        return new CriterionResult(
                code,
                truth,
                own,
                ground,
                truth == Truth.UNKNOWN ? Tests.either(ownIncome(subject, person)) : List.of());
    }

    private Fact<Amount> income(OwnMeans own) {
        return isTekun() ? own.incomeForTekun() : own.incomeForDibao();
    }

    private boolean isTekun() {
        return scheme.equals(LabourCriterion.TEKUN);
    }

    private MissingFact ownIncome(HouseholdCase subject, Person person) {
        return new MissingFact("OWN_INCOME", subject.ownPath(person, isTekun() ? "incomeForTekun" : "incomeForDibao"));
    }
}
