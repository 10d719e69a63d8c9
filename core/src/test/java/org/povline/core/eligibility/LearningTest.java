package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.area.AreaCode;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.MonitoredKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.Relationship;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.EvidenceKind;
import org.povline.core.registry.Health;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeEvidence;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.Imputation;
import org.povline.core.standard.Reform;
import org.povline.core.standard.Role;
import org.povline.core.standard.Schedule;
import org.povline.core.standard.StandardBook;

/** What is learnt makes up a decision that was open, and never turns one round: for every fact of ledger and inquiry. */
class LearningTest {
    private static final List<EligibilityEngine> ENGINES =
            List.of(EligibilityEngine.of(Books.everything()), EligibilityEngine.of(verifying()));
    private static final Map<String, List<Ruling<HouseholdCase>>> RULINGS = new ConcurrentHashMap<>();
    private static final Fact<YesNo> YES = Fact.of(YesNo.YES);
    private static final Fact<YesNo> NO = Fact.of(YesNo.NO);
    private static final List<HouseholdCase> CASES = Stream.of(Decisions.cases(), inquired(), contradicted())
            .flatMap(List::stream)
            .toList();
    private static final List<List<HouseholdCase>> SOUND = IntStream.range(0, ENGINES.size())
            .mapToObj(engine -> CASES.stream()
                    .filter(subject -> isWithoutContradiction(engine, subject))
                    .toList())
            .toList();

    /** The two ways in which a fact that stands somewhere may be unknown. */
    enum Way {
        DOUBTED((subject, paths) -> subject.withFindings(paths.stream()
                .map(path -> new Finding("CODE", Severity.ERROR, Location.path(path), Map.of()))
                .toList())),
        NOT_REPORTED(LearningTest::without);

        private final BiFunction<HouseholdCase, Set<String>, HouseholdCase> forgotten;

        Way(BiFunction<HouseholdCase, Set<String>, HouseholdCase> forgotten) {
            this.forgotten = forgotten;
        }

        HouseholdCase of(HouseholdCase subject, Set<String> paths) {
            return forgotten.apply(subject, paths);
        }
    }

    @ParameterizedTest
    @EnumSource
    void decisionWithoutAnyOneFactIsTheSameOrOpen(Way way) {
        List<String> turned = new ArrayList<>();
        for (int i = 0; i < CASES.size(); i++) {
            for (String path : paths(CASES.get(i))) {
                turned.addAll(turned(i, way.of(CASES.get(i), Set.of(path)), CASES.get(i), path));
            }
        }
        assertThat(turned).isEmpty();
    }

    @Property(tries = 200)
    void learningAnyFactsAgainNeverTurnsADecisionRound(
            @ForAll Way way, @ForAll @IntRange(min = 0, max = 200) int which, @ForAll long seed) {
        HouseholdCase full = CASES.get(which % CASES.size());
        Random random = new Random(seed);
        double share = random.nextDouble();
        Set<String> more = new LinkedHashSet<>(paths(full));
        more.removeIf(path -> random.nextDouble() > share);
        Set<String> less = new HashSet<>(more);
        less.removeIf(path -> random.nextBoolean());
        assertThat(turned(which % CASES.size(), way.of(full, more), way.of(full, less), more + " / " + less))
                .isEmpty();
    }

    /** What contradicts is really among the cases, of either kind, and open: else the property would say nothing of it. */
    @Test
    void casesContradictThemselvesInWagesAndInPensions() {
        assertThat(contradicted().stream().map(LearningTest::disagreements).toList())
                .contains(Set.of(), Set.of("WAGES"), Set.of("BASIC_PENSION"), Set.of("WAGES", "BASIC_PENSION"));
    }

    private static Set<String> disagreements(HouseholdCase subject) {
        return ENGINES.get(0).determine(Schemes.DIBAO, subject, Books.DAY).trace().results().stream()
                .map(CriterionResult::observed)
                .filter(Observation.Income.class::isInstance)
                .flatMap(income -> ((Observation.Income) income).findings().stream())
                .map(finding ->
                        ((Argument.Text) requireNonNull(finding.arguments().get("part"))).text())
                .collect(Collectors.toSet());
    }

    /** The presumption is the law's one exception: no record of an inquiry is taken for no standing, and stated so. */
    @Test
    void memberOfWhomNoInquiryTellsIsPresumedToBePresentUntilOneDoes() {
        Families alone = Families.of(1).earning(0);
        CriterionResult presumed = clergy(alone.subject());
        assertThat(presumed.truth()).isEqualTo(Truth.NOT_SATISFIED);
        assertThat(presumed.observed()).isEqualTo(Observation.of("PRESUMED_PRESENT"));
        CriterionResult found = clergy(alone.clergy());
        assertThat(found.truth()).isEqualTo(Truth.SATISFIED);
        assertThat(clergy(alone.own(OwnMeans.NOT_REPORTED)).observed())
                .as("found, not presumed")
                .isEqualTo(Observation.none());
    }

    private static CriterionResult clergy(HouseholdCase subject) {
        return ENGINES.get(0).determine(Schemes.DIBAO_SINGLE, subject, Books.DAY).trace().results().stream()
                .filter(result -> result.code().equals("CLERGY_LIVING_APART"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> turned(int place, HouseholdCase less, HouseholdCase more, String what) {
        List<String> turned = new ArrayList<>();
        for (int i = 0; i < ENGINES.size(); i++) {
            boolean sound = SOUND.get(i).contains(CASES.get(place));
            Map<String, Outcome> before = outcomes(i, less);
            Map<String, Outcome> after = outcomes(i, more);
            before.forEach((scheme, outcome) -> {
                if (isTurned(outcome, requireNonNull(after.get(scheme)), sound)) {
                    turned.add(place + " " + scheme + " " + outcome + " -> " + after.get(scheme) + ": " + what);
                }
            });
        }
        return turned;
    }

    /** A second source may contradict the one that decided: then the decision is open again, and never the other one. */
    private static boolean isTurned(Outcome before, Outcome after, boolean sound) {
        boolean decided = before != Outcome.UNDETERMINED;
        return decided && before != after && (sound || after != Outcome.UNDETERMINED);
    }

    /** Whether no two sources contradict each other: those decide nothing together, and may each alone. */
    private static boolean isWithoutContradiction(int engine, HouseholdCase subject) {
        return rulings(engine, subject.area()).stream()
                .flatMap(ruling -> ruling.decide(subject).trace().results().stream())
                .noneMatch(result -> result.observed() instanceof Observation.Income income
                        && !income.findings().isEmpty());
    }

    private static Map<String, Outcome> outcomes(int engine, HouseholdCase subject) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Ruling<HouseholdCase> ruling : rulings(engine, subject.area())) {
            outcomes.put(ruling.scheme().id().text(), ruling.decide(subject).outcome());
        }
        return outcomes;
    }

    /** Made ready once: to look the standards up for every case would take most of the time. */
    private static List<Ruling<HouseholdCase>> rulings(int engine, Optional<AreaCode> area) {
        return RULINGS.computeIfAbsent(
                engine + " " + area,
                key -> Schemes.ofHouseholds().stream()
                        .map(scheme -> ENGINES.get(engine).ruling(scheme, area, Books.DAY))
                        .toList());
    }

    private static Set<String> paths(HouseholdCase subject) {
        Set<String> paths = new LinkedHashSet<>(Knowledge.paths(subject.household(), ""));
        subject.assessment().ifPresent(inquiry -> paths.addAll(Knowledge.paths(inquiry, "assessment")));
        return paths;
    }

    private static HouseholdCase without(HouseholdCase subject, Set<String> paths) {
        HouseholdCase ledger = HouseholdCase.of(Knowledge.without(subject.household(), "", paths));
        HouseholdCase known = subject.assessment()
                .map(inquiry -> ledger.with(Knowledge.without(inquiry, "assessment", paths)))
                .orElse(ledger);
        return subject.applicant().map(Person::key).map(known::withApplicant).orElse(known);
    }

    private static StandardBook verifying() {
        return Books.everything()
                .with(Reform.named("a schedule")
                        .adding(Books.standard(
                                "income-schedule",
                                Role.SCHEDULE,
                                Books.COUNTY,
                                Books.FROM.minusYears(2),
                                new Schedule(List.of(
                                        month("migrant.skilled", 3_000),
                                        month("migrant.ordinary", 2_000),
                                        month("migrant.weak", 1_000))))));
    }

    private static Imputation month(String key, long yuan) {
        return new Imputation(
                key,
                Imputation.Base.MONTH,
                IncomePart.WAGES,
                Amount.ofYuan(yuan / 2),
                Amount.ofYuan(yuan),
                Amount.ofYuan(yuan * 2));
    }

    /** Households of whom an inquiry found much out, near the lines and far from them. */
    private static List<HouseholdCase> inquired() {
        List<HouseholdCase> cases = new ArrayList<>();
        for (long fen : List.of(0L, 1_400_000L, 9_000_000L)) {
            for (ObligorState state : List.of(ObligorState.ABLE, ObligorState.INCAPABLE_MISSING_OR_IN_PRISON)) {
                cases.add(inquired(fen, state, MemberStanding.PRESENT, YES, "P0"));
                cases.add(inquired(fen, state, MemberStanding.IN_PRISON, NO, "P0"));
                cases.add(inquired(fen, state, MemberStanding.CLERGY_FOR_THREE_YEARS, NO, "P2"));
            }
        }
        return cases;
    }

    /** Households of whom one source says what another denies: pay slips what is declared, a budget what enrolments allow. */
    private static List<HouseholdCase> contradicted() {
        List<HouseholdCase> cases = new ArrayList<>();
        for (long slip : List.of(0L, 1_400_000L, 1_750_000L, 9_000_000L)) {
            for (long pension : List.of(120_000L, 500_000L)) {
                HouseholdCase sound = inquired(
                        1_750_000, ObligorState.INCAPABLE_MISSING_OR_IN_PRISON, MemberStanding.PRESENT, YES, "P0");
                cases.add(contradicted(sound, slip, pension));
            }
        }
        return cases;
    }

    private static HouseholdCase contradicted(HouseholdCase sound, long slip, long pension) {
        Household household = sound.household();
        Assessment inquiry = sound.assessment().orElseThrow();
        return HouseholdCase.of(household.withIncomes(List.of(statement(1_750_000, 600_000))))
                .with(new Assessment(
                        inquiry.key(),
                        inquiry.on(),
                        inquiry.needs(),
                        inquiry.members(),
                        inquiry.holdings(),
                        Fact.of(pension(inquiry.budget().known().orElseThrow(), pension)),
                        List.of(slip(slip)),
                        inquiry.obligors()));
    }

    private static IncomeEvidence slip(long fen) {
        return new IncomeEvidence(
                EvidenceKind.PAY_SLIP, IncomePart.WAGES, DateRange.ofYear(2022), Fact.of(Amount.ofFen(fen)));
    }

    private static HouseholdCase inquired(
            long fen, ObligorState state, MemberStanding standing, Fact<YesNo> common, String supported) {
        List<Person> members = List.of(
                worked(Families.person("P0", Relationship.HEAD, LocalDate.of(1950, 1, 1)), 2, YesNo.NO),
                worked(Families.person("P1", Relationship.SON, LocalDate.of(1985, 1, 1)), 5, YesNo.NO),
                disabled(Families.person("P2", Relationship.DAUGHTER, LocalDate.of(1990, 1, 1))),
                withoutPension(Families.person("P3", Relationship.SONS_SON, LocalDate.of(2012, 1, 1))),
                worked(Families.person("P4", Relationship.NON_RELATIVE, LocalDate.of(1970, 1, 1)), 0, YesNo.NO));
        Families family = Families.of(1)
                .of(members)
                .with(statement(fen, 200_000))
                .with(Families.registration(HouseholdKind.WUBAO_POOR, Fact.of(PovertyStatus.LIFTED)))
                .with(Families.monitored(Fact.of(MonitoredKind.LIFTED_UNSTABLE)))
                .with(Families.budget(fen / 2));
        Household household = family.household();
        List<Membership> found = List.of(
                membership("P0", MemberStanding.PRESENT, YES),
                membership("P1", MemberStanding.PRESENT, YES),
                membership("P2", standing, common),
                membership("P3", MemberStanding.PRESENT, common),
                membership("P4", MemberStanding.PRESENT, common));
        List<Obligor> obligors = List.of(
                new Obligor("P1", Fact.of(supported), Fact.of(state), Fact.of(Amount.ofFen(fen / 10))),
                new Obligor(
                        "P2", Fact.of("P0"), Fact.of(ObligorState.INCAPABLE_MISSING_OR_IN_PRISON), Fact.notReported()),
                new Obligor("O1", Fact.of(supported), Fact.of(state), Fact.of(Amount.ofFen(0))));
        return HouseholdCase.of(household)
                .with(new Assessment(
                        "H1",
                        Books.DAY,
                        family.needs(),
                        found,
                        family.holdings(),
                        Fact.of(pension(family.budget(), 120_000)),
                        List.of(slip(fen)),
                        Fact.of(obligors)));
    }

    private static Membership membership(String key, MemberStanding standing, Fact<YesNo> common) {
        return new Membership(
                key,
                common,
                Fact.of(standing),
                NO,
                new OwnMeans(
                        YES,
                        Fact.of(Amount.ofFen(300_000)),
                        Fact.of(Amount.ofFen(300_000)),
                        YES,
                        YES,
                        YES,
                        Families.holdings(50_000)));
    }

    private static Budget pension(Budget budget, long fen) {
        Map<BudgetItem, Fact<Amount>> items = new EnumMap<>(budget.items());
        items.put(BudgetItem.BASIC_PENSION, Fact.of(Amount.ofFen(fen)));
        return new Budget(budget.period(), items, budget.spending());
    }

    private static IncomeStatement statement(long wages, long transfers) {
        Fact<Amount> nothing = Fact.of(Amount.ofFen(0));
        return new IncomeStatement(
                DateRange.ofYear(2022),
                Fact.of(Amount.ofFen(wages)),
                nothing,
                nothing,
                Fact.of(Amount.ofFen(transfers)),
                nothing,
                Fact.notReported(),
                Fact.notReported());
    }

    private static Person worked(Person person, int months, YesNo post) {
        return new Person(
                person.key(),
                person.identity(),
                person.relationship(),
                person.schooling(),
                person.health(),
                Work.of(Fact.of(LabourCapacity.ORDINARY), Fact.notReported(), Fact.of(Count.of(months)), Fact.of(post)),
                List.of(
                        Enrollment.of(Programme.RESIDENT_MEDICAL, YES, Fact.notReported()),
                        Enrollment.of(Programme.RESIDENT_PENSION, YES, Fact.of(Amount.ofFen(10_000)))),
                person.party());
    }

    private static Person withoutPension(Person person) {
        return new Person(
                person.key(),
                person.identity(),
                person.relationship(),
                person.schooling(),
                person.health(),
                person.work(),
                List.of(
                        Enrollment.of(Programme.RESIDENT_MEDICAL, YES, Fact.notReported()),
                        Enrollment.of(Programme.RESIDENT_PENSION, NO, Fact.notReported())),
                person.party());
    }

    private static Person disabled(Person person) {
        return new Person(
                person.key(),
                person.identity(),
                person.relationship(),
                person.schooling(),
                Health.of(
                        Fact.of(EnumSet.of(HealthCondition.DISABLED)),
                        Fact.of(new Disability(
                                Fact.of(DisabilityKind.PHYSICAL),
                                Fact.of(DisabilityLevel.LEVEL_2),
                                Fact.notReported()))),
                Work.of(
                        Fact.of(LabourCapacity.LOST),
                        Fact.notReported(),
                        Fact.missing(MissingReason.NOT_APPLICABLE),
                        Fact.notReported()),
                List.of(
                        Enrollment.of(Programme.RESIDENT_MEDICAL, YES, Fact.notReported()),
                        Enrollment.of(Programme.RESIDENT_PENSION, NO, Fact.notReported())),
                person.party());
    }
}
