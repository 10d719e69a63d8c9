package org.povline.core.eligibility;

import java.time.LocalDate;
import org.povline.core.income.AccountedIncome;
import org.povline.core.income.IncomeAccount;
import org.povline.core.registry.DateRange;
import org.povline.core.standard.Role;
import org.povline.core.standard.Schedule;
import org.povline.core.standard.SchemeId;

/**
 * An account of income under the rules in force. Incomes are verified against the schedule that was in force where the
 * household lives at the end of the period of its statement, if the book has one.
 */
record Accounting(IncomeAccount account, RulesInForce rules, boolean verifies) {
    private static final SchemeId SCHEDULES = new SchemeId("income-schedule");

    static Accounting of(IncomeAccount account, RulesInForce rules) {
        return new Accounting(account, rules, rules.book().covers(SCHEDULES));
    }

    /** The household's income, and the ground of what is decided by it with the schedule beside it. */
    Accounted of(HouseholdCase subject, Ground ground) {
        Rule<Schedule> schedule = verifies ? schedule(subject) : Rule.absent(Ground.Absence.NO_STANDARD);
        return schedule.content()
                .map(content -> accounted(
                        subject,
                        account.with(content, schedule.standards().get(0).id().text()),
                        ground.beside(schedule)))
                .orElseGet(() -> accounted(subject, account, ground));
    }

    private Accounted accounted(HouseholdCase subject, IncomeAccount by, Ground ground) {
        return new Accounted(by.of(subject.household(), subject.assessmentOrNull(), rules.date()), ground);
    }

    private Rule<Schedule> schedule(HouseholdCase subject) {
        return IncomeAccount.period(subject.household(), rules.date())
                .map(DateRange::endExclusive)
                .map(end -> scheduleOn(end.minusDays(1)))
                .orElse(Rule.absent(Ground.Absence.NO_STANDARD));
    }

    private Rule<Schedule> scheduleOn(LocalDate day) {
        return rules.on(day).rule(SCHEDULES, Role.SCHEDULE, Schedule.class);
    }

    /** An income, and the ground that it was found on. */
    record Accounted(AccountedIncome income, Ground ground) {}
}
