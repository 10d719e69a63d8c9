package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.povline.core.income.AccountedIncome;
import org.povline.core.income.Family;
import org.povline.core.income.FamilyRule;
import org.povline.core.income.IncomeAccount;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Person;

/** An {@link IncomeCriterion} made ready. */
record IncomeTest(
        String code,
        Requirement.Line required,
        Ground ground,
        IncomeAccount account,
        FamilyRule familyRule,
        LocalDate date)
        implements Criterion.Test<HouseholdCase> {

    private static final MissingFact NO_MEMBERS = new MissingFact("MEMBERS", "members");

    @Override
    public CriterionResult of(HouseholdCase subject) {
        Person applicant = subject.applicantOrNull();
        if (applicant == null) {
            return new CriterionResult(code, Truth.UNKNOWN, Observation.none(), ground, Tests.either(NO_MEMBERS));
        }
        Family family = familyRule.of(subject.household(), applicant, subject.assessmentOrNull(), date);
        AccountedIncome income = account.of(subject.household(), subject.assessmentOrNull(), date);
        Truth truth = required.met(income.total(), family.minPersons(), family.maxPersons());
        return new CriterionResult(
                code,
                truth,
                new Observation.Income(income.concept(), income.total(), family.minPersons(), family.maxPersons()),
                ground,
                truth == Truth.UNKNOWN ? IncomeOpenings.of(required, income, family) : List.of());
    }
}
