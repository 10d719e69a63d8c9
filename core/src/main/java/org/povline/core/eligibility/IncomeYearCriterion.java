package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.povline.core.income.IncomeAccount;
import org.povline.core.registry.DateRange;

/**
 * An income against the line of the year that it was earned in: the national line is one of income years, and an income of
 * 2015 that is decided on in spring 2016 is held against the line of 2015. Where the scheme has no line any more on the
 * day of the decision, it has none for earlier incomes either.
 *
 * @param of the criterion, whose line is taken from the year of the income
 */
record IncomeYearCriterion(IncomeCriterion of) implements Criterion<HouseholdCase> {

    @Override
    public String code() {
        return of.code();
    }

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Test<HouseholdCase> ofTheDay = of.under(rules);
        return rules.line(of.line()).absent().isPresent()
                ? ofTheDay
                : subject -> earlierYear(subject, rules.date())
                        .map(day -> of.under(rules, rules.on(day).line(of.line())))
                        .orElse(ofTheDay)
                        .of(subject);
    }

    /** The last day of the income, if that lies in another year than the decision. */
    private static Optional<LocalDate> earlierYear(HouseholdCase subject, LocalDate date) {
        return IncomeAccount.period(subject.household(), date)
                .map(DateRange::endExclusive)
                .map(end -> end.minusDays(1))
                .filter(day -> day.getYear() != date.getYear());
    }
}
