package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.income.AccountedIncome;
import org.povline.core.income.Family;
import org.povline.core.income.IncomeAccount;
import org.povline.core.registry.DateRange;
import org.povline.core.standard.Role;
import org.povline.core.standard.Schedule;
import org.povline.core.standard.SchemeId;

/**
 * An account of income under the rules in force. Incomes are verified against the schedule that was in force where the
 * household lives at the end of the period of its statement, if the book has one. The last schedule is kept, since the
 * statements of a ledger end on one day; threads that ask for different days get right answers, only not from memory.
 */
final class Accounting {
    private static final SchemeId SCHEDULES = new SchemeId("income-schedule");

    private final IncomeAccount account;
    private final RulesInForce rules;
    private final boolean verifies;
    private @Nullable Verifying last;

    private Accounting(IncomeAccount account, RulesInForce rules) {
        this.account = account;
        this.rules = rules;
        this.verifies = rules.book().covers(SCHEDULES);
    }

    static Accounting of(IncomeAccount account, RulesInForce rules) {
        return new Accounting(account, rules);
    }

    IncomeAccount account() {
        return account;
    }

    /**
     * The household's income, and the ground of what is decided by it with the schedule beside it.
     *
     * @param family who belongs to the family; everybody listed where nothing is said
     */
    Accounted of(HouseholdCase subject, Ground ground, @Nullable Family family) {
        Optional<DateRange> period =
                verifies ? IncomeAccount.period(subject.household(), rules.date()) : Optional.empty();
        if (period.isEmpty()) {
            return accounted(subject, account, ground, family);
        }
        Verifying verifying = verifying(period.get().endExclusive(), ground);
        return accounted(subject, verifying.account(), verifying.beside(), family);
    }

    private Accounted accounted(HouseholdCase subject, IncomeAccount by, Ground ground, @Nullable Family family) {
        return new Accounted(by.of(subject.household(), subject.assessmentOrNull(), rules.date(), family), ground);
    }

    private Verifying verifying(LocalDate end, Ground ground) {
        Verifying verifying = last;
        if (verifying == null || !verifying.isFor(end, ground)) {
            verifying = verifying(end, ground, scheduleOn(end.minusDays(1)));
            last = verifying;
        }
        return verifying;
    }

    private Verifying verifying(LocalDate end, Ground ground, Rule<Schedule> schedule) {
        return schedule.content()
                .map(content ->
                        account.with(content, schedule.standards().get(0).id().text()))
                .map(by -> new Verifying(end, ground, by, ground.beside(schedule)))
                .orElseGet(() -> new Verifying(end, ground, account, ground));
    }

    private Rule<Schedule> scheduleOn(LocalDate day) {
        return rules.on(day).rule(SCHEDULES, Role.SCHEDULE, Schedule.class);
    }

    /** An income, and the ground that it was found on. */
    record Accounted(AccountedIncome income, Ground ground) {}

    /** The account of statements that end on a day, with what was asked; all of it is final. */
    private record Verifying(LocalDate end, Ground ground, IncomeAccount account, Ground beside) {
        boolean isFor(LocalDate otherEnd, Ground otherGround) {
            return end.equals(otherEnd) && ground.equals(otherGround);
        }
    }
}
