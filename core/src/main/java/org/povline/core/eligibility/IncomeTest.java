package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.quantity.Truth;

/** An {@link IncomeCriterion} made ready. */
record IncomeTest(String code, Requirement.Line required, Ground ground, FamilyAccount account)
        implements Criterion.Test<HouseholdCase> {

    @Override
    public CriterionResult of(HouseholdCase subject) {
        return subject.household().members().isEmpty()
                ? new CriterionResult(
                        code, Truth.UNKNOWN, Observation.none(), ground, Tests.either(MissingFact.MEMBERS))
                : of(account.of(subject, ground));
    }

    private CriterionResult of(FamilyIncome family) {
        Observation.Income observed = Observation.Income.of(family);
        Truth truth = required.met(observed);
        return new CriterionResult(
                code,
                truth,
                observed,
                family.ground(),
                truth == Truth.UNKNOWN ? new Openings(() -> IncomeOpenings.of(required, family)) : List.of());
    }
}
