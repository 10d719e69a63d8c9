package org.povline.core.eligibility;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.povline.core.income.IncomeAccount;
import org.povline.core.registry.DateRange;
import org.povline.core.standard.SchemeId;

/**
 * An income against the line of the year that it was earned in, which holds most of its days: the national line is one of
 * income years, and an income of 2015 that is decided on in spring 2016 is held against the line of 2015. Where the
 * scheme has no line any more on the day of the decision, it has none for earlier incomes either; where it had none yet in
 * the year of the income, another's line of that year serves it.
 *
 * @param of the criterion, whose line is taken from the year of the income
 * @param before the scheme whose line serves where there was none yet
 */
record IncomeYearCriterion(IncomeCriterion of, SchemeId before) implements Criterion<HouseholdCase> {

    @Override
    public String code() {
        return of.code();
    }

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Test<HouseholdCase> ofTheDay = of.under(rules);
        Rule<Line> today = rules.line(of.line());
        return today.absent().isPresent()
                ? ofTheDay
                : subject -> earlierYear(subject, rules.date())
                        .map(day -> of.under(rules, line(rules.on(day), today)))
                        .orElse(ofTheDay)
                        .of(subject);
    }

    private Rule<Line> line(RulesInForce then, Rule<Line> today) {
        Rule<Line> own = then.line(of.line());
        return own.absent().isPresent()
                ? then.line(before).map(line -> today.content().map(now -> line.with(now.boundary())))
                : own;
    }

    /** The last day of the income in the year that holds most of it, if that is another than the decision's. */
    private static Optional<LocalDate> earlierYear(HouseholdCase subject, LocalDate date) {
        return IncomeAccount.period(subject.household(), date)
                .map(IncomeYearCriterion::lastDayOfItsYear)
                .filter(day -> day.getYear() != date.getYear());
    }

    private static LocalDate lastDayOfItsYear(DateRange period) {
        LocalDate last = period.endExclusive().minusDays(1);
        long days = ChronoUnit.DAYS.between(period.startInclusive(), last);
        int year = period.startInclusive().plusDays(days / 2).getYear();
        return last.getYear() == year ? last : LocalDate.of(year, Month.DECEMBER, 31);
    }
}
