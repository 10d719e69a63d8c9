package org.povline.core.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povline.core.area.AreaCode;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.Relationship;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.Person;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Reform;
import org.povline.core.standard.Role;
import org.povline.core.standard.StandardBook;

/**
 * One household whose facts never change, on the days around which the law did: a head with a mental disability of level
 * 3, a spouse, a child, and the head's mother, who lives elsewhere. Every year it has 10000 yuan of wages and 2400 of
 * transfers, of these 1200 of basic pension; the local line is 3200 yuan a head and never changes either. While the
 * mother counts it has 12400 / 4 = 3100 a head; then 11200 / 3 = 3733.33 without the pension, 4133.33 with it. The margin
 * of 1.5 lines is 4800.
 */
final class Dated {
    static final List<String> DAYS = List.of(
            "2012-12-11",
            "2012-12-12",
            "2015-12-31",
            "2021-06-30",
            "2021-07-01",
            "2025-12-31",
            "2026-01-01",
            "2026-06-30",
            "2026-07-01");

    private static final AreaCode CITY = AreaCode.of("522701");
    private static final LocalDate EVER = LocalDate.of(2012, 1, 1);
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(book());

    private Dated() {}

    static Determination decide(Scheme<HouseholdCase> scheme, String day) {
        LocalDate date = LocalDate.parse(day);
        return ENGINE.ruling(scheme, CITY, date).decide(subject(date));
    }

    private static StandardBook book() {
        Reform local = Reform.named("local rules for a test");
        local = Books.local(
                local, EVER, "dibao", Role.LINE, Books.line(320_000, IncomeConcept.COUNTABLE, Boundary.BELOW));
        local = Books.local(local, EVER, "dibao", Role.ASSETS, assets());
        local = Books.local(local, EVER, "dibao-margin", Role.ASSETS, assets());
        return StandardBook.china().with(local);
    }

    private static AssetRule assets() {
        return new AssetRule(EnumSet.of(MoneyAsset.DEPOSITS), null, BigDecimal.valueOf(2), Map.of());
    }

    private static HouseholdCase subject(LocalDate date) {
        Families family = family();
        Household plain = family.household();
        Household household = plain.withIncomes(statements());
        Membership away = new Membership(
                "P3",
                Fact.of(YesNo.NO),
                Fact.of(MemberStanding.PRESENT),
                Fact.of(YesNo.YES),
                Families.earningNothing());
        return HouseholdCase.of(household)
                .with(new Assessment(
                        "H1",
                        date,
                        family.needs(),
                        List.of(away),
                        family.holdings(),
                        Fact.of(budget(date)),
                        List.of(),
                        Fact.of(List.of())));
    }

    private static Families family() {
        List<Person> members = List.of(
                Families.person("P0", Relationship.HEAD, LocalDate.of(1980, 2, 3)),
                Families.person("P1", Relationship.SPOUSE, LocalDate.of(1982, 2, 3)),
                Families.person("P2", Relationship.SON, LocalDate.of(2012, 3, 1)),
                Families.person("P3", Relationship.MOTHER, LocalDate.of(1950, 2, 3)));
        return Families.of(1)
                .of(members)
                .withHead(
                        LocalDate.of(1980, 2, 3),
                        Fact.of(new Disability(
                                Fact.of(DisabilityKind.MENTAL), Fact.of(DisabilityLevel.LEVEL_3), Fact.notReported())));
    }

    private static List<IncomeStatement> statements() {
        Fact<Amount> nothing = Fact.of(Amount.ofFen(0));
        List<IncomeStatement> statements = new ArrayList<>();
        IntStream.rangeClosed(2011, 2026)
                .forEach(year -> statements.add(new IncomeStatement(
                        DateRange.ofYear(year),
                        Fact.of(Amount.ofFen(1_000_000)),
                        nothing,
                        nothing,
                        Fact.of(Amount.ofFen(240_000)),
                        nothing,
                        Fact.notReported(),
                        Fact.notReported())));
        return statements;
    }

    /** Of the last calendar year that has ended by the day, as the statement that is asked for then. */
    private static Budget budget(LocalDate date) {
        Map<BudgetItem, Fact<Amount>> items = new EnumMap<>(BudgetItem.class);
        Stream.of(BudgetItem.values()).forEach(item -> items.put(item, Fact.of(Amount.ofFen(0))));
        items.put(BudgetItem.BASIC_PENSION, Fact.of(Amount.ofFen(120_000)));
        return new Budget(DateRange.ofYear(date.plusDays(1).getYear() - 1), items, Map.of());
    }
}
