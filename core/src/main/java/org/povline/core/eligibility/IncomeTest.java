package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.povline.core.eligibility.Accounting.Accounted;
import org.povline.core.income.AccountedIncome;
import org.povline.core.income.FamilyRule;
import org.povline.core.income.FamilySize;
import org.povline.core.income.OpenMember;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Person;

/** An {@link IncomeCriterion} made ready. */
record IncomeTest(
        String code, Requirement.Line required, Ground ground, Accounting accounting, FamilyRule family, LocalDate date)
        implements Criterion.Test<HouseholdCase> {

    @Override
    public CriterionResult of(HouseholdCase subject) {
        Person applicant = subject.applicantOrNull();
        return applicant == null
                ? new CriterionResult(
                        code, Truth.UNKNOWN, Observation.none(), ground, Tests.either(MissingFact.MEMBERS))
                : of(subject, applicant);
    }

    private CriterionResult of(HouseholdCase subject, Person applicant) {
        FamilySize size = family.sizeOf(subject.household(), applicant, subject.assessmentOrNull(), date);
        Accounted accounted = accounting.of(subject, ground);
        AccountedIncome income = accounted.income();
        Truth truth = required.met(income.total(), size.minPersons(), size.maxPersons());
        return new CriterionResult(
                code,
                truth,
                Observation.Income.of(income, size),
                accounted.ground(),
                truth == Truth.UNKNOWN ? openings(income, size, open(subject, applicant, size)) : List.of());
    }

    private List<OpenMember> open(HouseholdCase subject, Person applicant, FamilySize size) {
        return size.isKnown()
                ? List.of()
                : family.of(subject.household(), applicant, subject.assessmentOrNull(), date)
                        .open();
    }

    private List<Opening> openings(AccountedIncome income, FamilySize size, List<OpenMember> open) {
        return new Openings(() -> IncomeOpenings.of(required, income, size, open));
    }
}
