package org.povline.core.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registry;
import org.povline.core.standard.StandardBook;

class CheckBookTest {
    static final CheckBook BOOK = CheckBook.china(StandardBook.china())
            .with(CheckSettings.withDefaults().with(CheckParameter.FEE_SUBSIDY_CUT_OFF, 930));
    private static final String CANARY = "13800000001";

    /** Everything that can be run over a village of two years, in one. */
    static CheckRun run(Village village) {
        return BOOK.check(village.declared(), village.registry())
                .plus(BOOK.compare(village.before(), village.registry()))
                .plus(BOOK.compare(village.declaredBefore(), village.declared()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cases.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 10000)
    void fires(String id, String faulty, String sound) {
        CheckRun run = run(Village.with(faulty));
        assertThat(run.findings())
                .extracting(finding -> finding.code().substring(0, 3))
                .contains(id);
        assertThat(count(run, id).fired()).isPositive();
        for (Finding finding : run.findings()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(Texts.of(locale).message(finding))
                        .doesNotContain("{", "金木", CANARY)
                        .doesNotContainPattern("[A-Z]{2}");
                assertThat(Texts.of(locale).summary(finding.code())).doesNotContain("{", "[", "]");
            }
            assertThat(finding.toString()).doesNotContain("金木", CANARY);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cases.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 10000)
    void staysSilent(String id, String faulty, String sound) {
        CheckRun run = run(Village.with(sound == null ? "before.m2.schooling.attending=GRADE_8" : sound));
        CheckCount count = count(run, id);
        assertThat(count.fired()).isZero();
        assertThat(count.ran()).isGreaterThan(count.notApplicable());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cases.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 10000)
    void aBlankCellIsAWarningAtMost(String id, String faulty, String sound) {
        if (faulty.contains("=blank") && !faulty.contains("=raw")) {
            assertThat(run(Village.with(faulty)).findings())
                    .filteredOn(finding -> finding.code().startsWith(id))
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cases.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 10000)
    void aColumnThatIsNotThereBringsNoFinding(String id, String faulty, String sound) {
        String without = faulty.replace("=blank", "=unasked").replace("=raw", "=unasked");
        if (!without.equals(faulty)) {
            assertThat(run(Village.with(without)).findings())
                    .extracting(finding -> finding.code().substring(0, 3))
                    .doesNotContain(id);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cases.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 10000)
    void theOrderOfMembersDoesNotMatter(String id, String faulty, String sound) {
        Household household = Village.with(faulty).household();
        LocalDate day = LocalDate.of(2023, 12, 31);
        List<Person> members = new ArrayList<>(household.members());
        Collections.reverse(members);
        assertThat(codes(BOOK.check(household.withMembers(members), day)))
                .containsExactlyInAnyOrderElementsOf(codes(BOOK.check(household, day)));
    }

    static List<Check> checks() {
        return BOOK.checks();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void firesOnTheExampleOfTheCatalogue(Check check) {
        CheckRun run = run(Village.with(check.example().orElseThrow()));
        assertThat(count(run, check.id()).fired()).isPositive();
    }

    @Test
    void holdsOneHundredAndTwentyFiveChecks() {
        assertThat(BOOK.checks()).hasSize(125);
        assertThat(BOOK.checks()).extracting(Check::id).doesNotHaveDuplicates();
        assertThat(BOOK.checks()).allSatisfy(check -> {
            assertThat(check.origin()).isNotEmpty();
            assertThat(check.reads()).isNotEmpty();
        });
    }

    @Test
    void aConsistentVillageGivesNoFinding() {
        assertThat(run(Village.with("before.m2.schooling.attending=GRADE_8")).findings())
                .isEmpty();
    }

    @Test
    void aFindingStandsAtTheFactFromTheRegistryOn() {
        Registry registry = Village.with("m1.identity.sex=MALE").registry();
        assertThat(BOOK.check(registry).findings())
                .extracting(finding -> finding.code() + " " + finding.location().path())
                .contains("P07_SEX_AGAINST_ID households[0].members[1].identity.sex");
        assertThat(BOOK.check(registry.households().get(0), registry.asOf()).findings())
                .extracting(finding -> finding.code() + " " + finding.location().path())
                .contains("P07_SEX_AGAINST_ID members[1].identity.sex");
    }

    @Test
    void aHostDropsRegradesAndAdds() {
        Registry registry = Village.with("m1.identity.sex=MALE").registry();
        assertThat(BOOK.without("P07").check(registry).findings())
                .extracting(Finding::code)
                .doesNotContain("P07_SEX_AGAINST_ID");
        assertThat(BOOK.graded("P07", Severity.INFO).check(registry).findings())
                .filteredOn(finding -> finding.code().startsWith("P07"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        CheckBook own = BOOK.with(Check.ofPerson(
                "OWN_NO_ADULT",
                Severity.INFO,
                subject -> subject.age() < 18
                        ? subject.found("identity.birthDate", "age", subject.age())
                        : Verdict.SILENT));
        assertThat(own.check(registry).findings())
                .filteredOn(finding -> finding.code().equals("OWN_NO_ADULT"))
                .extracting(finding -> finding.location().path())
                .containsExactly("households[0].members[2].identity.birthDate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.without("X99"))
                .withMessage("The book has no check X99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.with(own.checks().get(125)))
                .withMessage("The book has a check OWN_NO_ADULT already");
    }

    @Test
    void aHostSetsNumbers() {
        Registry registry = Village.with("h.land.CULTIVATED=100.1mu").registry();
        CheckSettings wider = CheckSettings.withDefaults().with(CheckParameter.CULTIVATED_MU_MOST, 101);
        assertThat(BOOK.with(wider).check(registry).findings()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wider.with(CheckParameter.OLD_AGE, -1))
                .withMessage("OLD_AGE (-1) must not be negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4290901978131700154", "429090197813170015411"})
    void aNumberOfWrongLengthIsToldOnce(String number) {
        Household household =
                Village.with("m0.identity.documentNumber=" + number).household();
        assertThat(codes(BOOK.check(household, LocalDate.of(2023, 12, 31)))).containsExactly("P02_ID_LENGTH");
    }

    @Test
    void aBlankKindOfMonitoringTellsNothingBeforeHouseholdsWereMonitored() {
        Household household =
                Village.with("h.monitoring.kind=blank; h.living.housing=C").household();
        assertThat(codes(BOOK.check(household, LocalDate.of(2020, 3, 20)))).contains("H07_DANGEROUS_HOUSE");
        assertThat(codes(BOOK.check(household, LocalDate.of(2020, 3, 19)))).doesNotContain("H07_DANGEROUS_HOUSE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P24|m2.schooling.attending=PRIMARY; m2.identity.birthDate=2008-03-04|PRIMARY_AGE_MOST|15",
                "P24|m2.schooling.attending=PRIMARY; m2.identity.birthDate=2018-03-04|PRIMARY_AGE_LEAST|5",
                "P25|m2.identity.birthDate=2005-03-04|LOWER_SECONDARY_AGE_MOST|18",
                "P25|m2.identity.birthDate=2012-03-04|LOWER_SECONDARY_AGE_LEAST|11",
                "P26|m2.schooling.attending=UPPER_SECONDARY_1|UPPER_SECONDARY_AGE_LEAST|13",
                "P26|m2.schooling.attending=UPPER_SECONDARY_3; m2.identity.birthDate=2002-03-04|UPPER_SECONDARY_AGE_MOST|21",
                "P27|m2.schooling.attending=BACHELOR_1; m2.identity.birthDate=2006-03-04|HIGHER_AGE_LEAST|17",
                "P28|m2.schooling.attending=MASTER_OR_ABOVE; m2.identity.birthDate=2004-03-04|MASTER_AGE_LEAST|19",
                "P29|m2.schooling.attending=PRESCHOOL; m2.identity.birthDate=2016-03-04|PRESCHOOL_END_AGE|8",
                "P30|m1.identity.birthDate=2003-06-18|LITTLE_EDUCATION_AGE_MOST|19",
                "P30|m1.identity.birthDate=2003-06-18|LITTLE_EDUCATION_AGE_LEAST|21",
                "P31|m2.schooling.attending=blank; m2.schooling.reasonOutOfSchool=blank|SCHOOL_END_AGE|12",
                "P33|m0.TEKUN=YES|ADULT_AGE|50",
                "H11|h.living.safeWater=NO; m2.schooling.attending=NOT_AT_SCHOOL|SCHOOL_AGE|15"
            })
    void aHostSetsAges(String id, String faulty, CheckParameter parameter, long value) {
        Household household = Village.with(faulty).household();
        LocalDate day = LocalDate.of(2023, 12, 31);
        Check check = BOOK.find(id).orElseThrow();
        assertThat(check.parameters()).contains(parameter);
        assertThat(codes(BOOK.check(household, day))).contains(check.code());
        CheckSettings others = CheckSettings.withDefaults().with(parameter, value);
        assertThat(codes(BOOK.with(others).check(household, day))).doesNotContain(check.code());
    }

    /** Of a file that asks for nothing but these, only what reads them can say that all is well. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "户编号,姓名|H1,甲木|P09 H04",
                "户编号,姓名,户类型,监测对象类别|H1,甲木,脱贫户,|P09 H04",
                "户编号,姓名,监测对象类别,风险是否已消除|H1,甲木,突发严重困难户,否|P09 H04",
                "户编号,姓名,监测对象类别,风险是否已消除|H1,甲木,突发严重困难户,是|P09 H04"
            })
    void whatIsNotToldIsNotFoundSound(String header, String row, String silent) {
        LedgerReading reading = LedgerReader.withDefaults()
                .read(new ByteArrayInputStream((header + "\n" + row + "\n").getBytes(UTF_8)), "told.csv");
        Household told = reading.households().get(0);
        CheckBook book = BOOK.without("Y09");
        assertThat(book.check(told, LocalDate.of(2023, 12, 31)).counts().stream()
                        .filter(count -> count.ran() > count.fired() + count.notApplicable())
                        .map(count -> count.code().substring(0, 3)))
                .containsExactlyInAnyOrder(silent.split(" "));
    }

    @Test
    void nothingIsFoundToAgreeBetweenTwoLedgersThatTellNothing() {
        LedgerReading reading = LedgerReader.withDefaults()
                .asOf(LocalDate.of(2023, 12, 31))
                .read(new ByteArrayInputStream("户编号,行政区划代码,姓名\nH1,522799100200,甲木\n".getBytes(UTF_8)), "told.csv");
        Registry registry = reading.ledger().orElseThrow().registry().orElseThrow();
        assertThat(BOOK.compare(registry, registry).counts())
                .filteredOn(count -> count.ran() > 0)
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.notApplicable()).isEqualTo(count.ran()));
    }

    /** Rows of a whole village may bear one household's number by mistake: each must not be held against all. */
    @Test
    @Timeout(60)
    void takesTimeInProportionToTheMembers() {
        Household household = Village.consistent().household();
        Household crowd = household.withMembers(
                Collections.nCopies(100_000, household.members().get(0)));
        CheckBook book = BOOK.without("P01");
        assertThat(codes(book.check(crowd, LocalDate.of(2023, 12, 31)))).containsOnlyOnce("H01_HEAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gone|h.key=!\"H9\"; m0.key=!\"Q1\"; m1.key=!\"Q2\"; m2.key=!\"Q3\"; m3.key=!\"Q4\"; h.registration.identified=2023|before.households[0].members[0] LEFT, before.households[0].members[1] LEFT, before.households[0].members[2] LEFT, before.households[0].members[3] LEFT",
                "come|before.h.key=!\"H9\"; before.m3.key=!\"Q4\"|before.households[0].members[3] LEFT, households[0].members[3] JOINED",
                "moved whole|before.h.key=!\"H9\"|",
                "explained|before.h.key=!\"H9\"; before.m3.key=!\"Q4\"; r.moves=[{\"key\":\"P4\",\"change\":{\"value\":\"OTHER_IN\"}},{\"key\":\"Q4\",\"change\":{\"value\":\"DEATH\"}}]|",
                "moves not told|before.h.key=!\"H9\"; before.m3.key=!\"Q4\"; r.moves=unasked|"
            })
    void asksWhyMembersOfWholeHouseholdsCameOrWent(String what, String changes, String places) {
        Village village = Village.with(changes);
        assertThat(BOOK.compare(village.before(), village.registry()).findings())
                .filteredOn(finding -> finding.code().equals("Y01_MOVES"))
                .extracting(finding -> finding.location().path() + " "
                        + ((Argument.Text) finding.arguments().get("which")).text())
                .containsExactlyInAnyOrder(places == null ? new String[0] : places.split(", "));
    }

    @Test
    void whoeverMovedToAnotherHouseholdIsStillThere() {
        Registry before = Village.consistent().before();
        List<Person> members = before.households().get(0).members();
        Household left = before.households().get(0).withMembers(members.subList(0, 3));
        Household founded = new Household("H2", null, null, null, null, null, members.subList(3, 4), List.of());
        assertThat(BOOK.compare(before, registry(before, left, founded)).findings())
                .isEmpty();
        assertThat(BOOK.compare(before, registry(before, left)).findings())
                .extracting(Finding::code)
                .containsExactly("Y01_MOVES");
    }

    private static Registry registry(Registry like, Household... households) {
        return new Registry(
                like.village(),
                like.asOf(),
                List.of(households),
                like.aid(),
                like.log(),
                like.problems(),
                like.steps(),
                Fact.of(List.of()));
    }

    @Test
    void combiningEqualsAcceptingAll() {
        List<Household> households = new ArrayList<>();
        for (String faulty : List.of("", "m1.identity.sex=MALE", "m3; m2; m1; m0", "h.living.road=blank", "@second")) {
            households.addAll(Village.with(faulty).registry().households());
        }
        LocalDate day = LocalDate.of(2023, 12, 31);
        CheckAccumulator all = BOOK.accumulator(day);
        households.forEach(all::accept);
        for (int split = 0; split <= households.size(); split++) {
            CheckAccumulator first = BOOK.accumulator(day);
            CheckAccumulator rest = BOOK.accumulator(day);
            households.subList(0, split).forEach(first::accept);
            households.subList(split, households.size()).forEach(rest::accept);
            first.combine(rest);
            assertThat(first.result()).isEqualTo(all.result());
        }
        assertThat(all.result().findings())
                .extracting(finding -> finding.code() + " " + finding.location().path())
                .contains(
                        "P01_ID_REPEATED households[1].members[0].identity.documentNumber",
                        "H04_NO_MEMBER households[2].members",
                        "P35_PHONE_REPEATED households[3].members[0].identity.phone");
    }

    private static CheckCount count(CheckRun run, String id) {
        return run.counts().stream()
                .filter(count -> count.code().startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(CheckRun run) {
        return run.findings().stream().map(Finding::code).toList();
    }
}
