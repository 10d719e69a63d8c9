package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.Relationship;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.Determination.Undetermined;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Reform;
import org.povline.core.standard.Role;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardId;

/** The same household on the days on which the law changed, under the shipped book and a local line. */
class DatesTest {
    private static final AreaCode CITY = AreaCode.of("522701");
    private static final LocalDate EVER = LocalDate.of(2012, 1, 1);

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
    void decidesByTheRulesOfTheDay(
            String family,
            LocalDate date,
            String scheme,
            Outcome outcome,
            @Nullable Integer persons,
            Ground.@Nullable Absence absent) {
        Determination determination = decide(family, scheme, date);
        assertThat(determination.outcome()).isEqualTo(outcome);
        assertThat(persons(determination)).isEqualTo(Optional.ofNullable(persons));
        assertThat(determination.trace().results().stream()
                        .map(CriterionResult::ground)
                        .map(Ground::absent)
                        .flatMap(Optional::stream)
                        .findFirst())
                .isEqualTo(Optional.ofNullable(absent));
    }

    @Test
    void asksForTheRuleOnThePensionWhereItIsOpenWhetherItCounts() {
        Undetermined open = (Undetermined) decide("A", "dibao", LocalDate.of(2026, 1, 1));
        assertThat(open.wouldDecide())
                .containsExactly(Set.of(new MissingFact("BASIC_PENSION", "rule.open.BASIC_PENSION")));
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31, INELIGIBLE", "2016-01-01, INELIGIBLE", "2016-12-30, INELIGIBLE", "2016-12-31, ELIGIBLE"})
    void holdsAnIncomeAgainstTheLineOfItsOwnYear(LocalDate date, Outcome outcome) {
        Families family = Families.of(1);
        Household plain = family.household();
        Household household = plain.withIncomes(statements(290_000, 0));
        assertThat(EligibilityEngine.of(StandardBook.china())
                        .ruling(Schemes.REGISTERED, CITY, date)
                        .decide(HouseholdCase.of(household))
                        .outcome())
                .as("2900 yuan a head is above 2855 of 2015 and below 2952 of 2016")
                .isEqualTo(outcome);
    }

    @Test
    void saysOnWhichUnverifiedStandardsItLeans() {
        assertThat(decide("A", "dibao", LocalDate.of(2025, 12, 31)).trace().unverified())
                .isEmpty();
        assertThat(decide("A", "dibao", LocalDate.of(2026, 7, 1)).trace().unverified())
                .extracting(Standard::id)
                .contains(new StandardId("dibao.members.2026"), new StandardId("dibao.income.2026-07"));
    }

    @Test
    void saysWhenTheDayLiesBeyondTheLastLookAtTheSources() {
        assertThat(decide("B", "dibao", LocalDate.of(2027, 6, 30)).trace().unverified())
                .extracting(Standard::role)
                .contains(Role.MEMBERS, Role.INCOME);
    }

    private static Determination decide(String family, String scheme, LocalDate date) {
        boolean a = family.equals("A");
        StandardBook book = book(a ? 310_000 : 320_000);
        return EligibilityEngine.of(book)
                .ruling(Schemes.ofHouseholds(scheme).orElseThrow(), CITY, date)
                .decide(subject(a ? 720_000 : 1_000_000, a ? 480_000 : 240_000, a ? 360_000 : 120_000, date));
    }

    private static StandardBook book(long lineFen) {
        Reform local = Reform.named("local rules for a test");
        local = Books.local(
                local, EVER, "dibao", Role.LINE, Books.line(lineFen, IncomeConcept.COUNTABLE, Boundary.BELOW));
        local = Books.local(local, EVER, "dibao", Role.ASSETS, assets());
        local = Books.local(local, EVER, "dibao-margin", Role.ASSETS, assets());
        return StandardBook.china().with(local);
    }

    private static AssetRule assets() {
        return new AssetRule(EnumSet.of(MoneyAsset.DEPOSITS), null, BigDecimal.valueOf(2), Map.of());
    }

    private static HouseholdCase subject(long wages, long transfers, long pension, LocalDate date) {
        Families family = Families.of(1)
                .of(List.of(
                        Families.person("P0", Relationship.HEAD, LocalDate.of(1980, 2, 3)),
                        Families.person("P1", Relationship.SPOUSE, LocalDate.of(1982, 2, 3)),
                        Families.person("P2", Relationship.SON, LocalDate.of(2012, 3, 1)),
                        Families.person("P3", Relationship.MOTHER, LocalDate.of(1950, 2, 3))));
        Household plain = family.with(Families.registration(HouseholdKind.ORDINARY_POOR, Fact.of(PovertyStatus.POOR)))
                .household();
        Household household = plain.withIncomes(statements(wages, transfers));
        return HouseholdCase.of(household)
                .with(new Assessment(
                        "H1",
                        date,
                        family.needs(),
                        List.of(away()),
                        Families.holdings(0),
                        Fact.of(budget(pension, date)),
                        List.of(),
                        Fact.of(List.of())));
    }

    private static Membership away() {
        return new Membership(
                "P3",
                Fact.of(YesNo.NO),
                Fact.of(MemberStanding.PRESENT),
                Fact.of(YesNo.YES),
                Families.earningNothing());
    }

    private static List<IncomeStatement> statements(long wages, long transfers) {
        Fact<Amount> nothing = Fact.of(Amount.ofFen(0));
        List<IncomeStatement> statements = new ArrayList<>();
        IntStream.rangeClosed(2011, 2026)
                .forEach(year -> statements.add(new IncomeStatement(
                        DateRange.ofYear(year),
                        Fact.of(Amount.ofFen(wages)),
                        nothing,
                        nothing,
                        Fact.of(Amount.ofFen(transfers)),
                        nothing,
                        Fact.notReported(),
                        Fact.notReported())));
        return statements;
    }

    /** Of the last calendar year that has ended by the day, as the statement is. */
    private static Budget budget(long pension, LocalDate date) {
        Map<BudgetItem, Fact<Amount>> items = new EnumMap<>(BudgetItem.class);
        for (BudgetItem item : BudgetItem.values()) {
            items.put(item, Fact.of(Amount.ofFen(item == BudgetItem.BASIC_PENSION ? pension : 0)));
        }
        return new Budget(DateRange.ofYear(date.plusDays(1).getYear() - 1), items, Map.of());
    }

    private static Optional<Integer> persons(Determination determination) {
        return determination.trace().results().stream()
                .map(CriterionResult::observed)
                .filter(Observation.Income.class::isInstance)
                .map(observed -> ((Observation.Income) observed).minPersons())
                .findFirst();
    }
}
