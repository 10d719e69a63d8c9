package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.income.AccountedIncome;
import org.povline.core.income.Family;
import org.povline.core.income.FamilyRule;
import org.povline.core.income.IncomeAccount;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Person;
import org.povline.core.standard.Role;
import org.povline.core.standard.Schedule;
import org.povline.core.standard.SchemeId;

/**
 * An {@link IncomeCriterion} made ready. Incomes are verified against the schedule that was in force where the household
 * lives at the end of the period of its statement, if the book has one.
 */
record IncomeTest(
        String code,
        Requirement.Line required,
        Ground ground,
        IncomeAccount account,
        FamilyRule familyRule,
        RulesInForce rules)
        implements Criterion.Test<HouseholdCase> {
    private static final SchemeId SCHEDULES = new SchemeId("income-schedule");
    private static final MissingFact NO_MEMBERS = new MissingFact("MEMBERS", "members");

    @Override
    public CriterionResult of(HouseholdCase subject) {
        return rules.book().covers(SCHEDULES) ? verified(subject) : of(subject, account, ground);
    }

    private CriterionResult verified(HouseholdCase subject) {
        Rule<Schedule> schedule = IncomeAccount.period(subject.household(), rules.date())
                .map(DateRange::endExclusive)
                .map(end -> end.minusDays(1))
                .map(day -> rules.on(day).rule(SCHEDULES, Role.SCHEDULE, Schedule.class))
                .orElse(Rule.absent(Ground.Absence.NO_STANDARD));
        return schedule.content()
                .map(content -> of(
                        subject,
                        account.with(content, schedule.standards().get(0).id().text()),
                        ground.beside(schedule)))
                .orElseGet(() -> of(subject, account, ground));
    }

    private CriterionResult of(HouseholdCase subject, IncomeAccount account, Ground ground) {
        Person applicant = subject.applicantOrNull();
        if (applicant == null) {
            return new CriterionResult(code, Truth.UNKNOWN, Observation.none(), ground, Tests.either(NO_MEMBERS));
        }
        Family family = familyRule.of(subject.household(), applicant, subject.assessmentOrNull(), rules.date());
        AccountedIncome income = account.of(subject.household(), subject.assessmentOrNull(), rules.date());
        Truth truth = required.met(income.total(), family.minPersons(), family.maxPersons());
        return new CriterionResult(
                code,
                truth,
                new Observation.Income(
                        income.concept(), income.total(), family.minPersons(), family.maxPersons(), income.findings()),
                ground,
                truth == Truth.UNKNOWN ? IncomeOpenings.of(required, income, family) : List.of());
    }
}
