package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.eligibility.Accounting.Accounted;
import org.povline.core.income.AccountedIncome;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.OwnMeans;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.SchemeId;

/**
 * Whether the applicant's own income is below a line, as a scheme counts it. A ledger has incomes of households: only who
 * is listed alone has one of their own in it, and of others an inquiry must say it.
 *
 * @param code the criterion's code
 * @param scheme the scheme whose line it is, and whose rules say what is counted
 */
record OwnIncomeCriterion(String code, SchemeId scheme) implements Criterion<HouseholdCase> {

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<Accounting> accounting = IncomeCriterion.counted(code, scheme.text(), scheme.text(), true)
                .accounting(rules);
        Rule<Line> line = rules.line(scheme).and(accounting);
        if (line.absent().isPresent()) {
            return Tests.withoutRule(code, line.ground(Requirement.of(code)));
        }
        Requirement.Line required = line.content().orElseThrow().required(true);
        Ground ground = line.ground(required);
        return subject -> subject.household().members().size() == 1
                ? alone(subject, required, accounting.content().orElseThrow(), ground)
                : asFound(
                        subject,
                        required,
                        accounting.content().orElseThrow().account().concept(),
                        ground);
    }

    private CriterionResult asFound(
            HouseholdCase subject, Requirement.Line required, IncomeConcept concept, Ground ground) {
        return subject.applicant()
                .flatMap(subject::membership)
                .flatMap(member -> income(member.own()).known())
                .map(AmountRange::of)
                .map(own -> result(subject, required, new Observation.Income(concept, own, 1, 1, List.of()), ground))
                .orElseGet(() -> new CriterionResult(
                        code, Truth.UNKNOWN, Observation.none(), ground, Tests.either(ownIncome(subject))));
    }

    private CriterionResult alone(
            HouseholdCase subject, Requirement.Line required, Accounting accounting, Ground ground) {
        Accounted accounted = accounting.of(subject, ground);
        AccountedIncome income = accounted.income();
        return result(
                subject,
                required,
                new Observation.Income(income.concept(), income.total(), 1, 1, income.findings()),
                accounted.ground());
    }

    private CriterionResult result(
            HouseholdCase subject, Requirement.Line required, Observation.Income own, Ground ground) {
        Truth truth = required.met(own);
        return new CriterionResult(
                code, truth, own, ground, truth == Truth.UNKNOWN ? Tests.either(ownIncome(subject)) : List.of());
    }

    private Fact<Amount> income(OwnMeans own) {
        return isTekun() ? own.incomeForTekun() : own.incomeForDibao();
    }

    private boolean isTekun() {
        return scheme.equals(LabourCriterion.TEKUN);
    }

    private MissingFact ownIncome(HouseholdCase subject) {
        String component = isTekun() ? "incomeForTekun" : "incomeForDibao";
        return subject.applicant()
                .map(person -> new MissingFact("OWN_INCOME", subject.ownPath(person, component)))
                .orElse(MissingFact.MEMBERS);
    }
}
