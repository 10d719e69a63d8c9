package org.povline.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.code.HealthCondition;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Qualifier;

class RegistryTest {
    private static final LocalDate MAY = LocalDate.of(2016, 5, 1);

    @Test
    void daysPostedCountsEachDayOnceWhoeverWasThere() {
        PostingLog log = log(
                List.of(
                        posting("W1", "2016-03-01", "2016-03-11"),
                        posting("W2", "2016-03-06", "2016-03-16"),
                        posting("W1", "2016-04-01", "2016-04-02"),
                        posting("W2", "2016-03-02", "2016-03-04")),
                List.of());
        assertThat(log.daysPosted()).isEqualTo(Count.of(16));
    }

    @Test
    void daysPostedTakesALongStayWithoutCountingDayByDay() {
        // 400 Gregorian years of 146,097 days and one that is no leap year.
        Posting forever = new Posting("W1", new DateRange(LocalDate.of(1800, 1, 1), LocalDate.of(2201, 1, 1)));
        assertThat(log(List.of(forever), List.of()).daysPosted().number()).isEqualTo("146462");
    }

    @Test
    void personVisitsHouseholdVisitsAndHouseholdsAreThreeThings() {
        PostingLog log = log(List.of(), List.of(visit("H1", 3), visit("H1", 2), visit("H2", 1), meetingOf(40)));
        assertThat(log.personVisits()).isEqualTo(Count.of(46));
        assertThat(log.householdVisits()).isEqualTo(Count.of(3));
        assertThat(log.distinctHouseholds()).isEqualTo(Count.of(2));
    }

    @Test
    void sumsOverPartlyUnknownVisitsAreWhatTheyAreAtLeast() {
        FieldVisit unknown = new FieldVisit(MAY, VisitTarget.VILLAGERS, Fact.notReported(), Fact.unreadable("若干"));
        PostingLog log = log(List.of(), List.of(visit("H1", 3), unknown));
        assertThat(log.personVisits()).isEqualTo(Count.of(3).as(Qualifier.AT_LEAST));
        assertThat(log.householdVisits()).isEqualTo(Count.of(1).as(Qualifier.AT_LEAST));
        assertThat(log.distinctHouseholds()).isEqualTo(Count.of(1).as(Qualifier.AT_LEAST));
    }

    @Test
    void aSumThatIsAlreadyOpenStaysWhatItIs() {
        FieldVisit many = new FieldVisit(
                MAY,
                VisitTarget.VILLAGERS,
                Fact.missing(MissingReason.NOT_APPLICABLE),
                Fact.of(Count.of(300).as(Qualifier.ABOUT)));
        FieldVisit unknown = new FieldVisit(MAY, VisitTarget.VILLAGERS, Fact.of("H1"), Fact.notReported());
        assertThat(log(List.of(), List.of(many, unknown)).personVisits().qualifier())
                .isEqualTo(Qualifier.ABOUT);
    }

    @Test
    void anUpperBoundDoesNotOutliveAnUnknownTerm() {
        FieldVisit some = new FieldVisit(MAY, VisitTarget.VILLAGERS, Fact.of("H1"), Fact.of(Count.between(10, 20)));
        FieldVisit nearly = new FieldVisit(
                MAY, VisitTarget.VILLAGERS, Fact.of("H1"), Fact.of(Count.of(20).as(Qualifier.NEARLY)));
        FieldVisit unknown = new FieldVisit(MAY, VisitTarget.VILLAGERS, Fact.of("H1"), Fact.notReported());
        assertThat(log(List.of(), List.of(some, unknown)).personVisits())
                .isEqualTo(Count.of(10).as(Qualifier.AT_LEAST));
        assertThat(log(List.of(), List.of(nearly, unknown)).personVisits().upper())
                .isEmpty();
    }

    @Test
    void aLogWithoutEntriesSaysNothingOfWhatWasDone() {
        PostingLog empty = log(List.of(), List.of());
        Count atLeastNone = Count.of(0).as(Qualifier.AT_LEAST);
        assertThat(List.of(
                        empty.daysPosted(), empty.personVisits(), empty.householdVisits(), empty.distinctHouseholds()))
                .containsOnly(atLeastNone);
    }

    @Test
    void visitsToSomeAreThoseOfTheLog() {
        PostingLog log = log(List.of(), List.of(visit("H1", 3), meetingOf(40)));
        assertThat(log.to(VisitTarget.HOUSEHOLDS).personVisits()).isEqualTo(Count.of(3));
        assertThat(log.to(VisitTarget.VILLAGERS).personVisits()).isEqualTo(Count.of(40));
    }

    @Test
    void addsUpWhatElseWasDoneByKind() {
        PostingLog log = new PostingLog(
                Fact.notReported(),
                List.of(),
                List.of(),
                List.of(
                        new WorkEntry(MAY, WorkKind.DIARIES, Count.of(1)),
                        new WorkEntry(MAY, WorkKind.LEAFLETS, Count.of(300)),
                        new WorkEntry(MAY, WorkKind.LEAFLETS, Count.of(200).as(Qualifier.MORE_THAN))));
        assertThat(log.done(WorkKind.DIARIES)).isEqualTo(Count.of(1));
        assertThat(log.done(WorkKind.LEAFLETS)).isEqualTo(Count.of(500).as(Qualifier.AT_LEAST));
        assertThat(log.done(WorkKind.MEETINGS)).isEqualTo(Count.of(0).as(Qualifier.AT_LEAST));
    }

    @Test
    void aPartOfTheLandNamesItsWhole() {
        assertThat(LandKind.PADDY.partOf()).contains(LandKind.CULTIVATED);
        assertThat(LandKind.DRY_FIELD.partOf()).contains(LandKind.CULTIVATED);
        assertThat(LandKind.RETURNED_TO_FOREST.partOf()).contains(LandKind.FOREST);
        assertThat(LandKind.CULTIVATED.partOf()).isEmpty();
    }

    @Test
    void aRangeIsHalfOpen() {
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.requireDay(null))
                .withMessage("day");
        DateRange march = DateRange.ofMonth(YearMonth.of(2016, 3));
        assertThat(march.days()).isEqualTo(31);
        assertThat(march.contains(LocalDate.of(2016, 3, 1))).isTrue();
        assertThat(march.contains(LocalDate.of(2016, 3, 31))).isTrue();
        assertThat(march.contains(LocalDate.of(2016, 4, 1))).isFalse();
        assertThat(march.contains(LocalDate.of(2016, 2, 29))).isFalse();
        assertThat(DateRange.ofYear(2016).days()).isEqualTo(366);
    }

    @ParameterizedTest
    @CsvSource({
        "1799-12-31, 1801-01-01",
        "2016-01-01, 2201-01-02",
        "2201-01-01, 2201-01-02",
        "-999999999-01-01, 1799-01-01",
        "2016-01-01, +999999999-12-31"
    })
    void aRangeLiesInTheYearsThatRegistriesSpeakOf(LocalDate start, LocalDate end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(start, end))
                .withMessage("A day must lie in the years 1800 to 2200");
    }

    @ParameterizedTest
    @CsvSource({"1799-12-31", "2201-01-01", "+999999999-12-31"})
    void anInquiryLiesInTheYearsThatRegistriesSpeakOf(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.blank("H1", day))
                .withMessage("A day must lie in the years 1800 to 2200");
        assertThat(Assessment.blank("H1", LocalDate.of(2200, 12, 31)).on()).hasYear(2200);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-01, 2016-03-01", "2016-03-02, 2016-03-01"})
    void aRangeHoldsADay(LocalDate start, LocalDate end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(start, end))
                .withMessage("A range must end (" + end + ") after its start (" + start + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\t", "某户", "a b", "12345678901234567890123456789012345678901234567890123456789012345"})
    void aKeyIsShortAndPlain(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Posting(key, DateRange.ofYear(2016)))
                .withMessage("A key must have 1 to 64 of the signs 0-9, A-Z, a-z, '.', '_' and '-'");
    }

    @Test
    void recordsStayAsTheyWereMade() {
        List<IncomeStatement> incomes = new ArrayList<>();
        Household household = household(incomes, Map.of(LandKind.PADDY, Fact.of(LandArea.ofMu(3))));
        incomes.add(Specimens.of(IncomeStatement.class, Specimens.Filling.KNOWN));
        assertThat(household.incomes()).isEmpty();
        assertThat(household.land()).isUnmodifiable();

        Set<HealthCondition> conditions = EnumSet.noneOf(HealthCondition.class);
        Health health = Health.of(Fact.of(conditions), Fact.notReported());
        conditions.add(HealthCondition.values()[0]);
        assertThat(health.conditions().known().orElseThrow()).isEmpty();
    }

    @Test
    void landIsHeldInTheOrderOfItsKinds() {
        Map<LandKind, Fact<LandArea>> land = new java.util.LinkedHashMap<>();
        land.put(LandKind.WATER, Fact.notReported());
        land.put(LandKind.CULTIVATED, Fact.notReported());
        assertThat(household(List.of(), land).land()).containsOnlyKeys(LandKind.CULTIVATED, LandKind.WATER);
        assertThat(household(List.of(), land).land().keySet()).first().isEqualTo(LandKind.CULTIVATED);
    }

    @Test
    void refusesNullInAMap() {
        Map<LandKind, Fact<LandArea>> land = new java.util.EnumMap<>(LandKind.class);
        land.put(LandKind.WATER, null);
        assertThatNullPointerException()
                .isThrownBy(() -> household(List.of(), land))
                .withMessage("value of a map");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESTORED", "DOUBTFUL"})
    void whatWasRestoredOrIsDoubtedSaysWhatWasPrintedAndWhy(Standing standing) {
        assertThat(new Declared<>(Fact.of(Count.of(10)), standing, "2023个", "数字被替换").known())
                .contains(Count.of(10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Declared<>(Fact.of(Count.of(10)), standing, "2023个", " "))
                .withMessage("A " + standing + " figure must tell what is printed and the reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Declared<>(Fact.of(Count.of(10)), standing, "", "数字被替换"));
    }

    @Test
    void aDeclaredFigureIsAsPrintedUnlessItSaysOtherwise() {
        assertThat(Declared.of(Count.of(7)).standing()).isEqualTo(Standing.PRINTED);
        assertThat(Declared.notReported().known()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 30", "30, 30", "40, 30"})
    void aBandHoldsAnAge(int from, Integer below) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeclaredBand(from, below, Declared.notReported(), Declared.notReported()))
                .withMessage("A band must start (%d) at 0 or above and below its end (%d)", from, below);
        assertThat(new DeclaredBand(60, null, Declared.notReported(), Declared.notReported()).belowAge())
                .isNull();
    }

    @Test
    void aRecordThatNamesNothingIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new IncomeStatement(null, no(), no(), no(), no(), no(), no(), no()));
        assertThatNullPointerException().isThrownBy(() -> new PlannedStep(null, Fact.notReported()));
        assertThatNullPointerException().isThrownBy(() -> Enrollment.of(null, Fact.notReported(), Fact.notReported()));
    }

    private static Fact<Amount> no() {
        return Fact.notReported();
    }

    private static Household household(List<IncomeStatement> incomes, Map<LandKind, Fact<LandArea>> land) {
        return new Household(
                "H1",
                Residence.NOT_REPORTED,
                Registration.NOT_REPORTED,
                Monitoring.NOT_REPORTED,
                LivingConditions.NOT_REPORTED,
                land,
                List.of(),
                incomes);
    }

    private static PostingLog log(List<Posting> postings, List<FieldVisit> visits) {
        return new PostingLog(Fact.notReported(), postings, visits, List.of());
    }

    private static Posting posting(String worker, String from, String endExclusive) {
        return new Posting(worker, new DateRange(LocalDate.parse(from), LocalDate.parse(endExclusive)));
    }

    private static FieldVisit visit(String household, long persons) {
        return new FieldVisit(MAY, VisitTarget.HOUSEHOLDS, Fact.of(household), Fact.of(Count.of(persons)));
    }

    private static FieldVisit meetingOf(long persons) {
        return new FieldVisit(
                MAY, VisitTarget.VILLAGERS, Fact.missing(MissingReason.NOT_APPLICABLE), Fact.of(Count.of(persons)));
    }
}
