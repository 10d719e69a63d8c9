package org.povline.core.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povline.core.income.Homes.YEAR;
import static org.povline.core.income.Homes.YEAR_END;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.povline.core.area.AreaCode;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Citation;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomePart;
import org.povline.core.standard.Imputation;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Provenance;
import org.povline.core.standard.Role;
import org.povline.core.standard.Schedule;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardId;
import org.povline.core.standard.Strength;
import org.povline.core.standard.Validity;

class VerificationTest {
    private static final IncomeAccount PLAIN = IncomeAccount.of(IncomeConcept.REGISTRY_NET);
    private static final IncomeAccount ACCOUNT = PLAIN.with(Rules.schedule(), "sample.2015");
    private static final long LINE_FEN = 300_000;
    private static final SchemeId SCHEME = new SchemeId("income");
    private static final StandardBook BOOK = StandardBook.of(
            "sample",
            "1",
            List.of(),
            List.of(entry("low", "520000", Rules.schedule()), entry("high", "522700", high())));

    @ParameterizedTest
    @CsvFileSource(resources = "verified-agree.csv", useHeadersInDisplayName = true)
    void sourcesThatAgreeGiveWhatTheyHaveInCommonAndDecide(
            String wages,
            String business,
            String transfers,
            String costs,
            String work,
            String crops,
            String livestock,
            String evidence,
            String agreedWages,
            String agreedBusiness,
            String agreedCosts,
            String total,
            Truth below) {
        Household household =
                Homes.household(Homes.workers(work), Homes.statement(YEAR, wages, business, "0", transfers, costs));
        Assessment assessment = assessment(crops, livestock, evidence);
        Verification verification =
                ACCOUNT.verify(household, assessment, YEAR_END).orElseThrow();
        assertIs(verification.known(IncomePart.WAGES), agreedWages);
        assertIs(verification.known(IncomePart.BUSINESS), agreedBusiness);
        assertIs(verification.known(IncomePart.BUSINESS_COSTS), agreedCosts);
        AccountedIncome income = ACCOUNT.of(household, assessment, YEAR_END);
        assertThat(income.findings()).isEmpty();
        assertIs(income.total(), total);
        assertThat(isBelow(income, household)).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "verified-disagree.csv", useHeadersInDisplayName = true)
    void sourcesThatDisagreeAreNamedWithTheYuanBetweenThem(
            String wages,
            String business,
            String transfers,
            String costs,
            String work,
            String crops,
            String livestock,
            String evidence,
            String disagreements,
            String total) {
        Household household =
                Homes.household(Homes.workers(work), Homes.statement(YEAR, wages, business, "0", transfers, costs));
        Assessment assessment = assessment(crops, livestock, evidence);
        AccountedIncome income = ACCOUNT.of(household, assessment, YEAR_END);
        assertThat(income.findings().stream()
                        .map(VerificationTest::disagreement)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(disagreements);
        assertIs(income.total(), total);
        assertThat(income.findings()).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(income.open())
                    .anySatisfy(part ->
                            assertThat(part.path()).isEqualTo(finding.location().path()));
        });
        assertThat(ACCOUNT.verify(household, assessment, YEAR_END).orElseThrow().findings())
                .isEqualTo(income.findings());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "verified-without-schedule.csv", useHeadersInDisplayName = true)
    void withoutScheduleForAreaAndPeriodWhatIsNotDeclaredStaysUnknown(
            String area,
            int year,
            String wages,
            String business,
            String costs,
            String work,
            String crops,
            String evidence,
            String schedule,
            String total,
            Truth below) {
        Household household = Homes.household(
                Homes.workers(work), Homes.statement(DateRange.ofYear(year), wages, business, "0", "0", costs));
        LocalDate decided = LocalDate.of(year + 1, 6, 30);
        LocalDate ended = IncomeAccount.period(household, decided)
                .orElseThrow()
                .endExclusive()
                .minusDays(1);
        Optional<Standard> standard =
                BOOK.resolve(SCHEME, Role.SCHEDULE, AreaCode.of(area), ended).winner();
        assertThat(standard.map(found -> found.id().text()).orElse(null)).isEqualTo(schedule);
        AccountedIncome income = standard.map(found ->
                        PLAIN.with((Schedule) found.content(), found.id().text()))
                .orElse(PLAIN)
                .of(household, assessment(crops, null, evidence), decided);
        assertThat(income.findings()).isEmpty();
        assertIs(income.total(), total);
        assertThat(isBelow(income, household)).isEqualTo(below);
    }

    @Test
    void tellsWhatEachSourceSays() {
        Household household =
                Homes.household(Homes.workers("ORDINARY:6"), Homes.statement(YEAR, "10000", "0", "?", "0", "0"));
        Assessment assessment = assessment(null, null, "NEIGHBOURS WAGES 2015 ~1; BANK_RECORD WAGES 2015 >=9500");
        Reconciled wages = ACCOUNT.verify(household, assessment, YEAR_END)
                .orElseThrow()
                .parts()
                .get(0);
        assertThat(wages.sources())
                .containsExactly(
                        new Source(Origin.DECLARED, "incomes[0].wages", Cells.range("10000"), List.of()),
                        new Source(
                                Origin.IMPUTED, "sample.2015", Cells.range("9000..19200"), List.of("migrant.ordinary")),
                        new Source(Origin.BANK_RECORD, "assessment.evidence[1]", Cells.range("9500.."), List.of()));
        assertThat(ACCOUNT.verify(household, assessment, YEAR_END).orElseThrow().known(IncomePart.PROPERTY))
                .isEqualTo(AmountRange.NOT_NEGATIVE);
    }

    @Test
    void imputesTheUsualWithinTheBoundsFromLandLivestockAndLabour() {
        Household household = Homes.household(Homes.workers("SKILLED:2; WEAK:1"));
        Assessment assessment = assessment("rice:3; forest:2; maize:0", "goat:4; goat:1", null);
        assertThat(Estimate.of(Rules.schedule(), household, assessment))
                .containsExactly(
                        estimate(IncomePart.WAGES, "5600..11600", "8000", "migrant.skilled", "migrant.weak"),
                        estimate(IncomePart.BUSINESS, "3300..7600", "5200", "rice", "goat"),
                        estimate(IncomePart.TRANSFERS, "200..", "250..", "forest"),
                        estimate(IncomePart.BUSINESS_COSTS, "1100..2450", "1650", "rice", "goat"));
        assertThat(Estimate.of(Rules.schedule(), household, null))
                .extracting(Estimate::part)
                .containsExactly(IncomePart.WAGES);
    }

    @Test
    void fractionsOfAFenWidenTheBounds() {
        // A hundred-thousandth of a mu of rice: 0.6 to 1.2 fen.
        assertThat(Estimate.of(Rules.schedule(), Homes.household(List.of()), assessment("rice:0.00001", null, null))
                        .get(0)
                        .range())
                .isEqualTo(new AmountRange(0, 2));
    }

    @Test
    void whatASchedulePricesOnOneSideAloneLeavesTheOtherOpen() {
        Household nobody = Homes.household(List.of());
        assertThat(Estimate.of(Rules.schedule(), nobody, assessment("rice:1; chestnut:1", null, null)))
                .contains(estimate(IncomePart.BUSINESS_COSTS, "200..", "300..", "rice"));
        assertThat(Estimate.of(Rules.schedule(), nobody, assessment("rice:1", "young:1", null)))
                .contains(estimate(IncomePart.BUSINESS, "600..", "900..", "rice"));
    }

    @Test
    void moreThanAnyHouseholdHasDoesNotOverflow() {
        Assessment assessment = assessment(null, "goat:9223372036854775807; goat:9223372036854775807", null);
        assertThat(Estimate.of(Rules.schedule(), Homes.household(List.of()), assessment)
                        .get(0)
                        .range())
                .isEqualTo(new AmountRange(AmountRange.FARTHEST_FEN, AmountRange.OPEN_ABOVE));
    }

    @Test
    void evidenceIsHeardWithoutAnySchedule() {
        Household household = Homes.household(List.of(), Homes.statement(YEAR, "?", "0", "0", "0", "0"));
        Assessment assessment = assessment(null, null, "PAY_SLIP WAGES 2015 12000");
        assertThat(PLAIN.of(household, assessment, YEAR_END).total()).isEqualTo(Cells.range("12000"));
    }

    @Test
    void aDisagreementIsToldInBothLanguages() {
        Household household = Homes.household(List.of(), Homes.statement(YEAR, "10000", "0", "0", "0", "0"));
        Finding finding = PLAIN.of(household, assessment(null, null, "PAY_SLIP WAGES 2015 12000"), YEAR_END)
                .findings()
                .get(0);
        assertThat(finding.code()).isEqualTo("INCOME_SOURCES_DISAGREE");
        assertThat(Texts.of(Locale.ENGLISH).message(finding))
                .isEqualTo("Two sources of WAGES disagree, DECLARED and PAY_SLIP: 2000.00 yuan lie between them;"
                        + " find out which is right");
        assertThat(Texts.of(Locale.CHINESE).message(finding)).contains("PAY_SLIP相差2000.00元");
        assertThat(finding.arguments().toString()).doesNotContain("12000").doesNotContain("10000");
    }

    private static Estimate estimate(IncomePart part, String range, String usual, String... items) {
        return new Estimate(part, Cells.range(range), Cells.range(usual), List.of(items));
    }

    private static Assessment assessment(String crops, String livestock, String evidence) {
        return Homes.verified(Homes.holdings(crops, livestock), Homes.evidence(evidence));
    }

    private static Truth isBelow(AccountedIncome income, Household household) {
        int persons = household.members().size();
        return income.total().isBelowPerHead(new Ratio(LINE_FEN, 1), persons, persons, Boundary.BELOW);
    }

    private static void assertIs(AmountRange range, String expected) {
        assertThat(range.lowerFen()).isEqualTo(Cells.range(expected).lowerFen());
        assertThat(range.upperFen()).isEqualTo(Cells.range(expected).upperFen());
    }

    private static String disagreement(Finding finding) {
        BigDecimal yuan = ((Argument.Numeric) finding.arguments().get("yuan")).number();
        return text(finding, "part") + ": " + text(finding, "one") + " / " + text(finding, "other") + " "
                + yuan.stripTrailingZeros().toPlainString();
    }

    private static String text(Finding finding, String argument) {
        return ((Argument.Text) finding.arguments().get(argument)).text().replace(", ", "; ");
    }

    private static Standard entry(String id, String area, Schedule schedule) {
        return new Standard(
                new StandardId(id),
                SCHEME,
                Role.SCHEDULE,
                AreaCode.of(area),
                new Validity(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 1, 1), null),
                schedule,
                new Provenance(List.of(Citation.of("样例", "")), Strength.NONE, false, null, ""));
    }

    /** The same at twice the price. */
    private static Schedule high() {
        return new Schedule(Rules.schedule().items().stream()
                .map(item -> new Imputation(
                        item.key(),
                        item.base(),
                        item.part(),
                        twice(item.low()),
                        twice(item.usual()),
                        twice(item.high())))
                .toList());
    }

    private static Amount twice(Amount amount) {
        return amount.times(2);
    }
}
