package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.area.AreaCode;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.MonitoredKind;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.Determination.Undetermined;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Assessments;
import org.povline.core.registry.Budget;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.Monitoring;
import org.povline.core.registry.Needs;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.PostingLog;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Village;
import org.povline.core.registry.VillageAssessment;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.AloneRule;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.DisabilityClass;
import org.povline.core.standard.DisabilityRule;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Reform;
import org.povline.core.standard.Role;
import org.povline.core.standard.StandardBook;

/** How cases are put together, and what is decided of those that stand apart. */
class CasesTest {
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(Books.everything());

    @Test
    void householdsOfARegistryTakeTheirOwnAssessmentsAndFindings() {
        Household one = Families.of(2).earning(0).household();
        Registry registry = registry(List.of(one, one));
        Finding error =
                new Finding("CODE", Severity.ERROR, Location.path("/registry/households/1/incomes/0/wages"), Map.of());
        List<HouseholdCase> cases = HouseholdCase.all(
                registry,
                new Assessments(Fact.notReported(), List.of(Assessment.blank("H1", Books.DAY))),
                List.of(error));
        assertThat(cases)
                .hasSize(2)
                .allSatisfy(subject -> assertThat(subject.assessment()).isPresent());
        assertThat(ENGINE.determine(Schemes.REGISTERED, cases.get(0), Books.DAY).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(ENGINE.determine(Schemes.REGISTERED, cases.get(1), Books.DAY).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void householdWithoutMembersIsAskedForThem() {
        Determination open = ENGINE.determine(
                Schemes.REGISTERED, Families.of(1).of(List.of()).household(), Books.DAY);
        assertThat(open)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        undetermined -> assertThat(undetermined.wouldDecide())
                                .containsExactly(Set.of(new MissingFact("MEMBERS", "members"))));
        HouseholdCase empty = Families.of(1).of(List.of()).subject();
        for (Scheme<HouseholdCase> scheme : Schemes.ofHouseholds()) {
            assertThat(ENGINE.determine(scheme, empty, Books.DAY).outcome()).isNotEqualTo(Outcome.ELIGIBLE);
        }
    }

    @Test
    void refusesAnApplicantWhoIsNoMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Families.of(1).subject().withApplicant("P9"))
                .withMessage("Household H1 has no such member");
    }

    @Test
    void clergyWhoLiveApartAreDecidedByTheirOwnIncome() {
        HouseholdCase alone = Families.of(1).earning(499_999).clergy();
        assertThat(ENGINE.determine(Schemes.DIBAO_SINGLE, alone, Books.DAY).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(ENGINE.determine(
                                Schemes.DIBAO_SINGLE,
                                Families.of(1).earning(500_000).clergy(),
                                Books.DAY)
                        .outcome())
                .isNotEqualTo(Outcome.ELIGIBLE);
        Determination open = ENGINE.determine(
                Schemes.DIBAO_SINGLE, Families.of(3).earning(99_999_999).clergy(), Books.DAY);
        assertThat(open)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        undetermined -> assertThat(undetermined.wouldDecide())
                                .contains(Set.of(
                                        new MissingFact("OWN_INCOME", "assessment.members[0].own.incomeForDibao"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-30, 2022-12-31, ELIGIBLE",
        "2022-12-31, 2023-01-02, UNDETERMINED",
        "2023-01-01, 2023-01-02, INELIGIBLE"
    })
    void markIsLiftedOnceTheIncomeHasStayedAboveForSixMonthsOfWhichEveryPossibleDayIsOver(
            LocalDate from, LocalDate to, Outcome outcome) {
        assertThat(lifted(Fact.of(new DateRange(from, to))).outcome()).isEqualTo(outcome);
    }

    @Test
    void markIsNotLiftedForHowLongAHouseholdHasBeenMonitored() {
        assertThat(lifted(Fact.missing(MissingReason.NOT_APPLICABLE)).outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(lifted(Fact.notReported()))
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        open -> assertThat(open.wouldDecide())
                                .containsExactly(Set.of(
                                        new MissingFact("INCOME_ABOVE_SINCE", "assessment.needs.incomeAboveSince"))));
    }

    /** Of a household that has been monitored for years. */
    private static Determination lifted(Fact<DateRange> aboveSince) {
        Monitoring monitored = Monitoring.of(
                Fact.of(MonitoredKind.MARGINAL),
                Fact.of(new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 2))),
                List.of(),
                Fact.notReported(),
                Fact.notReported());
        return ENGINE.determine(
                Schemes.LIFTING,
                Families.of(1)
                        .earning(10_000_000)
                        .with(monitored)
                        .with(Families.aboveSince(aboveSince))
                        .subject(),
                Books.DAY);
    }

    @Test
    void areaThatIsNotKnownIsNotTakenForTheNation() {
        Household nowhere = new Household(
                "H1",
                null,
                null,
                null,
                null,
                Map.of(),
                Families.of(1).members(),
                List.of(Families.of(1).income()));
        Determination open = ENGINE.determine(Schemes.DIBAO, nowhere, Books.DAY);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.trace().area()).isEmpty();
        assertThat(open.trace().results().get(0).ground().absent()).hasValue(Ground.Absence.AREA_UNKNOWN);
    }

    @Test
    void obligorOfAnotherMemberDoesNotStandAgainstTheApplicant() {
        Families old = Families.of(1)
                .of(List.of(
                        Families.person("P0", Relationship.HEAD, LocalDate.of(1940, 1, 1)),
                        Families.person("P1", Relationship.SPOUSE, LocalDate.of(1985, 1, 1))));
        Obligor ofSpouse = new Obligor("O1", Fact.of("P1"), Fact.of(ObligorState.ABLE), Fact.of(Amount.ofFen(0)));
        CriterionResult without =
                ENGINE
                        .determine(Schemes.TEKUN, old.subject(Fact.of(List.of(ofSpouse))), Books.DAY)
                        .trace()
                        .results()
                        .stream()
                        .filter(result -> result.code().equals("WITHOUT_OBLIGOR"))
                        .findFirst()
                        .orElseThrow();
        assertThat(without.observed()).isEqualTo(new Observation.Codes(List.of("P1", "PRESUMED_ABLE")));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, SON, 1980-01-01, ORDINARY, NOT_SATISFIED",
        "HEAD, SON, 1980-01-01, LOST, UNKNOWN",
        "HEAD, SPOUSE, 1950-01-01, ORDINARY, UNKNOWN",
        "HEAD, SON, 2010-01-01, NONE, SATISFIED",
        "HEAD, SIBLING, 1980-01-01, ORDINARY, UNKNOWN",
        "HEAD, NON_RELATIVE, 1980-01-01, ORDINARY, SATISFIED",
        "FATHER, HEAD, 1980-01-01, SKILLED, NOT_SATISFIED",
        "DAUGHTER, SPOUSE, 1980-01-01, SKILLED, NOT_SATISFIED",
        "SIBLING, HEAD, 1980-01-01, SKILLED, UNKNOWN"
    })
    void memberOfWhomTheInquirySaysNothingIsJudgedByTieAgeAndCapacity(
            Relationship applicant, Relationship other, LocalDate born, LabourCapacity capacity, Truth without) {
        Person old = Families.person("P0", applicant, LocalDate.of(1940, 1, 1));
        Families both = Families.of(1).of(List.of(old, Families.able("P1", other, born, capacity)));
        assertThat(withoutObligor(both.subject().withApplicant("P0"))).isEqualTo(without);
    }

    @Test
    void memberWhomTheInquiryJudgesIsJudgedByIt() {
        Person old = Families.person("P0", Relationship.HEAD, LocalDate.of(1940, 1, 1));
        Person son = Families.able("P1", Relationship.SON, LocalDate.of(1980, 1, 1), LabourCapacity.ORDINARY);
        Obligor unable = new Obligor(
                "P1", Fact.of("P0"), Fact.of(ObligorState.INCAPABLE_MISSING_OR_IN_PRISON), Fact.of(Amount.ofFen(0)));
        assertThat(withoutObligor(Families.of(1).of(List.of(old, son)).subject(Fact.of(List.of(unable)))))
                .isEqualTo(Truth.SATISFIED);
    }

    private static Truth withoutObligor(HouseholdCase subject) {
        return ENGINE.determine(Schemes.TEKUN, subject, Books.DAY).trace().results().stream()
                .filter(result -> result.code().equals("WITHOUT_OBLIGOR"))
                .map(CriterionResult::truth)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodyIsMonitoredOnceTheRegimeHasEnded() {
        Families shaky = Families.of(2)
                .with(Families.registration(HouseholdKind.ORDINARY_FARM, Fact.missing(MissingReason.NOT_APPLICABLE)))
                .with(new Needs(
                        Fact.of(YesNo.YES),
                        Fact.of(YesNo.YES),
                        Fact.of(YesNo.NO),
                        Fact.notReported(),
                        Fact.of(YesNo.YES),
                        Fact.of(YesNo.YES)));
        assertThat(monitored(shaky, LocalDate.of(2025, 12, 31))).isEqualTo(Outcome.ELIGIBLE);
        assertThat(monitored(shaky, LocalDate.of(2026, 1, 1))).isEqualTo(Outcome.UNDETERMINED);
    }

    private static Outcome monitored(Families family, LocalDate date) {
        return EligibilityEngine.of(StandardBook.china())
                .ruling(Schemes.MONITORED, AreaCode.of("522701"), date)
                .decide(family.subject())
                .outcome();
    }

    @Test
    void birthThatLiesAheadOfTheDayIsAskedForAndHaltsNothing() {
        Families family = Families.of(3).earning(10_000_000);
        List<Person> members = new ArrayList<>(family.members());
        members.add(Families.person("P9", Relationship.SON, Books.DAY.plusDays(1)));
        Determination open = ENGINE.determine(Schemes.EXIT, family.of(members).subject(), Books.DAY);
        assertThat(open.outcome()).isIn(Outcome.ELIGIBLE, Outcome.UNDETERMINED);
        Person unborn = Families.able("P9", Relationship.SON, Books.DAY.plusDays(1), LabourCapacity.NONE);
        members.set(3, Families.outOfSchool(unborn));
        Determination asked = ENGINE.determine(Schemes.EXIT, family.of(members).subject(), Books.DAY);
        assertThat(asked)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        undetermined -> assertThat(undetermined.wouldDecide())
                                .containsExactly(
                                        Set.of(new MissingFact("BIRTH_DATE", "members[3].identity.birthDate"))));
    }

    @Test
    void manyUnknownFactsAreAskedForWithoutTryingEverySet() {
        List<Obligor> many = IntStream.range(0, 3_000)
                .mapToObj(i -> new Obligor("O" + i, Fact.of("P0"), Fact.notReported(), Fact.notReported()))
                .toList();
        Determination open =
                ENGINE.determine(Schemes.DIBAO, Families.of(1).earning(0).subject(Fact.of(many)), Books.DAY);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(((Undetermined) open).wouldDecide()).isNotEmpty();
    }

    @Test
    void boundedSpendingIsAskedForWhereItWouldDecide() {
        Budget bounded = Families.spending(Fact.of(Amount.ofYuan(5_000).as(Qualifier.MORE_THAN)));
        Determination open = ENGINE.determine(
                Schemes.RIGID_EXPENDITURE,
                Families.of(1).earning(1_000_000).with(bounded).subject(),
                Books.DAY);
        assertThat(open)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        undetermined -> assertThat(undetermined.wouldDecide())
                                .containsExactly(
                                        Set.of(new MissingFact("MEDICAL", "assessment.budget.spending.MEDICAL"))));
    }

    @Test
    void householdsOfManyAreasAreDecidedAsOneByOne() {
        List<HouseholdCase> cases = List.of(
                Families.of(2).subject(), Families.of(1).earning(99_000_000).subject());
        assertThat(ENGINE.determine(Schemes.REGISTERED, cases, Books.DAY))
                .extracting(Determination::outcome)
                .containsExactly(Outcome.ELIGIBLE, Outcome.INELIGIBLE);
    }

    @Test
    void categoryIsOfABranchThatIsMet() {
        Condition<HouseholdCase> met = fixed("MET", Truth.SATISFIED);
        Condition<HouseholdCase> unmet = fixed("UNMET", Truth.NOT_SATISFIED);
        Scheme<HouseholdCase> scheme = Scheme.of(
                "two-branches",
                Condition.any(Condition.all(Condition.category("A", met), unmet), Condition.category("B", met)));
        Determination decided = ENGINE.determine(scheme, Families.of(1).subject(), Books.DAY);
        assertThat(((Determination.Eligible) decided).category()).isEqualTo("B");
    }

    private static Criterion<HouseholdCase> fixed(String code, Truth truth) {
        return new Criterion<>() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public Criterion.Test<HouseholdCase> under(RulesInForce rules) {
                return subject -> new CriterionResult(code, truth, Observation.none(), Ground.itself(code), List.of());
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment.holdings.money.DEPOSITS", "assessment.holdings", "incomes[0].period"})
    void errorInAnInquiryOrOnAPeriodLeavesTheDecisionOpen(String path) {
        HouseholdCase sound = Families.of(2).earning(0).subject();
        assertThat(ENGINE.determine(Schemes.DIBAO, sound, Books.DAY).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(ENGINE.determine(Schemes.DIBAO, sound.withFindings(List.of(error(path))), Books.DAY)
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void errorInOneInquiryOfALedgerDoubtsThatOneAndNoHousehold() {
        Household one = Families.of(2).earning(0).household();
        Assessments assessments = new Assessments(
                Fact.notReported(),
                List.of(Families.of(2).subject().assessment().orElseThrow()));
        Finding error = error("/assessments/households/0/holdings/money/DEPOSITS");
        HouseholdCase subject = HouseholdCase.all(registry(List.of(one)), assessments, List.of(error))
                .get(0);
        assertThat(subject.household()).isEqualTo(one);
        assertThat(ENGINE.determine(Schemes.DIBAO, subject, Books.DAY).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void errorInAVillagesInquiryOrLedgerLeavesItsExitOpen() {
        Fact<YesNo> yes = Fact.of(YesNo.YES);
        VillageCase village = VillageCase.of(registry(List.of(Families.of(1).household())))
                .with(new VillageAssessment(Books.DAY, Fact.of(Count.of(1_000)), yes, yes, yes, yes, yes));
        assertThat(exit(village)).isEqualTo(Outcome.ELIGIBLE);
        assertThat(exit(village.withFindings(List.of(error("/assessments/village/industry")))))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(exit(village.withFindings(List.of(error("/registry/households/0/registration/kind")))))
                .as("one person more or less does not matter here")
                .isEqualTo(Outcome.ELIGIBLE);
    }

    private static Outcome exit(VillageCase village) {
        return ENGINE.determine(Schemes.VILLAGE_EXIT, village, Books.DAY).outcome();
    }

    private static Finding error(String path) {
        return new Finding("CODE", Severity.ERROR, Location.path(path), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "dibao"})
    void memberWhoseRecordIsInDoubtAsAWholeCountsPerhaps(String scheme) {
        long lineForThreeAndNotForTwo = scheme.equals("registered") ? 800_000 : 1_400_000;
        Determination open = ENGINE.determine(
                Schemes.ofHouseholds(scheme).orElseThrow(),
                Families.of(3).earning(lineForThreeAndNotForTwo).subject().withFindings(List.of(error("members[2]"))),
                Books.DAY);
        assertThat(open)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        undetermined -> assertThat(undetermined.wouldDecide())
                                .containsExactly(Set.of(new MissingFact("MEMBERS", "members[2]"))));
        assertThat(ENGINE.determine(
                                Schemes.ofHouseholds(scheme).orElseThrow(),
                                Families.of(3).earning(0).subject().withFindings(List.of(error("members[2]"))),
                                Books.DAY)
                        .outcome())
                .as("poor for two as for three")
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void inquiryMadeAfterTheDayTellsNothingYet() {
        HouseholdCase subject = Families.of(2).earning(0).subject();
        assertThat(ENGINE.determine(Schemes.DIBAO, subject, Books.DAY.minusDays(1))
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void twoStatementsOfOnePeriodThatDifferDecideNothingInEitherOrder() {
        IncomeStatement poor = Families.wages(Fact.of(Amount.ofFen(0)));
        IncomeStatement rich = Families.wages(Fact.of(Amount.ofFen(99_000_000)));
        for (List<IncomeStatement> both : List.of(List.of(poor, rich), List.of(rich, poor))) {
            assertThat(ENGINE.determine(Schemes.REGISTERED, earning(both), Books.DAY)
                            .outcome())
                    .isEqualTo(Outcome.UNDETERMINED);
        }
        assertThat(ENGINE.determine(Schemes.REGISTERED, earning(List.of(poor, poor)), Books.DAY)
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    private static Household earning(List<IncomeStatement> incomes) {
        return Families.of(1).household().withIncomes(incomes);
    }

    @Test
    void decidedCaseAsksForNothing() {
        Determination refused = ENGINE.determine(
                Schemes.DIBAO_SINGLE, Families.of(3).earning(99_000_000).subject(), Books.DAY);
        assertThat(refused.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(refused.trace().wouldDecide()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-30, 1983-05-17, , INELIGIBLE, ",
        "2021-06-30, 2010-05-17, , INELIGIBLE, ",
        "2021-07-01, 1983-05-17, YES, INELIGIBLE, ",
        "2022-10-19, 1983-05-17, YES, INELIGIBLE, ",
        "2022-10-20, 1983-05-17, YES, UNDETERMINED, OWN_INCOME",
        "2022-10-20, 1983-05-17, NO, INELIGIBLE, ",
        "2022-10-20, 1983-05-17, , UNDETERMINED, JOBLESS+OWN_INCOME",
        "2022-10-20, 2010-05-17, YES, INELIGIBLE, "
    })
    void severelyDisabledPersonOutsideAMarginHouseholdMayApplyAloneAsTheRulesOfTheDayHaveIt(
            LocalDate date, LocalDate born, @Nullable YesNo jobless, Outcome outcome, @Nullable String asked) {
        Fact<Disability> severe = Fact.of(
                new Disability(Fact.of(DisabilityKind.PHYSICAL), Fact.of(DisabilityLevel.LEVEL_1), Fact.notReported()));
        HouseholdCase rich = Families.of(3)
                .earning(99_000_000)
                .withHead(born, severe)
                .own(OwnMeans.of(
                        jobless == null ? Fact.notReported() : Fact.of(jobless),
                        Fact.notReported(),
                        Fact.of(Amount.ofFen(0)),
                        Fact.notReported()));
        StandardBook book = StandardBook.china()
                .with(Books.local(
                        Reform.named("local rules for a test"),
                        LocalDate.of(2012, 12, 12),
                        "dibao",
                        Role.LINE,
                        Books.line(310_000, IncomeConcept.COUNTABLE, Boundary.BELOW)));
        Determination decided = EligibilityEngine.of(book)
                .ruling(Schemes.DIBAO_SINGLE, AreaCode.of("522701"), date)
                .decide(at(date, rich));
        assertThat(decided.outcome()).isEqualTo(outcome);
        Set<String> codes = decided.trace().wouldDecide().stream()
                .flatMap(Set::stream)
                .map(MissingFact::code)
                .filter(code -> Set.of("OWN_INCOME", "JOBLESS").contains(code))
                .collect(Collectors.toSet());
        assertThat(codes).isEqualTo(asked == null ? Set.of() : Set.of(asked.split("\\+")));
    }

    @ParameterizedTest
    @CsvSource({"2003-06-30, 20, SATISFIED", "2003-07-01, 20, NOT_SATISFIED", "2003-07-01, 19, SATISFIED"})
    void whoIsGrownUpIsForTheBookToSay(LocalDate born, int grownFrom, Truth may) {
        Disability severe =
                new Disability(Fact.of(DisabilityKind.PHYSICAL), Fact.of(DisabilityLevel.LEVEL_1), Fact.notReported());
        AloneRule rule = new AloneRule(Set.of(DisabilityClass.parse("PHYSICAL_1")), grownFrom, Set.of());
        StandardBook book = Books.everything()
                .with(Reform.named("another age")
                        .replacing(Books.local(
                                "dibao-single", Role.DISABILITY, new DisabilityRule(Set.of(), false, false, rule))));
        Determination decided = EligibilityEngine.of(book)
                .determine(
                        Schemes.DIBAO_SINGLE,
                        Families.of(2).withHead(born, Fact.of(severe)).subject(),
                        Books.DAY);
        assertThat(truth("SEVERE_DISABILITY", decided)).isEqualTo(may);
    }

    private static Truth truth(String criterion, Determination decided) {
        return decided.trace().results().stream()
                .filter(result -> result.code().equals(criterion))
                .map(CriterionResult::truth)
                .findFirst()
                .orElseThrow();
    }

    /** The same inquiry on another day, and an income of the year before. */
    private static HouseholdCase at(LocalDate date, HouseholdCase subject) {
        Assessment inquiry = subject.assessment().orElseThrow();
        Household plain = subject.household();
        IncomeStatement income = plain.incomes().get(0);
        IncomeStatement then = new IncomeStatement(
                DateRange.ofYear(date.getYear() - 1),
                income.wages(),
                income.business(),
                income.property(),
                income.transfers(),
                income.businessCosts(),
                income.statedNet(),
                income.statedNetPerHead());
        return HouseholdCase.of(plain.withIncomes(List.of(then)))
                .with(new Assessment(
                        inquiry.key(),
                        date,
                        inquiry.needs(),
                        inquiry.members(),
                        inquiry.holdings(),
                        Fact.of(new Budget(
                                DateRange.ofYear(date.getYear() - 1),
                                inquiry.budget().known().orElseThrow().items(),
                                Map.of())),
                        inquiry.evidence(),
                        inquiry.obligors()));
    }

    @ParameterizedTest
    @CsvSource({
        "499999, YES, ELIGIBLE",
        "500000, YES, INELIGIBLE",
        "499999, NO, INELIGIBLE",
        ", YES, UNDETERMINED",
        "0, , UNDETERMINED"
    })
    void tekunIsDecidedByWhatThePersonHasAndNotTheHousehold(
            @Nullable Long income, @Nullable YesNo conform, Outcome outcome) {
        Person old = Families.person("P0", Relationship.HEAD, LocalDate.of(1940, 1, 1));
        Person lodger = Families.person("P1", Relationship.NON_RELATIVE, LocalDate.of(1980, 1, 1));
        OwnMeans own = OwnMeans.of(
                Fact.notReported(),
                Fact.of(Amount.ofFen(99_000_000)),
                income == null ? Fact.notReported() : Fact.of(Amount.ofFen(income)),
                conform == null ? Fact.notReported() : Fact.of(conform));
        Families rich = Families.of(1).of(List.of(old, lodger)).earning(99_000_000);
        assertThat(ENGINE.determine(Schemes.TEKUN, rich.own(own), Books.DAY).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "400000, 0, INELIGIBLE",
        "400000, 1000001, INELIGIBLE",
        "400000, 1500001, ELIGIBLE",
        "600000, 1500000, INELIGIBLE",
        "600000, 1500001, ELIGIBLE"
    })
    void rigidExpenditureLeavesOutWhomDibaoOrTheMarginTakesInByIncomeAndAssets(
            long fen, long deposits, Outcome outcome) {
        AssetRule any = new AssetRule(EnumSet.of(MoneyAsset.DEPOSITS), null, BigDecimal.valueOf(99), Map.of());
        StandardBook book = Books.everything()
                .with(Reform.named("more may be owned").replacing(Books.local("rigid-expenditure", Role.ASSETS, any)));
        HouseholdCase subject = Families.of(1)
                .earning(fen)
                .with(Families.holdings(deposits))
                .with(Families.budget(50_000_000))
                .subject();
        assertThat(EligibilityEngine.of(book)
                        .determine(Schemes.RIGID_EXPENDITURE, subject, Books.DAY)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void rigidExpenditureLeavesOutWhomTekunTakesIn() {
        Person old = Families.person("P0", Relationship.HEAD, LocalDate.of(1940, 1, 1));
        Person lodger = Families.person("P1", Relationship.NON_RELATIVE, LocalDate.of(1980, 1, 1));
        Families crushed =
                Families.of(1).of(List.of(old, lodger)).earning(1_000_000).with(Families.budget(50_000_000));
        assertThat(rigid(crushed, own(499_999))).isEqualTo(Outcome.INELIGIBLE);
        assertThat(rigid(crushed, own(500_000))).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void nearestChangeOfTheHouseholdsIncomeLeavesTheApplicantsAsItIs() {
        Person old = Families.person("P0", Relationship.HEAD, LocalDate.of(1940, 1, 1));
        Person lodger = Families.person("P1", Relationship.NON_RELATIVE, LocalDate.of(1980, 1, 1));
        HouseholdCase atTheLine = Families.of(1)
                .of(List.of(old, lodger))
                .earning(Books.DISPOSABLE_FEN)
                .with(Families.budget(50_000_000))
                .own(own(500_000), Families.earningNothing());
        Determination refused = ENGINE.determine(Schemes.RIGID_EXPENDITURE, atTheLine, Books.DAY);
        assertThat(refused.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(refused.trace().nearestChange()).contains(new NearestChange("BELOW_DISPOSABLE_INCOME", -1));
    }

    private static Outcome rigid(Families family, OwnMeans own) {
        return ENGINE.determine(Schemes.RIGID_EXPENDITURE, family.own(own, Families.earningNothing()), Books.DAY)
                .outcome();
    }

    private static OwnMeans own(long fenForTekun) {
        return OwnMeans.of(
                Fact.notReported(), Fact.notReported(), Fact.of(Amount.ofFen(fenForTekun)), Fact.of(YesNo.YES));
    }

    @Test
    void whatIsMissingOfAPersonsOwnIsAskedForInTheInquirysRecordOfThem() {
        Person old = Families.person("P0", Relationship.HEAD, LocalDate.of(1940, 1, 1));
        Person lodger = Families.person("P1", Relationship.NON_RELATIVE, LocalDate.of(1980, 1, 1));
        Families both = Families.of(1).of(List.of(lodger, old));
        OwnMeans nothing = OwnMeans.NOT_REPORTED;
        assertThat(asked(both.own(nothing).withApplicant("P0")))
                .contains("assessment.members[0].own.incomeForTekun", "assessment.members[0].own.assetsConform");
        assertThat(asked(both.subject().withApplicant("P0")))
                .as("where the inquiry has no record of the person yet, in the next one")
                .contains("assessment.members[0].own.incomeForTekun");
        assertThat(asked(both.own(nothing).withApplicant("P1"))).isEmpty();
    }

    private static Set<String> asked(HouseholdCase subject) {
        return ENGINE.determine(Schemes.TEKUN, subject, Books.DAY).trace().wouldDecide().stream()
                .flatMap(Set::stream)
                .map(MissingFact::path)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "WUBAO, 2006-07-01, NOT_AT_SCHOOL, SATISFIED",
        "WUBAO, 2004-07-01, UPPER_SECONDARY_3, SATISFIED",
        "WUBAO, 2004-07-01, NOT_AT_SCHOOL, NOT_SATISFIED",
        "ORDINARY_FARM, 2006-07-01, UPPER_SECONDARY_3, NOT_SATISFIED",
        ", 2004-07-01, UPPER_SECONDARY_3, UNKNOWN",
        ", 2004-07-01, NOT_AT_SCHOOL, NOT_SATISFIED"
    })
    void supportGoesOnUntilGrownUpAndLongerAtSchool(
            @Nullable HouseholdKind kind, LocalDate born, SchoolStatus school, Truth unable) {
        Person youth =
                Families.attending(Families.able("P0", Relationship.HEAD, born, LabourCapacity.ORDINARY), school);
        Fact<HouseholdKind> known = kind == null ? Fact.notReported() : Fact.of(kind);
        Registration registration = Registration.of(
                known, Fact.notReported(), Fact.notReported(), Fact.notReported(), Fact.notReported(), List.of());
        Determination decided = ENGINE.determine(
                Schemes.TEKUN,
                Families.of(1).of(List.of(youth)).with(registration).subject(),
                Books.DAY);
        assertThat(decided.trace().results().get(0).truth()).isEqualTo(unable);
    }

    @Test
    void printsKeysAndOutcomesAndNothingThatItHolds() {
        Determination determination =
                ENGINE.determine(Schemes.DIBAO, Families.of(2).earning(471_100).subject(), Books.DAY);
        assertThat(determination).hasToString("ELIGIBLE dibao H1 2023-06-30");
        assertThat(determination.trace().results().toString())
                .isEqualTo("[BELOW_DIBAO_LINE=SATISFIED, ASSETS_CONFORM=SATISFIED]");
        assertThat(determination.trace().results().get(0).observed()).hasToString("Income(COUNTABLE)");
        assertThat(determination.trace().nearestChange().orElseThrow()).hasToString("NearestChange(BELOW_DIBAO_LINE)");
        assertThat(Families.of(2).subject()).hasToString("HouseholdCase(H1)");
    }

    private static Registry registry(List<Household> households) {
        return Registry.of(
                new Village(AreaCode.of("522799100200"), Fact.notReported(), Fact.notReported(), Fact.notReported()),
                Books.DAY,
                households,
                List.of(),
                new PostingLog(Fact.notReported(), List.of(), List.of(), List.of()),
                List.of(),
                List.of());
    }
}
