package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.area.AreaCode;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.EducationLevel;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Disability;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.Needs;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Multiple;
import org.povline.core.standard.Reform;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.StandardBook;

/** What the facts and the law of the day do not make certain stays open, by the shipped book with a line of 5000 yuan. */
class CertaintyTest {
    private static final AreaCode CITY = AreaCode.of("522701");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final Fact<YesNo> YES = Fact.of(YesNo.YES);
    private static final Fact<YesNo> NO = Fact.of(YesNo.NO);
    private static final Fact<Amount> NOTHING = Fact.of(Amount.ofFen(0));

    private static EligibilityEngine china() {
        LocalDate ever = LocalDate.of(2012, 1, 1);
        Reform local = Reform.named("local rules for a test");
        local = Books.local(
                local, ever, "dibao", Role.LINE, Books.line(500_000, IncomeConcept.COUNTABLE, Boundary.BELOW));
        for (String scheme : List.of("dibao", "dibao-margin", "tekun")) {
            local = Books.local(local, ever, scheme, Role.ASSETS, assets());
        }
        return EligibilityEngine.of(StandardBook.china().with(local));
    }

    private static AssetRule assets() {
        return new AssetRule(EnumSet.of(MoneyAsset.DEPOSITS), null, BigDecimal.valueOf(2), Map.of());
    }

    private static Determination decide(Scheme<HouseholdCase> scheme, HouseholdCase subject, LocalDate day) {
        return china().ruling(scheme, CITY, day).decide(subject);
    }

    private static Outcome dibao(HouseholdCase subject) {
        return decide(Schemes.DIBAO, subject, DAY).outcome();
    }

    private static Person person(String key, Relationship relationship, int year) {
        return Families.person(key, relationship, LocalDate.of(year, 5, 17));
    }

    private static Person ofUnknownRelationship(Person person) {
        return new Person(
                person.key(),
                person.identity(),
                Fact.notReported(),
                person.schooling(),
                person.health(),
                person.work(),
                person.enrollments(),
                person.party());
    }

    private static Membership member(String key, Fact<YesNo> livesInCommon) {
        return new Membership(
                key,
                livesInCommon,
                Fact.of(MemberStanding.PRESENT),
                YES,
                OwnMeans.of(Fact.notReported(), NOTHING, Fact.notReported(), Fact.notReported()));
    }

    private static IncomeStatement wages(int year, long yuan) {
        return new IncomeStatement(
                DateRange.ofYear(year),
                Fact.of(Amount.ofYuan(yuan)),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                Fact.notReported(),
                Fact.notReported());
    }

    private static Budget nothingSpent(int year, long pension) {
        Map<BudgetItem, Fact<Amount>> items = new EnumMap<>(BudgetItem.class);
        for (BudgetItem item : BudgetItem.values()) {
            items.put(item, NOTHING);
        }
        items.put(BudgetItem.BASIC_PENSION, Fact.of(Amount.ofYuan(pension)));
        return new Budget(DateRange.ofYear(year), items, Map.of());
    }

    /** A household with wages of the year before the day and an inquiry on the day. */
    private static HouseholdCase subject(
            List<Person> members, long yuan, LocalDate day, List<Membership> found, List<Obligor> obligors) {
        Families family = Families.of(1).of(members);
        int year = day.getYear() - 1;
        return HouseholdCase.of(family.household().withIncomes(List.of(wages(year, yuan))))
                .with(new Assessment(
                        "H1",
                        day,
                        family.needs(),
                        found,
                        family.holdings(),
                        Fact.of(nothingSpent(year, 0)),
                        List.of(),
                        Fact.of(obligors)));
    }

    private static HouseholdCase subject(List<Person> members, long yuan) {
        return subject(members, yuan, DAY, List.of(), List.of());
    }

    private static void assertTruth(Determination decided, String code, String truth) {
        assertThat(decided.trace().results())
                .filteredOn(result -> result.code().equals(code))
                .singleElement()
                .satisfies(result -> assertThat(result.truth()).hasToString(truth));
    }

    // ---- who there is

    /** 12,000 yuan are too much for two and little for three. */
    @ParameterizedTest
    @CsvSource({"2023, ELIGIBLE", "2024, UNDETERMINED"})
    void countsNobodyForCertainWhoIsSaidToBeBornLater(int born, Outcome outcome) {
        List<Person> members = List.of(
                person("P0", Relationship.HEAD, 1990),
                person("P1", Relationship.SPOUSE, 1991),
                person("P2", Relationship.SON, born));
        HouseholdCase subject = subject(members, 12_000);
        assertThat(dibao(subject)).isEqualTo(outcome);
        assertThat(decide(Schemes.DIBAO, subject, DAY).trace().wouldDecide().toString())
                .matches(outcome == Outcome.ELIGIBLE ? "\\[]" : ".*BIRTH_DATE, path=members\\[2].*");
    }

    @Test
    void decidesWithoutWhoeverIsBornLaterWhereTheirNumberDoesNotMatter() {
        List<Person> members = List.of(person("P0", Relationship.HEAD, 1990), person("P1", Relationship.SON, 2024));
        assertThat(dibao(subject(members, 4_999))).isEqualTo(Outcome.ELIGIBLE);
        assertThat(dibao(subject(members, 10_000))).isEqualTo(Outcome.INELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"9000", "12000"})
    void leavesOpenWhatHangsOnWhoApplies(long yuan) {
        Person son = person("P0", Relationship.SON, 1999);
        Person head = person("P1", Relationship.HEAD, 1970);
        Person unknown = ofUnknownRelationship(head);
        Person girl = person("P2", Relationship.DAUGHTER, 2012);
        List<Membership> found = List.of(member("P0", YES), member("P1", YES), member("P2", NO));
        for (List<Person> order :
                List.of(List.of(son, unknown, girl), List.of(unknown, son, girl), List.of(girl, unknown, son))) {
            Determination decided = decide(Schemes.DIBAO, subject(order, yuan, DAY, found, List.of()), DAY);
            assertThat(decided.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(decided.trace().wouldDecide().toString()).contains("RELATIONSHIP");
        }
        assertThat(dibao(subject(List.of(son, head, girl), yuan, DAY, found, List.of())))
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void takesNeitherOfTwoHeadsForTheApplicant() {
        Person one = person("P1", Relationship.HEAD, 1970);
        Person other = person("P9", Relationship.HEAD, 1971);
        for (List<Person> order : List.of(List.of(one, other), List.of(other, one))) {
            assertThat(subject(order, 12_000).applicant()).isEmpty();
            assertThat(dibao(subject(order, 12_000))).isEqualTo(Outcome.UNDETERMINED);
        }
    }

    @Test
    void takesASecondMemberOfOneKeyForPerhapsNobody() {
        Person head = person("P0", Relationship.HEAD, 1983);
        Person spouse = person("P1", Relationship.SPOUSE, 1984);
        assertThat(dibao(subject(List.of(head, spouse), 12_000))).isEqualTo(Outcome.INELIGIBLE);
        assertThat(dibao(subject(List.of(head, spouse, spouse), 12_000))).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void refusesTwoRecordsOfOneMember() {
        List<Membership> twice = List.of(member("P1", YES), member("P1", NO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> subject(List.of(person("P1", Relationship.HEAD, 1970)), 1, DAY, twice, List.of()))
                .withMessage("Member P1 has two records");
    }

    @Test
    void takesAnErrorOnTheWholeHouseholdForOneOnAllItsFacts() {
        Finding whole = new Finding("CODE", Severity.ERROR, Location.path(""), Map.of());
        HouseholdCase subject = subject(List.of(person("P0", Relationship.HEAD, 1983)), 1);
        assertThat(dibao(subject)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(dibao(subject.withFindings(List.of(whole)))).isEqualTo(Outcome.UNDETERMINED);
    }

    // ---- what they have

    /** Father and son share 9,000 yuan: what one gives the other is in it. */
    @ParameterizedTest
    @CsvSource({
        "P1, P0, 3000, ELIGIBLE",
        "P1, P0, , ELIGIBLE",
        "X1, P0, 900, ELIGIBLE",
        "X1, P0, 3000, INELIGIBLE",
        "X1, P99, 3000, UNDETERMINED",
        "X1, P0, , UNDETERMINED"
    })
    void countsTheSupportOfWhoeverIsOutsideOfTheFamily(String obligor, String of, Long yuan, Outcome outcome) {
        List<Person> members = List.of(person("P0", Relationship.HEAD, 1950), person("P1", Relationship.SON, 1985));
        Fact<Amount> support = yuan == null ? Fact.notReported() : Fact.of(Amount.ofYuan(yuan));
        Obligor able = new Obligor(obligor, Fact.of(of), Fact.of(ObligorState.ABLE), support);
        assertThat(dibao(subject(members, 9_000, DAY, List.of(), List.of(able))))
                .isEqualTo(outcome);
    }

    /** Whoever is listed and lives elsewhere does support the family from outside. */
    @ParameterizedTest
    @CsvSource({"500, ELIGIBLE", "3000, INELIGIBLE"})
    void countsTheSupportOfAListedMemberWhoIsNoFamily(long yuan, Outcome outcome) {
        List<Person> members = List.of(person("P0", Relationship.HEAD, 1950), person("P1", Relationship.SON, 1985));
        Obligor able = new Obligor("P1", Fact.of("P0"), Fact.of(ObligorState.ABLE), Fact.of(Amount.ofYuan(yuan)));
        List<Membership> apart = List.of(member("P0", YES), member("P1", NO));
        assertThat(dibao(subject(members, 4_000, DAY, apart, List.of(able)))).isEqualTo(outcome);
    }

    /** An income that was counted under the rule of 2025 leaves the basic pension out, which in 2026 may count. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 4000, 2000, ELIGIBLE",
        "2026-01-01, 4000, 2000, UNDETERMINED",
        "2026-01-01, 4000, 999, ELIGIBLE",
        "2026-01-01, 5000, 2000, INELIGIBLE"
    })
    void leavesOwnIncomesOpenByThePensionThatMayCount(LocalDate day, long own, long pension, Outcome outcome) {
        Disability severe =
                new Disability(Fact.of(DisabilityKind.PHYSICAL), Fact.of(DisabilityLevel.LEVEL_1), Fact.notReported());
        Families family = Families.of(1)
                .of(List.of(person("P0", Relationship.HEAD, 1960), person("P1", Relationship.SON, 1985)))
                .withHead(LocalDate.of(1960, 5, 17), Fact.of(severe));
        Membership head = new Membership(
                "P0",
                YES,
                Fact.of(MemberStanding.PRESENT),
                YES,
                OwnMeans.of(YES, Fact.of(Amount.ofYuan(own)), Fact.notReported(), YES));
        HouseholdCase subject = HouseholdCase.of(
                        family.household().withIncomes(List.of(wages(2024, 90_000), wages(2025, 90_000))))
                .with(new Assessment(
                        "H1",
                        LocalDate.of(2025, 12, 20),
                        family.needs(),
                        List.of(head),
                        family.holdings(),
                        Fact.of(nothingSpent(2025, pension)),
                        List.of(),
                        Fact.of(List.of())));
        assertThat(decide(Schemes.DIBAO_SINGLE, subject, day).outcome()).isEqualTo(outcome);
    }

    // ---- what the inquiry and the rules tell

    /** The inquiry of the day found the income above the line since the day before. */
    @ParameterizedTest
    @CsvSource({"2022-02-02, NOT_SATISFIED", "2022-07-31, NOT_SATISFIED", "2022-08-01, UNKNOWN", "2023-02-01, UNKNOWN"})
    void takesMonthsThatCameAfterTheInquiryForNotEstablished(LocalDate day, String truth) {
        Families family = Families.of(1);
        LocalDate since = LocalDate.of(2022, 2, 1);
        Needs needs = new Needs(YES, YES, YES, Fact.of(new DateRange(since, since.plusDays(1))), YES, YES);
        HouseholdCase subject = HouseholdCase.of(family.household())
                .with(new Assessment(
                        "H1",
                        LocalDate.of(2022, 2, 2),
                        needs,
                        List.of(),
                        family.holdings(),
                        Fact.of(family.budget()),
                        List.of(),
                        Fact.of(List.of())));
        assertTruth(decide(Schemes.LIFTING, subject, day), "ABOVE_LONG_ENOUGH", truth);
    }

    /** Dibao is looked at again every twelve months (民发〔2021〕57号 art. 31). */
    @ParameterizedTest
    @CsvSource({"2022-06-30, ELIGIBLE", "2022-06-29, UNDETERMINED"})
    void doubtsAnInquiryThatHadToBeMadeAgain(LocalDate on, Outcome outcome) {
        Families family = Families.of(1);
        HouseholdCase subject = HouseholdCase.of(family.household().withIncomes(List.of(wages(2022, 1_000))))
                .with(new Assessment(
                        "H1",
                        on,
                        family.needs(),
                        List.of(),
                        family.holdings(),
                        Fact.of(nothingSpent(2022, 0)),
                        List.of(),
                        Fact.of(List.of())));
        assertThat(dibao(subject)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "TEKUN, ELIGIBLE",
        "LOW_INCOME_AND_SEVENTY, INELIGIBLE",
        "LOW_INCOME_AND_DISABLED, UNDETERMINED",
        "ABLE, INELIGIBLE"
    })
    void leavesOpenWhatTheSourcesOf2016DoNotTellOfObligors(ObligorState state, Outcome outcome) {
        LocalDate day = LocalDate.of(2018, 6, 30);
        Obligor obligor = new Obligor("X1", Fact.of("P0"), Fact.of(state), NOTHING);
        HouseholdCase subject =
                subject(List.of(person("P0", Relationship.HEAD, 1940)), 1_000, day, List.of(), List.of(obligor));
        assertThat(decide(Schemes.TEKUN, subject, day).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2018-06-30, UNDETERMINED", "2021-06-30, INELIGIBLE", "2021-07-01, ELIGIBLE"})
    void leavesOpenWhetherSupportWentOnAtSchoolWhereTheSourcesDoNotTell(LocalDate day, Outcome outcome) {
        LocalDate born = LocalDate.of(day.getYear() - 17, 1, 17);
        SchoolStatus status =
                outcome == Outcome.INELIGIBLE ? SchoolStatus.NOT_AT_SCHOOL : SchoolStatus.UPPER_SECONDARY_2;
        Person boy = Families.attending(
                Families.person("P0", Relationship.HEAD, outcome == Outcome.INELIGIBLE ? born.minusYears(2) : born),
                status);
        Families family = Families.of(1)
                .of(List.of(boy))
                .with(Families.registration(HouseholdKind.WUBAO_POOR, Fact.of(PovertyStatus.POOR)));
        int year = day.getYear() - 1;
        HouseholdCase subject = HouseholdCase.of(family.household().withIncomes(List.of(wages(year, 0))))
                .with(new Assessment(
                        "H1",
                        day,
                        family.needs(),
                        List.of(),
                        family.holdings(),
                        Fact.of(nothingSpent(year, 0)),
                        List.of(),
                        Fact.of(List.of())));
        assertThat(decide(Schemes.TEKUN, subject, day).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"P0, INELIGIBLE", "P99, UNDETERMINED"})
    void asksWhomAnObligorSupportsWhoIsNobodyHere(String of, Outcome outcome) {
        Obligor able = new Obligor("X1", Fact.of(of), Fact.of(ObligorState.ABLE), NOTHING);
        HouseholdCase subject =
                subject(List.of(person("P0", Relationship.HEAD, 1940)), 1_000, DAY, List.of(), List.of(able));
        assertThat(decide(Schemes.TEKUN, subject, DAY).outcome()).isEqualTo(outcome);
    }

    /** Nine years of school are done at 15 at the earliest. */
    @ParameterizedTest
    @CsvSource({
        "2003-03-01, LOWER_SECONDARY, SATISFIED",
        "2003-03-01, PRIMARY, NOT_SATISFIED",
        "2003-03-01, , UNKNOWN",
        "2004-03-01, LOWER_SECONDARY, NOT_SATISFIED"
    })
    void letsWhoeverFinishedCompulsorySchoolBeOutOfIt(LocalDate born, EducationLevel attained, String truth) {
        LocalDate day = LocalDate.of(2018, 12, 31);
        Person boy = Families.person("P1", Relationship.SON, born);
        Person leaver = new Person(
                boy.key(),
                boy.identity(),
                boy.relationship(),
                Schooling.of(
                        attained == null ? Fact.notReported() : Fact.of(attained),
                        Fact.of(SchoolStatus.NOT_AT_SCHOOL),
                        Fact.notReported()),
                boy.health(),
                boy.work(),
                boy.enrollments(),
                boy.party());
        HouseholdCase subject =
                subject(List.of(person("P0", Relationship.HEAD, 1975), leaver), 90_000, day, List.of(), List.of());
        assertTruth(decide(Schemes.EXIT, subject, day), "NEED_EDUCATION", truth);
    }

    // ---- which line

    /** 2,900 yuan a head are above the line of 2015 and below that of 2016. */
    @ParameterizedTest
    @CsvSource({
        "2015-01-01, 2016-01-01, 2016-01-05, INELIGIBLE",
        "2015-01-16, 2016-01-02, 2016-01-05, INELIGIBLE",
        "2015-09-01, 2016-08-31, 2016-09-30, ELIGIBLE"
    })
    void holdsAnIncomeAgainstTheLineOfTheYearThatHoldsMostOfIt(
            LocalDate start, LocalDate end, LocalDate day, Outcome outcome) {
        Families family = Families.of(2);
        IncomeStatement statement = new IncomeStatement(
                new DateRange(start, end),
                Fact.of(Amount.ofYuan(5_800)),
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                Fact.notReported(),
                Fact.notReported());
        HouseholdCase subject = HouseholdCase.of(family.household().withIncomes(List.of(statement)));
        assertThat(decide(Schemes.REGISTERED, subject, day).outcome()).isEqualTo(outcome);
    }

    /** Exit began on 2016-04-29; an income of 2015 is held against the line of its year, 2855 yuan. */
    @ParameterizedTest
    @CsvSource({"5709, NOT_SATISFIED", "5710, NOT_SATISFIED", "5711, SATISFIED"})
    void holdsAnExitOf2016AgainstTheNationalLineOf2015(long yuan, String truth) {
        Families family = Families.of(2);
        HouseholdCase subject = HouseholdCase.of(family.household().withIncomes(List.of(wages(2015, yuan))));
        assertTruth(decide(Schemes.EXIT, subject, LocalDate.of(2016, 6, 30)), "ABOVE_EXIT_LINE", truth);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-19, UNKNOWN",
        "2020-03-20, SATISFIED",
        "2021-04-30, SATISFIED",
        "2021-05-01, SATISFIED",
        "2025-12-31, SATISFIED",
        "2026-01-01, UNKNOWN"
    })
    void knowsTheMonitoringRegimeByItsLineWhereNoProcedureIsKnown(LocalDate day, String truth) {
        HouseholdCase subject = HouseholdCase.of(Families.of(2).household());
        assertTruth(decide(Schemes.MONITORED, subject, day), "REGIME_IN_FORCE", truth);
    }

    @Test
    void tellsWhatALineThatIsAMultipleOverrode() {
        Reform local = Books.local(
                        Reform.named("local"),
                        LocalDate.of(2012, 1, 1),
                        "dibao",
                        Role.LINE,
                        Books.line(500_000, IncomeConcept.COUNTABLE, Boundary.BELOW))
                .adding(Books.standard(
                        "dibao-margin",
                        Role.LINE,
                        AreaCode.of("520000"),
                        LocalDate.of(2021, 7, 1),
                        new Multiple(
                                new BigDecimal("2"), new SchemeId("dibao"), IncomeConcept.COUNTABLE, Boundary.BELOW)));
        Determination decided = EligibilityEngine.of(StandardBook.china().with(local))
                .ruling(Schemes.DIBAO_MARGIN, CITY, DAY)
                .decide(Families.of(2).earning(1).subject());
        assertThat(decided.trace().results())
                .filteredOn(result -> result.code().equals("BELOW_MARGIN_LINE"))
                .flatExtracting(result -> result.ground().overridden())
                .extracting(standard -> standard.id().text())
                .contains("dibao-margin.line.2021");
    }

    // ---- the nearest change

    /** Three persons below 48,000 yuan in all, who spend more than six tenths of what they have. */
    @ParameterizedTest
    @CsvSource({"30000, 19000, 166667", "50000, 30000, -200001", "47000, 28200, -1", "60000, 30000, -1200001"})
    void findsTheNearestChangeAlsoWhereSpendingBecomesTooLargeAShare(long yuan, long spent, long fen) {
        EligibilityEngine engine = EligibilityEngine.of(Books.everything());
        Families family = Families.of(3).with(Families.budget(spent * 100));
        Determination now = engine.determine(
                Schemes.RIGID_EXPENDITURE, family.earning(yuan * 100).subject(), Books.DAY);
        Determination then = engine.determine(
                Schemes.RIGID_EXPENDITURE, family.earning(yuan * 100 + fen).subject(), Books.DAY);
        assertThat(now.trace().nearestChange())
                .hasValueSatisfying(change -> assertThat(change.fen()).isEqualTo(fen));
        assertThat(then.outcome()).isNotEqualTo(now.outcome());
    }
}
