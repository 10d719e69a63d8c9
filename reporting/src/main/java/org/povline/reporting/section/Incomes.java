package org.povline.reporting.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.povline.core.income.RegistryIncome;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Registry;
import org.povline.statistics.income.IncomeSample;

/**
 * The households whose net income of a year is known exactly.
 *
 * @param period the year, or other twelve months
 * @param all the households with their income
 */
record Incomes(DateRange period, List<Incomes.Income> all) {

    /** The four sources of a household's income; business is before its costs. */
    enum Source {
        WAGES,
        BUSINESS,
        PROPERTY,
        TRANSFERS;

        private Fact<Amount> in(IncomeStatement statement) {
            return switch (this) {
                case WAGES -> statement.wages();
                case BUSINESS -> statement.business();
                case PROPERTY -> statement.property();
                case TRANSFERS -> statement.transfers();
            };
        }
    }

    /** A household, its statement and the net income that this adds up to. */
    record Income(Household household, IncomeStatement statement, Amount net) {
        long persons() {
            return household.members().size();
        }

        boolean isBelow(long yuanPerHead) {
            return Boundary.BELOW.includesPerHead(
                    net.lowerFen().orElseThrow(),
                    persons(),
                    Amount.ofYuan(yuanPerHead).lowerFen().orElseThrow());
        }
    }

    /** Of the wanted year; else, of the years that have ended, of the one that most households tell of. */
    static Optional<Incomes> of(Registry registry, Optional<DateRange> wanted) {
        Map<DateRange, Long> years = registry.households().stream()
                .flatMap(household -> household.incomes().stream()
                        .map(IncomeStatement::period)
                        .distinct())
                .filter(period -> isYear(period)
                        && !period.endExclusive().isAfter(registry.asOf().plusDays(1)))
                .collect(Collectors.groupingBy(period -> period, Collectors.counting()));
        return wanted.filter(years::containsKey)
                .or(() -> years.entrySet().stream()
                        .max(Map.Entry.<DateRange, Long>comparingByValue()
                                .thenComparing(year -> year.getKey().endExclusive()))
                        .map(Map.Entry::getKey))
                .map(period -> of(registry, period));
    }

    private static Incomes of(Registry registry, DateRange period) {
        return new Incomes(
                period,
                registry.households().stream()
                        .filter(household -> !household.members().isEmpty())
                        .flatMap(household -> income(household, period).stream())
                        .toList());
    }

    /** Two statements of one year that are not the same leave open which is right. */
    private static Optional<Income> income(Household household, DateRange period) {
        List<IncomeStatement> statements = household.incomes().stream()
                .filter(statement -> statement.period().equals(period))
                .distinct()
                .toList();
        return statements.stream()
                .filter(only -> statements.size() == 1)
                .findFirst()
                .flatMap(statement -> RegistryIncome.net(statement)
                        .filter(Amount::isExact)
                        .map(net -> new Income(household, statement, net)));
    }

    private static boolean isYear(DateRange period) {
        return period.startInclusive().plusYears(1).equals(period.endExclusive());
    }

    Incomes where(Predicate<Income> condition) {
        return new Incomes(period, all.stream().filter(condition).toList());
    }

    IncomeSample sample() {
        return IncomeSample.of(all, income -> Fact.of(income.net()), Income::persons);
    }

    Amount sum(Source source) {
        return sum(source::in);
    }

    /** The sum of a part of the account; every part is known where the net income is. */
    Amount sum(Function<IncomeStatement, Fact<Amount>> part) {
        return all.stream()
                .flatMap(income -> part.apply(income.statement()).known().stream())
                .reduce(Amount.ofYuan(0), Amount::plus);
    }
}
