package org.povline.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povline.datasets.generator.Soundness.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.MemberChange;
import org.povline.core.code.PoliticalStatus;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.AidForm;
import org.povline.core.registry.AidItem;
import org.povline.core.registry.AidRecipient;
import org.povline.core.registry.AidRecord;
import org.povline.core.registry.Business;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredBand;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.FieldVisit;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.PostingLog;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Registry;
import org.povline.core.registry.VisitMeasure;
import org.povline.core.registry.VisitTarget;
import org.povline.core.registry.YesNo;
import org.povline.datasets.ExampleVillage;
import org.povline.datasets.MembershipChange;

/** Adds the ledger up and lays every sum beside what the village declares; also for villages of other seeds. */
class GeneratedVillageTest {
    private static final GeneratedVillage EXAMPLE = GeneratedVillage.example();
    private static final List<GeneratedVillage> VILLAGES =
            List.of(EXAMPLE, GeneratedVillage.drawn(1), GeneratedVillage.drawn(-77));
    private static final DeclaredFigures DECLARED =
            ExampleVillage.declared().declared().orElseThrow();

    static List<GeneratedVillage> villages() {
        return VILLAGES;
    }

    @Test
    void anotherSeedGivesAnotherVillageAndTheSameSeedTheSame() {
        assertThat(GeneratedVillage.drawn(1)).isEqualTo(VILLAGES.get(1)).isNotEqualTo(VILLAGES.get(2));
        assertThat(GeneratedVillage.drawn(1).after()).isNotEqualTo(EXAMPLE.after());
    }

    @ParameterizedTest
    @MethodSource("villages")
    void isTheDeclaredVillageOnTheDeclaredDay(GeneratedVillage village) {
        assertThat(village.after().village()).isEqualTo(DECLARED.village());
        assertThat(village.after().asOf()).isEqualTo(DECLARED.asOf());
        assertThat(village.before().asOf()).isEqualTo("2015-12-31");
    }

    @ParameterizedTest
    @MethodSource("villages")
    void hasTheDeclaredHouseholdsAndPersons(GeneratedVillage village) {
        List<Household> households = village.after().households();
        assertThat(households.size()).isEqualTo(number(DECLARED.population().households()));
        assertThat(persons(village.after()).size())
                .isEqualTo(number(DECLARED.population().persons()));
        assertThat(households.stream().filter(Soundness::isRegistered).count())
                .isEqualTo(number(DECLARED.population().registeredHouseholds()));
        DECLARED.population()
                .householdsByKind()
                .forEach((kind, stated) -> assertThat(households.stream()
                                .filter(household -> isOf(household, kind))
                                .count())
                        .isEqualTo(number(stated)));
    }

    private static boolean isOf(Household household, HouseholdKind kind) {
        return household.registration().kind().equals(Fact.of(kind));
    }

    @ParameterizedTest
    @MethodSource("villages")
    void hasTheDeclaredHamletsGroupsAndLeaders(GeneratedVillage village) {
        assertThat(distinct(village, household -> known(household.residence().hamlet())))
                .isEqualTo(number(DECLARED.profile().hamlets()));
        assertThat(distinct(village, household -> known(household.residence().villagerGroup())))
                .isEqualTo(number(DECLARED.profile().villagerGroups()));
        assertThat(village.history().groupLeaders())
                .hasSize((int) number(DECLARED.profile().groupLeaders()));
        assertThat(persons(village.after()).stream().map(Person::key))
                .containsAll(village.history().groupLeaders().values());
    }

    private static long distinct(GeneratedVillage village, Function<Household, String> what) {
        return village.after().households().stream().map(what).distinct().count();
    }

    @ParameterizedTest
    @MethodSource("villages")
    void everyHouseholdIsSoundOnBothDays(GeneratedVillage village) {
        for (Registry registry : List.of(village.before(), village.after())) {
            assertThat(registry.households())
                    .allSatisfy(household -> assertThat(Soundness.faults(household, registry.asOf()))
                            .as(household.key())
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("villages")
    void noIdentityNumberIsGivenTwice(GeneratedVillage village) {
        Set<String> numbers = new HashSet<>();
        Set<String> keys = new HashSet<>();
        Stream.of(village.before(), village.after())
                .flatMap(day -> persons(day).stream())
                .forEach(person -> {
                    numbers.add(Soundness.residentId(person));
                    keys.add(person.key());
                });
        assertThat(numbers).hasSameSizeAs(keys);
    }

    @ParameterizedTest
    @MethodSource("villages")
    void hasTheDeclaredPartyMembers(GeneratedVillage village) {
        List<Person> members = partyMembers(village.after());
        assertThat(members.size()).isEqualTo(number(DECLARED.partyMembers().members()));
        assertThat(members.stream()
                        .filter(person -> person.identity().sex().equals(Fact.of(Sex.FEMALE)))
                        .count())
                .isEqualTo(number(DECLARED.partyMembers().women()));
        assertThat(members.stream().mapToInt(GeneratedVillageTest::age).max())
                .hasValue((int) number(DECLARED.partyMembers().oldestAge()));
        assertThat(DECLARED.partyMembers().bands())
                .hasSize(5)
                .allSatisfy(band -> assertThat(members.stream()
                                .filter(person -> isIn(person, band))
                                .count())
                        .isEqualTo(number(band.members())));
    }

    private static boolean isIn(Person person, DeclaredBand band) {
        return age(person) >= band.fromAge() && (band.belowAge() == null || age(person) < band.belowAge());
    }

    @ParameterizedTest
    @MethodSource("villages")
    void oneMemberOfThePartyWasMadeFullInTheSecondHalfOfTheYear(GeneratedVillage village) {
        assertThat(partyMembers(village.before()).stream().filter(GeneratedVillageTest::isProbationary))
                .hasSize(1);
        List<LocalDate> madeFull = partyMembers(village.after()).stream()
                .map(person -> known(known(person.party()).fullSince()))
                .filter(day -> day.getYear() == 2016)
                .toList();
        assertThat(madeFull).hasSize(1).allMatch(day -> day.getMonthValue() > 6);
    }

    private static boolean isProbationary(Person person) {
        return known(person.party()).status().equals(Fact.of(PoliticalStatus.PROBATIONARY_PARTY_MEMBER));
    }

    @ParameterizedTest
    @MethodSource("villages")
    void membersOfThePartyJoinedAsAdults(GeneratedVillage village) {
        assertThat(partyMembers(village.after())).allSatisfy(person -> {
            PartyMembership party = known(person.party());
            assertThat(Soundness.age(person, known(party.joinedOn()))).isGreaterThanOrEqualTo(18);
            assertThat(known(party.fullSince())).isAfter(known(party.joinedOn()));
        });
    }

    @ParameterizedTest
    @MethodSource("villages")
    void theHouseholdsLandIsAllCultivatedLandAndAPartOfTheForest(GeneratedVillage village) {
        for (LandKind use : List.of(LandKind.CULTIVATED, LandKind.PADDY, LandKind.DRY_FIELD)) {
            assertThat(land(village, use)).isEqualByComparingTo(declaredLand(use));
        }
        assertThat(land(village, LandKind.FOREST))
                .isEqualByComparingTo("5240")
                .isLessThan(declaredLand(LandKind.FOREST));
    }

    private static BigDecimal land(GeneratedVillage village, LandKind use) {
        return sum(village.after().households().stream().map(household -> Soundness.mu(household, use)));
    }

    private static BigDecimal declaredLand(LandKind use) {
        return DECLARED.profile().land().get(use).known().orElseThrow().mu();
    }

    @ParameterizedTest
    @MethodSource("villages")
    void moreThanNinetyEightPercentAreInTheMedicalScheme(GeneratedVillage village) {
        List<Person> should = persons(village.after()).stream()
                .filter(person -> !Soundness.has(person, Programme.EMPLOYEE_MEDICAL, YesNo.YES))
                .toList();
        assertThat(percent(should, person -> Soundness.has(person, Programme.COOPERATIVE_MEDICAL, YesNo.YES)))
                .isBetween(98.0, 99.5);
    }

    @ParameterizedTest
    @MethodSource("villages")
    void aboutFourInFiveAreInThePensionSchemeAndAllFromSixtyDrawSeventyYuan(GeneratedVillage village) {
        List<Person> should = persons(village.after()).stream()
                .filter(person ->
                        age(person) >= 16 && person.schooling().attained().isKnown())
                .filter(person -> !Soundness.has(person, Programme.EMPLOYEE_PENSION, YesNo.YES))
                .toList();
        assertThat(percent(should, person -> Soundness.has(person, Programme.RESIDENT_PENSION, YesNo.YES)))
                .isBetween(79.5, 80.5);
        assertThat(persons(village.after()).stream().filter(person -> age(person) >= 60))
                .allSatisfy(person -> assertThat(person.enrollments())
                        .anyMatch(enrollment -> enrollment.benefitPerMonth().equals(Fact.of(Amount.ofYuan(70)))));
    }

    private static double percent(List<Person> of, Predicate<Person> who) {
        return 100.0 * of.stream().filter(who).count() / of.size();
    }

    @ParameterizedTest
    @MethodSource("villages")
    void theNetIncomeOf2015IsAbout4800YuanAHead(GeneratedVillage village) {
        BigDecimal net = sum(village.after().households().stream()
                .map(household -> Soundness.yuan(of2015(household).statedNet())));
        assertThat(net.doubleValue() / persons(village.after()).size()).isBetween(4790.0, 4810.0);
    }

    @ParameterizedTest
    @MethodSource("villages")
    void theRegisteredAndTheOverlookedAloneAreBelowTheLineOf2015OnEitherDay(GeneratedVillage village) {
        assertThat(village.history().overlookedHouseholds()).hasSize(5);
        for (Registry registry : List.of(village.before(), village.after())) {
            assertThat(registry.households())
                    .allSatisfy(household -> assertThat(isBelow(household, "2855"))
                            .as(household.key())
                            .isEqualTo(Soundness.isRegistered(household)
                                    || village.history().overlookedHouseholds().contains(household.key())));
        }
    }

    /** Cross-multiplied, as a test on the line must be. */
    private static boolean isBelow(Household household, String line) {
        BigDecimal members = BigDecimal.valueOf(household.members().size());
        return Soundness.yuan(of2015(household).statedNet()).compareTo(new BigDecimal(line).multiply(members)) < 0;
    }

    private static IncomeStatement of2015(Household household) {
        return household.incomes().stream()
                .filter(statement -> statement.period().equals(DateRange.ofYear(2015)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("villages")
    void theSameHouseholdsStandOnBothDays(GeneratedVillage village) {
        assertThat(village.before().households().stream().map(Household::key))
                .containsExactlyElementsOf(village.after().households().stream()
                        .map(Household::key)
                        .toList());
        assertThat(registered(village.before())).hasSize(47).isEqualTo(registered(village.after()));
    }

    private static Set<String> registered(Registry registry) {
        return registry.households().stream()
                .filter(Soundness::isRegistered)
                .map(Household::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @ParameterizedTest
    @MethodSource("villages")
    void fourHouseholdsRoseAndThreeFellBackAndKeepTheirRegistration(GeneratedVillage village) {
        Map<String, Household> before =
                village.before().households().stream().collect(Collectors.toMap(Household::key, h -> h));
        Map<String, Integer> moves = new HashMap<>();
        for (Household now : village.after().households()) {
            if (Soundness.isRegistered(now)) {
                Household then = before.get(now.key());
                assertThat(now.registration().kind())
                        .isEqualTo(then.registration().kind());
                assertThat(now.registration().identified())
                        .isEqualTo(then.registration().identified());
                moves.merge(status(then) + " " + status(now), 1, Integer::sum);
                assertThat(now.registration().lifted().isKnown()).isEqualTo(status(now) != PovertyStatus.POOR);
            }
        }
        assertThat(moves)
                .containsOnly(Map.entry("POOR POOR", 40), Map.entry("POOR LIFTED", 4), Map.entry("LIFTED RELAPSED", 3));
    }

    private static PovertyStatus status(Household household) {
        return known(household.registration().status());
    }

    @ParameterizedTest
    @MethodSource("villages")
    void whoCameAndWentIsToldAndNobodyElseDid(GeneratedVillage village) {
        Set<String> then = keys(village.before());
        Set<String> now = keys(village.after());
        Set<String> came = village.history().changes().stream()
                .filter(change -> change.kind() == MemberChange.BIRTH || change.kind() == MemberChange.MARRIED_IN)
                .map(MembershipChange::person)
                .collect(Collectors.toSet());
        Set<String> went = village.history().changes().stream()
                .filter(change -> change.kind() == MemberChange.DEATH || change.kind() == MemberChange.MARRIED_OUT)
                .map(MembershipChange::person)
                .collect(Collectors.toSet());
        assertThat(now.stream().filter(key -> !then.contains(key))).containsExactlyInAnyOrderElementsOf(came);
        assertThat(then.stream().filter(key -> !now.contains(key))).containsExactlyInAnyOrderElementsOf(went);
        assertThat(village.history().changes().stream()
                        .map(MembershipChange::kind)
                        .distinct())
                .hasSize(4);
        assertThat(village.history().changes().stream().map(MembershipChange::month))
                .allMatch(month -> month.isAfter(YearMonth.from(village.before().asOf()))
                        && !month.isAfter(YearMonth.from(village.after().asOf())));
    }

    private static Set<String> keys(Registry registry) {
        return persons(registry).stream().map(Person::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @ParameterizedTest
    @MethodSource("villages")
    void personsKeepTheirKeyAndIdentity(GeneratedVillage village) {
        Map<String, Person> then = persons(village.before()).stream().collect(Collectors.toMap(Person::key, p -> p));
        assertThat(persons(village.after()).stream().filter(person -> then.containsKey(person.key())))
                .hasSizeGreaterThan(2000)
                .allSatisfy(person -> {
                    Person earlier = then.get(person.key());
                    assertThat(person.identity().name())
                            .isEqualTo(earlier.identity().name());
                    assertThat(person.identity().documentNumber())
                            .isEqualTo(earlier.identity().documentNumber());
                    assertThat(person.relationship()).isEqualTo(earlier.relationship());
                });
    }

    @ParameterizedTest
    @MethodSource("villages")
    void hasTheDeclaredBusinesses(GeneratedVillage village) {
        DECLARED.economy()
                .businesses()
                .forEach((business, stated) -> assertThat(village.history()
                                .businesses()
                                .getOrDefault(business, List.of())
                                .size())
                        .isEqualTo((int) number(stated)));
        assertThat(village.history().businesses()).containsOnlyKeys(Business.values());
    }

    @ParameterizedTest
    @MethodSource("villages")
    void theAidAddsUpToTheDeclaredAid(GeneratedVillage village) {
        List<AidRecord> aid = village.after().aid();
        assertThat(DECLARED.work().aid()).hasSize(4).allSatisfy(stated -> {
            List<AidRecord> ours = aid.stream()
                    .filter(record -> record.recipient() == stated.recipient() && record.form() == stated.form())
                    .toList();
            Amount worth = ours.stream().map(record -> known(record.worth())).reduce(Amount.ofYuan(0), Amount::plus);
            assertThat(worth.isBelow(stated.worth().known().orElseThrow())).isNotEqualTo(Truth.SATISFIED);
            assertThat(worth.yuan()
                            .subtract(stated.worth().known().orElseThrow().yuan()))
                    .isLessThan(BigDecimal.valueOf(100));
            assertThat(ours.stream().map(AidRecord::donor).distinct()).containsExactly(stated.donor());
            stated.items().forEach(item -> assertThat(number(ours, item)).isEqualTo(known(item.number())));
        });
        assertThat(aid).hasSize(47 + 1 + 1 + 53);
        assertThat(aid.stream().map(AidRecord::key)).doesNotHaveDuplicates();
    }

    private static Count number(List<AidRecord> aid, AidItem of) {
        return aid.stream()
                .flatMap(record -> record.items().stream())
                .filter(item -> item.name().equals(of.name()))
                .map(item -> known(item.number()))
                .reduce(Count.of(0), Count::plus);
    }

    @ParameterizedTest
    @MethodSource("villages")
    void aidGoesToPersonsAndHouseholdsOfTheLedger(GeneratedVillage village) {
        Set<String> keys = keys(village.after());
        keys.addAll(registered(village.after()));
        assertThat(village.after().aid().stream().filter(record -> record.recipient() != AidRecipient.VILLAGE))
                .allMatch(record -> keys.contains(known(record.recipientKey())));
        assertThat(village.after().aid().stream().filter(record -> record.form() == AidForm.MONEY))
                .allMatch(record -> record.items().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("villages")
    void theLogAddsUpToTheDeclaredWork(GeneratedVillage village) {
        PostingLog log = village.after().log();
        assertThat(log.teamSince()).isEqualTo(DECLARED.work().teamSince().fact());
        assertThat(log.daysPosted())
                .isEqualTo(DECLARED.work().daysPosted().known().orElseThrow());
        assertThat(log.distinctHouseholds().count()).isBetween(BigDecimal.valueOf(301), BigDecimal.valueOf(315));
        DECLARED.work().done().forEach((kind, stated) -> assertMeets(log.done(kind), stated));
        assertThat(DECLARED.work().visits())
                .hasSize(11)
                .allSatisfy(stated ->
                        assertMeets(Count.of(visits(log, stated.target(), stated.measure())), stated.number()));
    }

    /** The number itself, or a little more where it is stated with a word. */
    private static void assertMeets(Count ours, Declared<Count> stated) {
        Count count = stated.known().orElseThrow();
        BigDecimal more = ours.count().subtract(count.count());
        BigDecimal allowed = count.isExact() ? BigDecimal.ZERO : count.count().divide(BigDecimal.TEN);
        assertThat(more).isBetween(BigDecimal.ZERO, allowed.max(BigDecimal.ZERO));
    }

    private static long visits(PostingLog log, VisitTarget target, VisitMeasure measure) {
        Stream<FieldVisit> visits = log.visits().stream().filter(visit -> visit.target() == target);
        return measure == VisitMeasure.HOUSEHOLDS
                ? visits.map(visit -> known(visit.household())).distinct().count()
                : visits.mapToLong(visit -> known(visit.persons()).count().longValueExact())
                        .sum();
    }

    @ParameterizedTest
    @MethodSource("villages")
    void differentPersonsAreMetOnceOnly(GeneratedVillage village) {
        Map<String, Household> households =
                village.after().households().stream().collect(Collectors.toMap(Household::key, h -> h));
        for (VisitTarget target :
                List.of(VisitTarget.POOR_CHILDREN, VisitTarget.EMPTY_NEST_ELDERLY, VisitTarget.ORPHANED_OR_DISABLED)) {
            List<FieldVisit> visits = village.after().log().visits().stream()
                    .filter(visit -> visit.target() == target)
                    .toList();
            assertThat(visits.stream().map(FieldVisit::household)).doesNotHaveDuplicates();
            assertThat(visits)
                    .allSatisfy(
                            visit -> assertThat(known(visit.persons()).count().intValueExact())
                                    .isLessThanOrEqualTo(households
                                            .get(known(visit.household()))
                                            .members()
                                            .size()));
        }
    }

    @ParameterizedTest
    @MethodSource("villages")
    void visitsFallOnDaysOnWhichSomebodyWasThere(GeneratedVillage village) {
        PostingLog log = village.after().log();
        assertThat(log.visits())
                .allMatch(visit -> log.postings().stream()
                        .anyMatch(posting -> posting.days().contains(visit.on())));
    }

    @ParameterizedTest
    @MethodSource("villages")
    void tellsProblemsAndStepsOfTheLaterDayAlone(GeneratedVillage village) {
        assertThat(village.after().problems()).hasSizeGreaterThan(5);
        assertThat(village.after().steps()).hasSizeGreaterThan(3);
        assertThat(village.before().problems()).isEmpty();
        assertThat(village.before().aid()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("villages")
    void groupsAreOfUnequalSize(GeneratedVillage village) {
        Map<String, Long> sizes = village.after().households().stream()
                .collect(Collectors.groupingBy(
                        household -> known(household.residence().villagerGroup()), Collectors.counting()));
        assertThat(sizes.values()).allMatch(size -> size >= 20 && size <= 75);
        assertThat(Set.copyOf(sizes.values())).hasSizeGreaterThan(4);
    }

    private static List<Person> persons(Registry registry) {
        return registry.households().stream()
                .flatMap(household -> household.members().stream())
                .toList();
    }

    private static List<Person> partyMembers(Registry registry) {
        return persons(registry).stream()
                .filter(person -> person.party().isKnown())
                .toList();
    }

    private static int age(Person person) {
        return Soundness.age(person, DECLARED.asOf());
    }

    private static long number(Declared<Count> stated) {
        return stated.known().orElseThrow().count().longValueExact();
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
