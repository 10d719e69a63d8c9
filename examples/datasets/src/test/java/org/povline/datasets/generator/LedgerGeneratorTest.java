package org.povline.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.povline.core.code.Sex;
import org.povline.core.code.WorkPlace;
import org.povline.core.identity.ResidentId;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Share;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Person;

class LedgerGeneratorTest {

    @Test
    void givesTheSameBytesOnEveryMachine() throws Exception {
        Ledger ledger =
                Ledger.of(LedgerGenerator.withSeed(42).householdsPerVillage(50).registry(0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LedgerJson.withDefaults().write(ledger, bytes);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("5ed98385e9a8109d4c6a2c42292d15e5df5063ca03795e9832e10a91c7be9696");
    }

    @Property(tries = 20)
    void theSameSeedGivesTheSameHouseholdsAndAnotherSeedOthers(@ForAll long seed) {
        LedgerGenerator generator = LedgerGenerator.withSeed(seed).householdsPerVillage(20);
        assertThat(generator.households().toList())
                .isEqualTo(generator.households().toList());
        assertThat(generator.households().toList())
                .isNotEqualTo(LedgerGenerator.withSeed(seed + 1)
                        .householdsPerVillage(20)
                        .households()
                        .toList());
    }

    /** One in eight has property income: two draws share few households, and none depends on the place alone. */
    @Test
    void anotherSeedGivesOtherHouseholdsPropertyIncome() {
        Set<String> first = withPropertyIncome(1);
        Set<String> second = withPropertyIncome(2);
        assertThat(first).hasSizeBetween(25, 80);
        assertThat(second).hasSizeBetween(25, 80);
        second.retainAll(first);
        assertThat(second).hasSizeLessThan(20);
    }

    private static Set<String> withPropertyIncome(long seed) {
        return LedgerGenerator.withSeed(seed)
                .households()
                .filter(household -> household.incomes().stream().allMatch(LedgerGeneratorTest::hasProperty))
                .map(Household::key)
                .collect(Collectors.toSet());
    }

    private static boolean hasProperty(IncomeStatement statement) {
        return Soundness.yuan(statement.property()).signum() > 0;
    }

    @Test
    void aHouseholdHasPropertyIncomeInBothYearsOrInNeither() {
        assertThat(LedgerGenerator.withSeed(5).villages(3).households())
                .allSatisfy(household -> assertThat(household.incomes().stream()
                                .map(LedgerGeneratorTest::hasProperty)
                                .distinct())
                        .hasSize(1));
    }

    @Test
    void villagerGroupsAreOfUnequalSize() {
        Collection<Long> sizes = LedgerGenerator.withSeed(5)
                .households()
                .collect(Collectors.groupingBy(
                        household ->
                                household.residence().villagerGroup().known().orElseThrow(),
                        Collectors.counting()))
                .values();
        assertThat(sizes).hasSize(10).allMatch(size -> size >= 12 && size <= 90);
        assertThat(Set.copyOf(sizes)).hasSizeGreaterThan(4);
    }

    /** Nine months or more are the rule, up to three the exception. */
    @Test
    void whoIsAwayIsAwayForMostOfTheYear() {
        long[] months = new long[13];
        LedgerGenerator.withSeed(5)
                .villages(5)
                .households()
                .flatMap(household -> household.members().stream())
                .flatMap(person -> person.work().monthsAway().known().stream())
                .forEach(away -> months[away.count().intValueExact()]++);
        long all = LongStream.of(months).skip(1).sum();
        long most = months[9] + months[10] + months[11];
        assertThat(100 * most / all).isBetween(40L, 70L);
        assertThat(100 * (months[1] + months[2] + months[3]) / all).isLessThan(10);
    }

    @Test
    void aHouseholdIsTheSameWithoutThoseBeforeIt() {
        LedgerGenerator generator = LedgerGenerator.withSeed(7).villages(3).householdsPerVillage(40);
        assertThat(generator.household(2, 17).household())
                .isEqualTo(generator.households().skip(2 * 40 + 17).findFirst().orElseThrow());
        assertThat(LedgerGenerator.withSeed(7).villages(900).household(2, 17).household())
                .isEqualTo(generator.household(2, 17).household());
    }

    @Test
    void parallelStreamsGiveTheSame() {
        LedgerGenerator generator = LedgerGenerator.withSeed(7).villages(4);
        assertThat(generator.households().parallel().toList())
                .isEqualTo(generator.households().toList());
    }

    @Test
    void theLargestCountryIsNoLongerWayToItsFirstHouseholds() {
        assertThat(LedgerGenerator.withSeed(1)
                        .counties(Site.COUNTIES)
                        .householdsPerVillage(500)
                        .households()
                        .limit(3))
                .hasSize(3);
    }

    @Property(tries = 10)
    void householdsOfACleanLedgerAreWithoutFault(
            @ForAll @IntRange(max = 1000) int seed, @ForAll @IntRange(max = 2) int year) {
        LocalDate on = LocalDate.of(2015 + year, 1 + seed % 12, 28);
        assertThat(LedgerGenerator.withSeed(seed).asOf(on).households())
                .allSatisfy(
                        household -> assertThat(Soundness.faults(household, on)).isEmpty());
    }

    @Test
    void noIdentityNumberTelephoneOrKeyOccursTwiceInACountry() {
        Set<String> numbers = new HashSet<>();
        Set<String> keys = new HashSet<>();
        Set<String> phones = new HashSet<>();
        long[] persons = new long[1];
        LedgerGenerator.withSeed(99)
                .villages(80)
                .householdsPerVillage(500)
                .households()
                .forEach(household -> {
                    phones.add(household.residence().phone().known().orElseThrow());
                    household.members().forEach(person -> {
                        persons[0]++;
                        numbers.add(Soundness.residentId(person));
                        keys.add(person.key());
                    });
                });
        assertThat(persons[0]).isGreaterThan(100_000);
        assertThat(numbers).hasSize((int) persons[0]);
        assertThat(keys).hasSize((int) persons[0]);
        assertThat(phones).hasSize(80 * 500);
    }

    /** Wide bands: they hold the picture, not the draw. */
    @Test
    void looksLikeAVillageThatManyHaveLeft() {
        List<Person> persons = LedgerGenerator.withSeed(5)
                .villages(5)
                .households()
                .flatMap(household -> household.members().stream())
                .toList();
        LocalDate on = LocalDate.of(2016, 9, 30);
        assertThat(share(persons, person -> Soundness.age(person, on) < 15)).isBetween(12L, 25L);
        assertThat(share(persons, person -> Soundness.age(person, on) >= 60)).isBetween(10L, 22L);
        assertThat(share(persons, person -> person.work().place().isKnown())).isBetween(15L, 35L);
        assertThat(share(
                        persons,
                        person -> person.work().place().known().stream().anyMatch(WorkPlace.OUTSIDE_PROVINCE::equals)))
                .isBetween(8L, 25L);
        assertThat(share(persons, person -> person.health().disability().isKnown()))
                .isBetween(1L, 7L);
    }

    private static long share(List<Person> persons, Predicate<Person> who) {
        return 100 * persons.stream().filter(who).count() / persons.size();
    }

    @Test
    void someHouseholdsArePoorAndMostAreNot() {
        List<Household> households =
                LedgerGenerator.withSeed(5).villages(5).households().toList();
        long registered = households.stream().filter(Soundness::isRegistered).count();
        assertThat(100 * registered / households.size()).isBetween(6L, 16L);
    }

    @Test
    void aRegistryIsTheStreamOfOneVillage() {
        LedgerGenerator generator = LedgerGenerator.withSeed(3).villages(2).householdsPerVillage(10);
        assertThat(generator.registry(1).households())
                .isEqualTo(generator.households().skip(10).toList());
        assertThat(generator.registry(1).village().code()).isEqualTo(generator.villageCode(1));
        assertThat(generator.registry(1).asOf()).isEqualTo(generator.asOf());
    }

    @Test
    void refusesWhatItCannotMake() {
        LedgerGenerator generator = LedgerGenerator.withSeed(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator.villages(0))
                .withMessageContaining("(0)");
        assertThatIllegalArgumentException().isThrownBy(() -> generator.counties(Site.COUNTIES + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> generator.householdsPerVillage(501));
        assertThatIllegalArgumentException().isThrownBy(() -> generator.asOf(LocalDate.of(2014, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> generator.asOf(LocalDate.of(2018, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> generator.household(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> generator.household(0, 410));
        assertThatIllegalArgumentException().isThrownBy(() -> generator.registry(-1));
    }

    @Test
    void refusesNullByItsName() {
        LedgerGenerator generator = LedgerGenerator.withSeed(1);
        assertThatNullPointerException().isThrownBy(() -> generator.asOf(null)).withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> generator.withDirt(DirtKind.NAME_MISSING, null))
                .withMessage("share");
    }

    @Test
    void refusesSharesOfFaultsThatAreVagueOrBeyondTheWhole() {
        LedgerGenerator generator = LedgerGenerator.withSeed(1);
        Share vague = Share.ofPercent(BigDecimal.TEN).as(Qualifier.ABOUT);
        Share beyond = Share.ofPercent(new BigDecimal("100.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> generator.withDirt(DirtKind.NAME_MISSING, vague));
        assertThatIllegalArgumentException().isThrownBy(() -> generator.withDirt(DirtKind.NAME_MISSING, beyond));
    }

    @Test
    void numbersForTestsAreValidAndDifferent() {
        LocalDate born = LocalDate.of(1990, 4, 3);
        Set<String> numbers = new HashSet<>();
        Stream.of(Sex.MALE, Sex.FEMALE).forEach(sex -> {
            for (int rank = 0; rank < 500; rank++) {
                String number = FictionalNumbers.residentId(born, sex, rank);
                assertThat(ResidentId.of(number).birthDate()).isEqualTo(born);
                numbers.add(number);
            }
        });
        assertThat(numbers).hasSize(1000);
        int last = 500 * Site.COUNTIES - 1;
        assertThat(FictionalNumbers.residentId(born, Sex.MALE, 499)).startsWith("522799");
        assertThat(FictionalNumbers.residentId(born, Sex.MALE, 500)).startsWith("523101");
        assertThat(ResidentId.faultOf(FictionalNumbers.residentId(born, Sex.FEMALE, last)))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> FictionalNumbers.residentId(born, Sex.MALE, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> FictionalNumbers.residentId(born, Sex.MALE, last + 1));
    }

    @Property
    void keysOfOneVillageHaveNumbersOfTheirOwn(
            @ForAll String village,
            @ForAll @IntRange(max = 9999) int household,
            @ForAll @IntRange(max = 9999) int other,
            @ForAll @IntRange(max = 99) int person,
            @ForAll @IntRange(max = 99) int another) {
        boolean same = household == other && person == another;
        assertThat(number(village, household, person).equals(number(village, other, another)))
                .isEqualTo(same);
    }

    private static String number(String village, int household, int person) {
        String key = "%s-%04d-%02d".formatted(village, household, person);
        return FictionalNumbers.residentId(LocalDate.of(1980, 5, 17), Sex.MALE, key);
    }
}
