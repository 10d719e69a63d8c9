package org.povline.core.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.povline.core.income.Homes.YEAR;
import static org.povline.core.income.Homes.YEAR_END;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Person;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.IncomeRule;

class IncomeAccountTest {
    private static final IncomeAccount REGISTRY = IncomeAccount.of(IncomeConcept.REGISTRY_NET);

    @ParameterizedTest
    @CsvFileSource(resources = "registry-net.csv", useHeadersInDisplayName = true)
    void registryAndOldSurveysAddFourPartsAndTakeBusinessCostsOff(
            String wages, String business, String property, String transfers, String costs, String total, String open) {
        Household household = home(Homes.statement(YEAR, wages, business, property, transfers, costs));
        for (IncomeConcept concept : List.of(IncomeConcept.REGISTRY_NET, IncomeConcept.NET)) {
            AccountedIncome income = IncomeAccount.of(concept).of(household, null, YEAR_END);
            assertThat(income.concept()).isEqualTo(concept);
            assertIs(income, total, open);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "disposable.csv", useHeadersInDisplayName = true)
    void disposableIncomeTakesOffWhatIsSpentOnPropertyAndTransfers(
            String wages,
            String business,
            String property,
            String transfers,
            String costs,
            String propertyCosts,
            String transferOutlays,
            String total,
            String open) {
        Household household = home(Homes.statement(YEAR, wages, business, property, transfers, costs));
        Assessment assessment = Homes.budgeted(
                Fact.of(Homes.budget(
                        YEAR, "PROPERTY_COSTS=" + propertyCosts + " TRANSFER_OUTLAYS=" + transferOutlays, "?")),
                Fact.notReported());
        IncomeRule plain = new IncomeRule(IncomeConcept.DISPOSABLE, Set.of(), Set.of(), Set.of());
        for (IncomeAccount account :
                List.of(IncomeAccount.of(IncomeConcept.DISPOSABLE), IncomeAccount.countable(plain))) {
            assertIs(account.of(household, assessment, YEAR_END), total, open);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "countable.csv", useHeadersInDisplayName = true)
    void countableIncomeIsWhatTheRuleCounts(
            String rule,
            String wages,
            String business,
            String property,
            String transfers,
            String costs,
            String budget,
            String rest,
            String obligors,
            String total,
            String fixed,
            String open,
            String exceeding) {
        Household household = home(Homes.statement(YEAR, wages, business, property, transfers, costs));
        Assessment assessment = Homes.budgeted(Fact.of(Homes.budget(YEAR, budget, rest)), Homes.obligors(obligors));
        AccountedIncome income = IncomeAccount.countable(Rules.income(rule)).of(household, assessment, YEAR_END);
        assertIs(income, total, open);
        assertThat(income.fixedFen()).isEqualTo(Cells.fen(fixed));
        assertThat(income.findings().stream().map(IncomeAccountTest::exceeding).toList())
                .isEqualTo(Cells.list(exceeding));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "statements.csv", useHeadersInDisplayName = true)
    void theLatestTwelveMonthsThatEndedWithinAYearCount(LocalDate date, String periods, Integer counted) {
        List<DateRange> all = Cells.words(periods, ";").map(Cells::period).toList();
        IncomeStatement[] statements = Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> Homes.statement(all.get(i), String.valueOf(i), "0", "0", "0", "0"))
                .toArray(IncomeStatement[]::new);
        Household household = home(statements);
        AccountedIncome income = REGISTRY.of(household, null, date);
        if (counted == null) {
            assertThat(income.total()).isEqualTo(AmountRange.OPEN);
            assertThat(income.open())
                    .containsExactly(new OpenPart("INCOME_STATEMENT", "incomes", true, AmountRange.OPEN));
            assertThat(IncomeAccount.period(household, date)).isEmpty();
            assertThat(REGISTRY.verify(household, null, date)).isEmpty();
        } else {
            assertIs(income, counted.toString(), null);
            assertThat(IncomeAccount.period(household, date)).contains(all.get(counted));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "pensions.csv", useHeadersInDisplayName = true)
    void aBasicPensionThatNoBudgetTellsIsPartOfWhatTheLedgerSaysIsPaid(
            String members, String stated, String transfers, String total) {
        Household household =
                Homes.household(Homes.persons(members), Homes.statement(YEAR, "0", "0", "0", transfers, "0"));
        Assessment assessment =
                Homes.budgeted(Fact.of(Homes.budget(YEAR, "BASIC_PENSION=" + stated, "0")), Fact.of(List.of()));
        assertThat(IncomeAccount.countable(Rules.income("2021"))
                        .of(household, assessment, YEAR_END)
                        .total())
                .isEqualTo(Cells.range(total));
    }

    @Test
    void aBudgetOfOtherMonthsTellsNothing() {
        Household household = home(Homes.statement(YEAR, "0", "0", "500", "0", "0"));
        Assessment early = Homes.budgeted(Fact.of(Homes.budget(DateRange.ofYear(2013), "", "0")), Fact.notReported());
        assertIs(
                IncomeAccount.of(IncomeConcept.DISPOSABLE).of(household, early, YEAR_END),
                "..500",
                "TRANSFER_OUTLAYS PROPERTY_COSTS");
    }

    @Test
    void withoutAssessmentWhatALedgerDoesNotTellIsOpen() {
        Household household = home(Homes.statement(YEAR, "2000", "0", "0", "3000", "0"));
        assertIs(
                IncomeAccount.countable(Rules.income("tekun")).of(household, null, YEAR_END),
                "..",
                "PREFERENTIAL_PENSION BASIC_PENSION SOCIAL_INSURANCE_BENEFIT OLD_AGE_ALLOWANCE"
                        + " TRANSFER_OUTLAYS PROPERTY_COSTS SUPPORT");
    }

    @Test
    void openPartsSayWhereTheFactStands() {
        Household household = home(
                Homes.statement(DateRange.ofYear(2014), "0", "0", "0", "0", "0"),
                Homes.statement(YEAR, "?", "?", "?", "3000", "?"));
        Assessment assessment = Homes.budgeted(
                Fact.of(Homes.budget(YEAR, "BASIC_PENSION=1116 RELIEF=?", "0")),
                Homes.obligors("TEKUN=1 ABLE=? ?=100"));
        assertThat(IncomeAccount.countable(Rules.income("2026"))
                        .of(household, assessment, YEAR_END)
                        .open())
                .extracting(OpenPart::path, OpenPart::adds, part -> part.known().upperFen())
                .extracting(Object::toString)
                .containsExactly(
                        "(\"incomes[1].wages\", true, " + Long.MAX_VALUE + "L)",
                        "(\"incomes[1].business\", true, " + Long.MAX_VALUE + "L)",
                        "(\"incomes[1].property\", true, " + Long.MAX_VALUE + "L)",
                        "(\"assessment.budget.items.RELIEF\", false, 300000L)",
                        "(\"rule.open.BASIC_PENSION\", false, 111600L)",
                        "(\"incomes[1].businessCosts\", false, " + Long.MAX_VALUE + "L)",
                        "(\"assessment.obligors[1].supportPerYear\", true, " + Long.MAX_VALUE + "L)",
                        "(\"assessment.obligors[2].state\", true, 10000L)");
    }

    @Test
    void supportOfManyDoesNotOverflow() {
        String obligors = "ABLE=40000000000000 ".repeat(3000);
        AccountedIncome income = IncomeAccount.countable(Rules.income("tekun"))
                .of(
                        home(Homes.statement(YEAR, "0", "0", "0", "0", "0")),
                        Homes.budgeted(Fact.of(Homes.budget(YEAR, "", "0")), Homes.obligors(obligors)),
                        YEAR_END);
        assertThat(income.total()).isEqualTo(new AmountRange(AmountRange.FARTHEST_FEN, AmountRange.OPEN_ABOVE));
    }

    @Test
    void whatIsFixedOfManyDoesNotOverflow() {
        String obligors = "ABLE=20000000000000000 ".repeat(10);
        AccountedIncome income = IncomeAccount.countable(Rules.income("tekun"))
                .of(
                        home(Homes.statement(YEAR, "0", "0", "0", "0", "0")),
                        Homes.budgeted(Fact.of(Homes.budget(YEAR, "", "0")), Homes.obligors(obligors)),
                        YEAR_END);
        assertThat(income.total()).isEqualTo(new AmountRange(AmountRange.FARTHEST_FEN, AmountRange.OPEN_ABOVE));
        assertThat(income.fixedFen()).isEqualTo(AmountRange.FARTHEST_FEN);
    }

    @Test
    void anItemThatExceedsItsPartIsNamedInBothLanguages() {
        Finding finding = IncomeAccount.countable(Rules.income("2021"))
                .of(
                        home(Homes.statement(YEAR, "0", "0", "0", "1000", "0")),
                        Homes.budgeted(Fact.of(Homes.budget(YEAR, "BASIC_PENSION=1116", "0")), Homes.obligors("none")),
                        YEAR_END)
                .findings()
                .get(0);
        assertThat(finding.code()).isEqualTo("INCOME_ITEMS_EXCEED_PART");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location().path()).isEqualTo("incomes[0].transfers");
        assertThat(Texts.of(Locale.ENGLISH).message(finding))
                .isEqualTo("What was received of BASIC_PENSION exceeds TRANSFERS, which holds it, by 116.00 yuan;"
                        + " one of the amounts is wrong");
        assertThat(Texts.of(Locale.CHINESE).message(finding))
                .contains("BASIC_PENSION")
                .contains("116.00元");
    }

    @ParameterizedTest
    @EnumSource(
            value = IncomeConcept.class,
            names = {"COUNTABLE", "CONSUMPTION"})
    void refusesAConceptThatNeedsARuleOrIsNoIncome(IncomeConcept concept) {
        assertThatIllegalArgumentException().isThrownBy(() -> IncomeAccount.of(concept));
    }

    @Test
    void refusesARuleOnSpending() {
        IncomeRule spending = new IncomeRule(IncomeConcept.CONSUMPTION, Set.of(), Set.of(), Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncomeAccount.countable(spending))
                .withMessage("CONSUMPTION is no income");
    }

    @Test
    void printsNoAmount() {
        AccountedIncome income = REGISTRY.of(home(Homes.statement(YEAR, "4711", "?", "0", "0", "0")), null, YEAR_END);
        assertThat(income).hasToString("AccountedIncome(REGISTRY_NET, AmountRange(bounded), open: 1)");
        assertThat(income.open().toString()).doesNotContain("4711");
    }

    @Test
    void everyReceivedItemIsHeldByTransfers() {
        // The accounts take items out of transfers alone.
        assertThat(Stream.of(BudgetItem.values()).flatMap(item -> item.receivedIn().stream()))
                .containsOnly(IncomePart.TRANSFERS);
    }

    private static void assertIs(AccountedIncome income, String total, String open) {
        assertThat(income.total().lowerFen()).isEqualTo(Cells.range(total).lowerFen());
        assertThat(income.total().upperFen()).isEqualTo(Cells.range(total).upperFen());
        assertThat(income.open().stream().map(OpenPart::code).collect(Collectors.joining(" ")))
                .isEqualTo(open == null ? "" : open);
    }

    private static String exceeding(Finding finding) {
        BigDecimal yuan = ((Argument.Numeric) finding.arguments().get("yuan")).number();
        return ((Argument.Text) finding.arguments().get("items")).text() + "="
                + yuan.stripTrailingZeros().toPlainString();
    }

    private static Household home(IncomeStatement... statements) {
        return Homes.household(List.<Person>of(), statements);
    }
}
