package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.eligibility.Accounting.Accounted;
import org.povline.core.income.AccountedIncome;
import org.povline.core.quantity.Truth;
import org.povline.core.standard.SchemeId;

/**
 * Whether the applicant's own income is below the line of dibao. A ledger has incomes of households: only who lives alone
 * has one of their own in it, and for others it is unknown.
 *
 * @param code the criterion's code
 */
record OwnIncomeCriterion(String code) implements Criterion<HouseholdCase> {
    private static final IncomeCriterion BELOW_DIBAO = IncomeCriterion.counted("", "dibao", "dibao", true);

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<Accounting> accounting = BELOW_DIBAO.accounting(rules);
        Rule<Line> line = rules.line(new SchemeId("dibao")).and(accounting);
        if (line.absent().isPresent()) {
            return Tests.withoutRule(code, line.ground(Requirement.of(code)));
        }
        Requirement.Line required = line.content().orElseThrow().required(true);
        Ground ground = line.ground(required);
        return subject -> subject.household().members().size() == 1
                ? alone(subject, required, accounting.content().orElseThrow(), ground)
                : new CriterionResult(
                        code, Truth.UNKNOWN, Observation.none(), ground, Tests.either(ownIncome(subject)));
    }

    private CriterionResult alone(
            HouseholdCase subject, Requirement.Line required, Accounting accounting, Ground ground) {
        Accounted accounted = accounting.of(subject, ground);
        AccountedIncome income = accounted.income();
        Truth truth = required.met(income.total(), 1, 1);
        return new CriterionResult(
                code,
                truth,
                new Observation.Income(income.concept(), income.total(), 1, 1, income.findings()),
                accounted.ground(),
                truth == Truth.UNKNOWN ? Tests.either(ownIncome(subject)) : List.of());
    }

    private static MissingFact ownIncome(HouseholdCase subject) {
        return new MissingFact(
                "OWN_INCOME", subject.applicant().map(subject::path).orElse("members"));
    }
}
