package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.povline.core.eligibility.Accounting.Accounted;
import org.povline.core.income.AccountedIncome;
import org.povline.core.income.Family;
import org.povline.core.income.FamilyRule;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Person;

/** An {@link IncomeCriterion} made ready. */
record IncomeTest(
        String code,
        Requirement.Line required,
        Ground ground,
        Accounting accounting,
        FamilyRule familyRule,
        LocalDate date)
        implements Criterion.Test<HouseholdCase> {

    @Override
    public CriterionResult of(HouseholdCase subject) {
        Person applicant = subject.applicantOrNull();
        return applicant == null
                ? new CriterionResult(
                        code, Truth.UNKNOWN, Observation.none(), ground, Tests.either(MissingFact.MEMBERS))
                : of(
                        familyRule.of(subject.household(), applicant, subject.assessmentOrNull(), date),
                        accounting.of(subject, ground));
    }

    private CriterionResult of(Family family, Accounted accounted) {
        AccountedIncome income = accounted.income();
        Truth truth = required.met(income.total(), family.minPersons(), family.maxPersons());
        return new CriterionResult(
                code,
                truth,
                new Observation.Income(
                        income.concept(), income.total(), family.minPersons(), family.maxPersons(), income.findings()),
                accounted.ground(),
                truth == Truth.UNKNOWN ? IncomeOpenings.of(required, income, family) : List.of());
    }
}
