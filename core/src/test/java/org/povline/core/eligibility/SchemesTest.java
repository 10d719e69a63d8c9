package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.area.AreaCode;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.MonitoredKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.eligibility.Determination.Eligible;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.Determination.Undetermined;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Health;
import org.povline.core.registry.Needs;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.StandardBook;

/** What each scheme asks, under a book made for tests. */
class SchemesTest {
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(Books.everything());
    private static final Fact<YesNo> YES = Fact.of(YesNo.YES);
    private static final Fact<YesNo> NO = Fact.of(YesNo.NO);
    private static final Set<String> NEVER_BY_MORE_INCOME = Set.of("registered", "dibao", "tekun");
    private static final Set<String> NEVER_BY_LESS_INCOME = Set.of("exit", "lifting");

    @ParameterizedTest
    @CsvFileSource(resources = "at-the-line.csv", numLinesToSkip = 1)
    void decidesToTheFenAtTheLine(String scheme, long lineFen, long fen, Outcome below, Outcome atOrBelow) {
        for (int persons = 1; persons <= 6; persons++) {
            HouseholdCase subject = inLineFor(scheme, Families.of(persons).earning(lineFen * persons + fen));
            assertThat(decide(Boundary.BELOW, scheme, subject).outcome()).isEqualTo(below);
            assertThat(decide(Boundary.AT_OR_BELOW, scheme, subject).outcome()).isEqualTo(atOrBelow);
        }
    }

    /** Everything but the income in order for the scheme. */
    private static HouseholdCase inLineFor(String scheme, Families family) {
        return switch (scheme) {
            case "rigid-expenditure" -> family.with(Families.budget(50_000_000)).subject();
            case "monitored" ->
                family.with(Families.registration(
                                HouseholdKind.ORDINARY_FARM, Fact.missing(MissingReason.NOT_APPLICABLE)))
                        .subject();
            case "lifting" ->
                family.with(Families.monitored(Fact.of(MonitoredKind.MARGINAL))).subject();
            default -> family.subject();
        };
    }

    @Property(tries = 300)
    void moreIncomeNeverEntitlesWhereTheSchemeIsForThePoorNorLessWhereItIsNot(
            @ForAll @LongRange(min = 0, max = 10_000_000) long fen,
            @ForAll @LongRange(min = 0, max = 10_000_000) long more,
            @ForAll @IntRange(min = 1, max = 6) int persons) {
        for (Scheme<HouseholdCase> scheme : Schemes.ofHouseholds()) {
            String id = scheme.id().text();
            Outcome poorer = outcome(scheme, inLineFor(id, Families.of(persons).earning(fen)));
            Outcome richer = outcome(scheme, inLineFor(id, Families.of(persons).earning(fen + more)));
            if (NEVER_BY_MORE_INCOME.contains(id) && poorer == Outcome.INELIGIBLE) {
                assertThat(richer).isEqualTo(Outcome.INELIGIBLE);
            }
            if (NEVER_BY_LESS_INCOME.contains(id) && richer == Outcome.INELIGIBLE) {
                assertThat(poorer).isEqualTo(Outcome.INELIGIBLE);
            }
        }
    }

    @Property(tries = 300)
    void marginRigidExpenditureAndTheSinglePersonAreIntervalsOfIncome(
            @ForAll @LongRange(min = 0, max = 2_000_000) long one,
            @ForAll @LongRange(min = 0, max = 2_000_000) long other,
            @ForAll @LongRange(min = 0, max = 2_000_000) long third) {
        long[] fen =
                Stream.of(one, other, third).mapToLong(Long::longValue).sorted().toArray();
        Families ill = Families.of(1).withHead(LocalDate.of(1983, 5, 17), none(), HealthCondition.SERIOUS_ILLNESS);
        for (Scheme<HouseholdCase> scheme :
                List.of(Schemes.DIBAO_MARGIN, Schemes.RIGID_EXPENDITURE, Schemes.DIBAO_SINGLE)) {
            String id = scheme.id().text();
            if (outcome(scheme, inLineFor(id, ill.earning(fen[0]))) == Outcome.ELIGIBLE
                    && outcome(scheme, inLineFor(id, ill.earning(fen[2]))) == Outcome.ELIGIBLE) {
                assertThat(outcome(scheme, inLineFor(id, ill.earning(fen[1])))).isEqualTo(Outcome.ELIGIBLE);
            }
        }
    }

    @Property(tries = 200)
    void learningTheWagesNeverFlipsADecision(
            @ForAll @LongRange(min = 0, max = 5_000_000) long fen,
            @ForAll @LongRange(min = 0, max = 5_000_000) long width,
            @ForAll @LongRange(min = 0, max = 5_000_000) long within,
            @ForAll @IntRange(min = 1, max = 5) int persons) {
        long exact = fen + (width == 0 ? 0 : within % (width + 1));
        Amount bounded = Amount.betweenYuan(
                Amount.ofFen(fen).number(), Amount.ofFen(fen + width).number());
        for (Scheme<HouseholdCase> scheme : Schemes.ofHouseholds()) {
            String id = scheme.id().text();
            Families family = Families.of(persons);
            Outcome before = outcome(scheme, inLineFor(id, family.with(Families.wages(Fact.of(bounded)))));
            Outcome after = outcome(scheme, inLineFor(id, family.earning(exact)));
            assertThat(before == Outcome.UNDETERMINED || before == after).isTrue();
        }
    }

    @Property(tries = 100)
    void orderOfMembersDoesNotMatter(@ForAll @LongRange(min = 0, max = 5_000_000) long fen, @ForAll long seed) {
        Families family = Families.of(6).earning(fen);
        List<Person> shuffled = new ArrayList<>(family.members());
        Collections.shuffle(shuffled, new Random(seed));
        for (Scheme<HouseholdCase> scheme : Schemes.ofHouseholds()) {
            String id = scheme.id().text();
            Determination one = ENGINE.determine(scheme, inLineFor(id, family), Books.DAY);
            Determination other = ENGINE.determine(scheme, inLineFor(id, family.of(shuffled)), Books.DAY);
            assertThat(other.outcome()).isEqualTo(one.outcome());
            assertThat(truths(other)).isEqualTo(truths(one));
        }
    }

    @Test
    void wagesThatNobodyKnowsAreNamedAsWhatWouldDecide() {
        Determination determination = ENGINE.determine(
                Schemes.REGISTERED, unknownWages(Fact.notReported()).subject(), Books.DAY);
        assertThat(determination)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        open -> assertThat(open.wouldDecide())
                                .containsExactly(Set.of(new MissingFact("WAGES", "incomes[0].wages"))));
    }

    @Test
    void wagesBetweenTwoBoundsBelowTheLineDecide() {
        Amount little = Amount.ofYuan(8_000).as(Qualifier.AT_MOST);
        assertThat(outcome(Schemes.REGISTERED, unknownWages(Fact.of(little)).subject()))
                .isEqualTo(Outcome.ELIGIBLE);
        Amount much = Amount.ofYuan(9_000).as(Qualifier.MORE_THAN);
        assertThat(outcome(Schemes.REGISTERED, unknownWages(Fact.of(much)).subject()))
                .isEqualTo(Outcome.INELIGIBLE);
        assertThat(outcome(
                        Schemes.REGISTERED,
                        unknownWages(Fact.of(Amount.ofYuan(9_000).as(Qualifier.ABOUT)))
                                .subject()))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    private static Families unknownWages(Fact<Amount> wages) {
        return Families.of(3).with(Families.wages(wages));
    }

    @Test
    void factThatBearsAnErrorIsUnknownAndNeverNo() {
        HouseholdCase subject = Families.of(3)
                .earning(0)
                .subject()
                .withFindings(
                        List.of(new Finding("CODE", Severity.ERROR, Location.path("incomes[0].wages"), Map.of())));
        assertThat(outcome(Schemes.REGISTERED, subject)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(Schemes.EXIT, subject)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void incomeThatCannotBeBelowTheLineDecidesWhateverElseIsUnknown() {
        Families rich = Families.of(3).with(Families.property(Fact.of(Amount.ofFen(100_000_000))));
        assertThat(outcome(Schemes.DIBAO, HouseholdCase.of(rich.household()))).isEqualTo(Outcome.INELIGIBLE);
        assertThat(outcome(Schemes.DIBAO, HouseholdCase.of(Families.of(3).household())))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void tellsTheSmallestChangeOfIncomeThatWouldAlterTheOutcome() {
        HouseholdCase above = Families.of(3).earning(1_500_100).subject();
        assertThat(ENGINE.determine(Schemes.DIBAO, above, Books.DAY).trace().nearestChange())
                .hasValue(new NearestChange("BELOW_DIBAO_LINE", -101));
        HouseholdCase below = Families.of(3).earning(1_499_900).subject();
        assertThat(ENGINE.determine(Schemes.DIBAO, below, Books.DAY).trace().nearestChange())
                .hasValue(new NearestChange("BELOW_DIBAO_LINE", 100));
        HouseholdCase margin = Families.of(3).earning(2_249_000).subject();
        assertThat(ENGINE.determine(Schemes.DIBAO_MARGIN, margin, Books.DAY)
                        .trace()
                        .nearestChange())
                .hasValue(new NearestChange("BELOW_MARGIN_LINE", 1_000));
        HouseholdCase car = Families.of(3)
                .earning(1_500_100)
                .with(Families.holdings(99_999_999))
                .subject();
        assertThat(ENGINE.determine(Schemes.DIBAO, car, Books.DAY).trace().nearestChange())
                .as("where the assets stand against it, no income helps")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {2_999_999, 3_000_000})
    void assetsConformUpToTwiceTheLineAHead(long deposits) {
        assertThat(outcome(
                        Schemes.DIBAO,
                        Families.of(3).with(Families.holdings(deposits)).subject()))
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(
                        Schemes.DIBAO,
                        Families.of(3).with(Families.holdings(3_000_001)).subject()))
                .isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void singlePersonIsTakenInForASevereDisabilityASeriousIllnessAndNothingElse() {
        Families margin = Families.of(1).earning(600_000);
        LocalDate born = LocalDate.of(1983, 5, 17);
        assertThat(outcome(Schemes.DIBAO_SINGLE, margin.subject())).isEqualTo(Outcome.INELIGIBLE);
        assertThat(outcome(
                        Schemes.DIBAO_SINGLE,
                        margin.withHead(born, disabled(DisabilityKind.PHYSICAL, DisabilityLevel.LEVEL_2))
                                .subject()))
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(
                        Schemes.DIBAO_SINGLE,
                        margin.withHead(born, disabled(DisabilityKind.PHYSICAL, DisabilityLevel.LEVEL_3))
                                .subject()))
                .isEqualTo(Outcome.INELIGIBLE);
        assertThat(outcome(
                        Schemes.DIBAO_SINGLE,
                        margin.withHead(born, none(), HealthCondition.SERIOUS_ILLNESS)
                                .subject()))
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(
                        Schemes.DIBAO_SINGLE,
                        margin.withHead(born, Fact.notReported()).subject()))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void tekunAsksForNoLabourNoIncomeAndNobodyWhoCanSupport() {
        Families old = Families.of(1).withHead(LocalDate.of(1963, 6, 30), none());
        assertThat(outcome(Schemes.TEKUN, old.subject())).isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(
                        Schemes.TEKUN,
                        Families.of(1)
                                .withHead(LocalDate.of(1963, 7, 1), none())
                                .subject()))
                .as("fifty-nine on the day")
                .isEqualTo(Outcome.INELIGIBLE);
        assertThat(outcome(Schemes.TEKUN, old.earning(500_000).subject())).isEqualTo(Outcome.INELIGIBLE);
        assertThat(outcome(Schemes.TEKUN, old.subject(Fact.of(List.of(obligor(ObligorState.ABLE))))))
                .isEqualTo(Outcome.INELIGIBLE);
        assertThat(outcome(Schemes.TEKUN, old.subject(Fact.of(List.of(obligor(ObligorState.DIBAO_AND_SIXTY))))))
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(Schemes.TEKUN, old.subject(Fact.notReported()))).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void grownMemberWhoCanWorkSupportsTheOld() {
        Person old = Families.person("P0", Relationship.HEAD, LocalDate.of(1950, 1, 1));
        Person son = Families.person("P1", Relationship.SON, LocalDate.of(1980, 1, 1));
        Families both = Families.of(1).of(List.of(old, son));
        assertThat(outcome(Schemes.TEKUN, both.subject())).isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void monitoredComesInThreeKindsAndSuddenHardshipAtAnyIncome() {
        Families rich = Families.of(3).earning(100_000_000);
        assertThat(category(rich.with(new Needs(YES, YES, YES, Fact.notReported(), YES, YES))))
                .isEqualTo("SUDDEN_HARDSHIP");
        assertThat(category(Families.of(3)
                        .with(Families.registration(HouseholdKind.ORDINARY_POOR, Fact.of(PovertyStatus.LIFTED)))))
                .isEqualTo("LIFTED_UNSTABLE");
        assertThat(category(Families.of(3).with(ordinary()))).isEqualTo("MARGINAL");
        assertThat(category(rich.with(ordinary()).with(new Needs(YES, YES, NO, Fact.notReported(), NO, NO))))
                .as("shaky above the line")
                .isEqualTo("MARGINAL");
        assertThat(outcome(Schemes.MONITORED, rich.subject())).isEqualTo(Outcome.INELIGIBLE);
    }

    private static Registration ordinary() {
        return Families.registration(HouseholdKind.ORDINARY_FARM, Fact.missing(MissingReason.NOT_APPLICABLE));
    }

    private static String category(Families family) {
        return ((Eligible) ENGINE.determine(Schemes.MONITORED, family.subject(), Books.DAY)).category();
    }

    @ParameterizedTest
    @CsvSource({"2016-06-30, INELIGIBLE", "2016-07-01, ELIGIBLE", "2017-07-01, ELIGIBLE", "2012-05-17, INELIGIBLE"})
    void whoIsInKindergartenIsInNoSchoolUnlessOfTheAgeAtWhichSchoolBegins(LocalDate born, Outcome outcome) {
        Families family = Families.of(3).earning(10_000_000);
        List<Person> members = new ArrayList<>(family.members());
        members.set(2, Families.attending(Families.person("P2", Relationship.DAUGHTER, born), SchoolStatus.PRESCHOOL));
        assertThat(outcome(Schemes.EXIT, family.of(members).subject())).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2019-06-22, SATISFIED", "2019-12-31, SATISFIED", "2020-01-01, NOT_SATISFIED"})
    void cooperativeInsuranceIsBasicMedicalCareUntilItHadMergedEverywhere(LocalDate day, Truth insured) {
        Person head = Families.of(1).members().get(0);
        Person cooperative = new Person(
                head.key(),
                head.identity(),
                head.relationship(),
                head.schooling(),
                head.health(),
                head.work(),
                List.of(
                        Enrollment.of(Programme.COOPERATIVE_MEDICAL, YES, Fact.notReported()),
                        Enrollment.of(Programme.RESIDENT_MEDICAL, NO, Fact.notReported()),
                        Enrollment.of(Programme.EMPLOYEE_MEDICAL, NO, Fact.notReported())),
                head.party());
        Determination decided = EligibilityEngine.of(StandardBook.china())
                .ruling(Schemes.EXIT, AreaCode.of("522701"), day)
                .decide(Families.of(1).of(List.of(cooperative)).subject());
        assertThat(decided.trace().results())
                .filteredOn(result -> result.code().equals("NEED_MEDICAL"))
                .extracting(CriterionResult::truth)
                .containsExactly(insured);
    }

    @Test
    void exitAsksForEveryNeedAndNamesTheChildOutOfSchool() {
        Families fine = Families.of(4).earning(10_000_000);
        assertThat(outcome(Schemes.EXIT, fine.subject())).isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(
                        Schemes.EXIT,
                        fine.with(new Needs(YES, NO, YES, Fact.notReported(), NO, NO))
                                .subject()))
                .isEqualTo(Outcome.INELIGIBLE);
        Families outOfSchool = fine.of(withLast(fine.members(), HealthCondition.HEALTHY));
        Determination refused = ENGINE.determine(Schemes.EXIT, outOfSchool.subject(), Books.DAY);
        assertThat(refused.trace().decisive())
                .extracting(CriterionResult::code, CriterionResult::observed)
                .containsExactly(tuple("NEED_EDUCATION", new Observation.Codes(List.of("P3"))));
        Families disabled = fine.of(withLast(fine.members(), HealthCondition.DISABLED));
        assertThat(outcome(Schemes.EXIT, disabled.subject()))
                .as("may learn at home")
                .isEqualTo(Outcome.ELIGIBLE);
    }

    /** The last child out of school, in this health. */
    private static List<Person> withLast(List<Person> members, HealthCondition health) {
        List<Person> others = new ArrayList<>(members);
        Person child = others.remove(others.size() - 1);
        others.add(new Person(
                child.key(),
                child.identity(),
                child.relationship(),
                Schooling.of(Fact.notReported(), Fact.of(SchoolStatus.NOT_AT_SCHOOL), Fact.notReported()),
                Health.of(Fact.of(Set.of(health)), child.health().disability()),
                child.work(),
                child.enrollments(),
                child.party()));
        return others;
    }

    @Test
    void schemeOfAHostIsDecidedLikeAnyOther() {
        Criterion<HouseholdCase> large = new Criterion<>() {
            @Override
            public String code() {
                return "LARGE_FAMILY";
            }

            @Override
            public Test<HouseholdCase> under(RulesInForce rules) {
                return subject -> new CriterionResult(
                        code(),
                        Truth.of(subject.household().members().size() > 4),
                        Observation.none(),
                        new Ground(Requirement.of("FIVE"), List.of(), List.of(), Optional.empty()),
                        List.of());
            }
        };
        Scheme<HouseholdCase> scheme = new Scheme<>(new SchemeId("large-families"), large);
        assertThat(outcome(scheme, Families.of(5).subject())).isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(scheme, Families.of(4).subject())).isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void areaAndDayWithoutStandardAreUndeterminedForThatReason() {
        Determination early = ENGINE.determine(Schemes.DIBAO, Families.of(3).subject(), LocalDate.of(2022, 12, 31));
        assertThat(early.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(early.trace().results().get(0).ground().absent()).hasValue(Ground.Absence.NO_STANDARD);
        assertThat(((Undetermined) early).wouldDecide()).isEmpty();
    }

    @Test
    void refusesAnAssessmentOfAnotherHousehold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseholdCase.of(Families.of(1).household()).with(Assessment.blank("H2", Books.DAY)))
                .withMessage("Assessment of H2 does not belong to household H1");
    }

    private static Fact<Disability> none() {
        return Fact.missing(MissingReason.NOT_APPLICABLE);
    }

    private static Fact<Disability> disabled(DisabilityKind kind, DisabilityLevel level) {
        return Fact.of(new Disability(Fact.of(kind), Fact.of(level), Fact.notReported()));
    }

    private static Obligor obligor(ObligorState state) {
        return new Obligor("O1", Fact.of("P0"), Fact.of(state), Fact.of(Amount.ofFen(0)));
    }

    private static Outcome outcome(Scheme<HouseholdCase> scheme, HouseholdCase subject) {
        return ENGINE.determine(scheme, subject, Books.DAY).outcome();
    }

    private static Determination decide(Boundary boundary, String scheme, HouseholdCase subject) {
        return EligibilityEngine.of(Books.everything(boundary))
                .determine(Schemes.ofHouseholds(scheme).orElseThrow(), subject, Books.DAY);
    }

    private static List<Truth> truths(Determination determination) {
        return determination.trace().results().stream()
                .map(CriterionResult::truth)
                .toList();
    }
}
