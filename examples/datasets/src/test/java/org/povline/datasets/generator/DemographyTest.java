package org.povline.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povline.datasets.generator.Soundness.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.Sex;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;

/**
 * The village's people and incomes are such as an official would believe. The bounds are made for the test. One village
 * is small: a band of five years holds some 150 persons, so its ratio of men to women moves by a sixth by chance alone.
 * Narrow bounds are therefore laid to many villages together, bounds three standard deviations wide to each of them, and
 * to the shipped village, which is the one that everybody reads, bounds in between.
 */
class DemographyTest {
    private static final LocalDate ON = LocalDate.of(2016, 9, 30);
    private static final GeneratedVillage EXAMPLE = GeneratedVillage.example();
    private static final List<GeneratedVillage> OTHERS =
            LongStream.range(100, 124).mapToObj(GeneratedVillage::drawn).toList();
    private static final List<Person> PERSONS =
            OTHERS.stream().flatMap(DemographyTest::persons).toList();

    /** The boys among 1000 children that the bounds allow, in the middle: 111 to 100 girls. */
    private static final double BOYS = 0.526;

    static List<GeneratedVillage> villages() {
        List<GeneratedVillage> villages = new ArrayList<>(OTHERS);
        villages.add(EXAMPLE);
        return villages;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "bands.csv", useHeadersInDisplayName = true)
    void manyVillagesTogetherHaveABelievablePyramid(
            int fromAge, int belowAge, long fewestPerMille, long mostPerMille, double fewestMen, double mostMen) {
        List<Person> band = PERSONS.stream().filter(isAged(fromAge, belowAge)).toList();
        assertThat(1000L * band.size() / PERSONS.size()).isBetween(fewestPerMille, mostPerMille);
        assertThat(menPer100Women(band)).isBetween(fewestMen, mostMen);
    }

    /** A third of the band's bound further on either side, which is two standard deviations of so few. */
    @ParameterizedTest
    @CsvFileSource(resources = "bands.csv", useHeadersInDisplayName = true)
    void theShippedVillageHasNoOddBand(
            int fromAge, int belowAge, long fewestPerMille, long mostPerMille, double fewestMen, double mostMen) {
        List<Person> all = persons(EXAMPLE).toList();
        List<Person> band = all.stream().filter(isAged(fromAge, belowAge)).toList();
        assertThat(1000L * band.size() / all.size()).isBetween(fewestPerMille - 5, mostPerMille + 5);
        assertThat(menPer100Women(band)).isBetween(fewestMen - 8, mostMen + 8);
    }

    /** One in nine of those from sixty is taken for the example. */
    @Test
    void oneInNineOldPeopleIsOverEightyAndTheYoungerOldAreMore() {
        assertThat(share(PERSONS.stream().filter(isAged(60, 120)).toList(), isAged(80, 120)))
                .isBetween(9L, 13L);
        assertThat(PERSONS.stream().filter(isAged(60, 65)).count())
                .isGreaterThan(PERSONS.stream().filter(isAged(65, 70)).count());
        assertThat(share(persons(EXAMPLE).filter(isAged(60, 120)).toList(), isAged(80, 120)))
                .isBetween(8L, 14L);
        assertThat(persons(EXAMPLE).filter(isAged(60, 65)).count())
                .isGreaterThan(persons(EXAMPLE).filter(isAged(65, 70)).count());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20, 30, 40, 50})
    void theShippedVillageHasNoOddDecadeBelowSixty(int fromAge) {
        Stream<Person> decade = persons(EXAMPLE).filter(isAged(fromAge, fromAge + 10));
        assertThat(menPer100Women(decade.toList())).isBetween(98.0, 118.0);
    }

    @Test
    void theShippedVillageHasBoysAndGirlsMenAndWomenInBelievableNumbers() {
        assertThat(menPer100Women(persons(EXAMPLE).filter(isAged(0, 20)).toList()))
                .isBetween(105.0, 118.0);
        assertThat(menPer100Women(persons(EXAMPLE).toList())).isBetween(100.0, 110.0);
    }

    /** Three standard deviations of a binomial: one village in four hundred may lie beyond, and none of these does. */
    @ParameterizedTest
    @MethodSource("villages")
    void noVillageHasFarMoreBoysOrGirlsThanChanceGives(GeneratedVillage village) {
        for (int from = 0; from < 20; from += 10) {
            List<Person> children =
                    persons(village).filter(isAged(from, from + 10)).toList();
            double expected = BOYS * children.size();
            double deviation = Math.sqrt(children.size() * BOYS * (1 - BOYS));
            assertThat((double) men(children)).isBetween(expected - 3 * deviation, expected + 3 * deviation);
        }
    }

    /** More and more up to one most frequent size, then fewer and fewer; a fifth of the largest bar is chance. */
    @ParameterizedTest
    @MethodSource("villages")
    void householdsHaveFiveMembersOrSoAndNoSizeIsMissing(GeneratedVillage village) {
        int[] sizes = new int[11];
        village.after()
                .households()
                .forEach(household -> sizes[household.members().size()]++);
        int top = IntStream.rangeClosed(1, 10).reduce(1, (some, other) -> sizes[other] > sizes[some] ? other : some);
        assertThat(top).isBetween(4, 6);
        int chance = sizes[top] / 5;
        IntStream.range(1, 10)
                .forEach(size -> assertThat(size < top ? sizes[size + 1] - sizes[size] : sizes[size] - sizes[size + 1])
                        .as("from %s to %s", size, size + 1)
                        .isGreaterThanOrEqualTo(-chance));
    }

    @ParameterizedTest
    @MethodSource("villages")
    void thereArePupilsInEveryClassAndHalfOrMoreGoOnAfterNineYears(GeneratedVillage village) {
        for (SchoolStatus grade : List.of(SchoolStatus.GRADE_7, SchoolStatus.GRADE_8, SchoolStatus.GRADE_9)) {
            assertThat(persons(village).filter(attends(grade))).hasSizeBetween(15, 60);
        }
        assertThat(persons(village).filter(attends(SchoolStatus.PRIMARY))).hasSizeBetween(150, 270);
        List<Person> grown = persons(village).filter(isAged(16, 18)).toList();
        assertThat(share(grown, attends(SchoolStatus.NOT_AT_SCHOOL))).isBetween(20L, 60L);
    }

    private static Predicate<Person> attends(SchoolStatus status) {
        return person -> known(person.schooling().attending()) == status;
    }

    @ParameterizedTest
    @MethodSource("villages")
    void couplesAreOfLikeAgeAndParentsWereGrown(GeneratedVillage village) {
        assertThat(village.after().households()).allSatisfy(household -> {
            Person head = household.members().get(0);
            for (Person other : household.members()) {
                int younger = age(head) - age(other);
                assertThat(isOneOf(other, Relationship.SPOUSE) && Math.abs(younger) > 5)
                        .isFalse();
                assertThat(isOneOf(other, Relationship.SON, Relationship.DAUGHTER) && (younger < 19 || younger > 55))
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("villages")
    void moreMenThanWomenStayUnmarriedAndFewOfEither(GeneratedVillage village) {
        long men = persons(village).filter(isUnmarried(Sex.MALE)).count();
        long women = persons(village).filter(isUnmarried(Sex.FEMALE)).count();
        assertThat(women).isLessThan(men);
        assertThat(100 * men / persons(village).filter(isAged(30, 60)).count()).isLessThan(8);
    }

    private static Predicate<Person> isUnmarried(Sex sex) {
        return isAged(30, 60)
                .and(person -> known(person.identity().sex()) == sex)
                .and(person -> known(person.identity().maritalStatus()) == MaritalStatus.NEVER_MARRIED);
    }

    /** Wide: what reports of such villages say ranges as wide. */
    @ParameterizedTest
    @MethodSource("villages")
    void oldPeopleAndChildrenAreLeftBehind(GeneratedVillage village) {
        List<Person> children = new ArrayList<>();
        List<Person> leftBehind = new ArrayList<>();
        List<Person> old = new ArrayList<>();
        List<Person> emptyNest = new ArrayList<>();
        for (Household household : village.after().households()) {
            List<Person> members = household.members();
            long grown = members.stream().filter(isAged(18, 60)).count();
            long away = members.stream()
                    .filter(person -> person.work().place().isKnown())
                    .count();
            members.stream().filter(isAged(0, 16)).forEach(children::add);
            members.stream().filter(isAged(60, 100)).forEach(old::add);
            if (away > 0 && away >= grown) {
                members.stream().filter(isAged(0, 16)).forEach(leftBehind::add);
                members.stream().filter(isAged(60, 100)).forEach(emptyNest::add);
            }
        }
        assertThat(100 * leftBehind.size() / children.size()).isBetween(7, 30);
        assertThat(100 * emptyNest.size() / old.size()).isBetween(5, 30);
    }

    /** In steps of 500 yuan from 2500, where the line lies, no step is twice its neighbours' mean, up to 7000. */
    @ParameterizedTest
    @MethodSource("villages")
    void incomesRiseToOneBroadTopAndFallWithALongTail(GeneratedVillage village) {
        int[] steps = new int[100];
        double[] perHead = village.after().households().stream()
                .mapToDouble(DemographyTest::perHead)
                .sorted()
                .toArray();
        IntStream.range(0, perHead.length).forEach(i -> steps[(int) Math.min(99, perHead[i] / 500)]++);
        for (int step = 5; step < 14; step++) {
            assertThat(steps[step])
                    .as("%s yuan", 500 * step)
                    .isLessThanOrEqualTo(steps[step - 1] + steps[step + 1] + 8);
        }
        assertThat(IntStream.of(steps).max().orElseThrow()).isLessThan(perHead.length * 17 / 100);
        double median = perHead[perHead.length / 2];
        assertThat(median / 4800).isBetween(0.84, 0.98);
        assertThat(perHead[perHead.length * 9 / 10] / perHead[perHead.length / 10])
                .isBetween(2.2, 3.6);
        assertThat(perHead[perHead.length - 1]).isLessThan(4 * 4800);
    }

    /** For reading alone, not to decide by. */
    private static double perHead(Household household) {
        return household.incomes().stream()
                        .filter(statement -> statement.period().equals(DateRange.ofYear(2015)))
                        .mapToDouble(statement ->
                                Soundness.yuan(statement.statedNet()).doubleValue())
                        .sum()
                / household.members().size();
    }

    private static Stream<Person> persons(GeneratedVillage village) {
        return village.after().households().stream().flatMap(household -> household.members().stream());
    }

    private static int age(Person person) {
        return Soundness.age(person, ON);
    }

    private static Predicate<Person> isAged(int from, int below) {
        return person -> age(person) >= from && age(person) < below;
    }

    private static boolean isOneOf(Person person, Relationship... relationships) {
        return List.of(relationships).contains(known(person.relationship()));
    }

    private static long men(List<Person> persons) {
        return persons.stream()
                .filter(person -> known(person.identity().sex()) == Sex.MALE)
                .count();
    }

    private static double menPer100Women(List<Person> persons) {
        return 100.0 * men(persons) / (persons.size() - men(persons));
    }

    private static long share(List<Person> persons, Predicate<Person> who) {
        return 100 * persons.stream().filter(who).count() / persons.size();
    }
}
