package org.povline.statistics.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Identity;
import org.povline.core.registry.Person;
import org.povline.statistics.Reference;

class AgeStructureTest {
    private static final LocalDate AS_OF = LocalDate.of(2016, 6, 30);
    private static final CountBySex ONE_OF_UNKNOWN_SEX = new CountBySex(0, 0, 1);

    private record Record(Fact<LocalDate> birthDate, Fact<Sex> sex) {}

    private static AgeStructure of(List<Record> records) {
        return AgeStructure.of(records, Record::birthDate, Record::sex, AgeBands.VILLAGE_REPORT, AS_OF);
    }

    private static Record bornOn(String date, Sex sex) {
        return new Record(Fact.of(LocalDate.parse(date)), Fact.of(sex));
    }

    @ParameterizedTest
    @CsvSource({
        // A birthday opens the next band.
        "1956-06-29, 60+",
        "1956-06-30, 60+",
        "1956-07-01, 50-59",
        "1956-12-31, 50-59",
        "1986-06-30, 30-39",
        "1986-07-01, 0-29",
        "2016-06-30, 0-29",
        "1896-02-29, 60+"
    })
    void placesAPersonByCompletedYears(String birthDate, String band) {
        assertThat(of(List.of(bornOn(birthDate, Sex.FEMALE))).counts())
                .isEqualTo(AgeBands.VILLAGE_REPORT.bands().stream()
                        .map(each -> each.toString().equals(band) ? new CountBySex(0, 1, 0) : CountBySex.NONE)
                        .toList());
    }

    /** Born on 29 February 1988: 30 in 2018, a common year, and 32 in 2020, a leap year. */
    @ParameterizedTest
    @CsvSource({"2018-02-28, 29", "2018-03-01, 30", "2020-02-28, 31", "2020-02-29, 32"})
    void letsWhoIsBornOn29FebruaryTurnOn1MarchOfACommonYear(LocalDate asOf, int age) {
        AgeStructure structure = AgeStructure.of(
                List.of(bornOn("1988-02-29", Sex.MALE)),
                Record::birthDate,
                Record::sex,
                AgeBands.of(AgeBand.between(age, age + 1)),
                asOf);
        assertThat(structure.inBands()).isEqualTo(new CountBySex(1, 0, 0));
    }

    @Test
    void countsApartWhomItCannotPlace() {
        AgeStructure structure = of(List.of(
                bornOn("1980-01-01", Sex.MALE),
                bornOn("1980-01-01", Sex.UNKNOWN),
                bornOn("1980-01-01", Sex.UNSTATED),
                new Record(Fact.of(LocalDate.of(1980, 1, 1)), Fact.unreadable("男女")),
                new Record(Fact.notReported(), Fact.of(Sex.FEMALE)),
                new Record(Fact.unreadable("1980-02-30"), Fact.notReported()),
                bornOn("2016-07-01", Sex.MALE)));
        assertThat(structure.in(AgeBand.between(30, 40))).isEqualTo(new CountBySex(1, 0, 3));
        assertThat(structure.unknownAge()).isEqualTo(new CountBySex(0, 1, 1));
        assertThat(structure.bornLater()).isEqualTo(new CountBySex(1, 0, 0));
        assertThat(structure.outside()).isEqualTo(CountBySex.NONE);
        assertThat(structure.inBands().total()).isEqualTo(4);
        assertThat(structure.total()).isEqualTo(new CountBySex(2, 1, 4));
    }

    @Test
    void countsApartWhoLiesOutsideTheBands() {
        AgeStructure structure = AgeStructure.of(
                List.of(
                        bornOn("1956-06-30", Sex.MALE),
                        bornOn("1956-07-01", Sex.MALE),
                        bornOn("2001-01-01", Sex.FEMALE)),
                Record::birthDate,
                Record::sex,
                AgeBands.of(AgeBand.between(16, 60)),
                AS_OF);
        assertThat(structure.inBands()).isEqualTo(new CountBySex(1, 0, 0));
        assertThat(structure.outside()).isEqualTo(new CountBySex(1, 1, 0));
    }

    @Test
    void readsPersonsOfTheRegistry() {
        AgeStructure structure = AgeStructure.of(
                List.of(
                        person("1", Fact.of(LocalDate.of(1985, 7, 1)), Fact.of(Sex.FEMALE)),
                        person("2", Fact.of(LocalDate.of(1985, 6, 30)), Fact.of(Sex.MALE)),
                        person("3", Fact.notReported(), Fact.notReported())),
                AgeBands.PARTY_STATISTICS,
                AS_OF);
        assertThat(structure.in(AgeBand.between(0, 31))).isEqualTo(new CountBySex(0, 1, 0));
        assertThat(structure.in(AgeBand.between(31, 36))).isEqualTo(new CountBySex(1, 0, 0));
        assertThat(structure.unknownAge()).isEqualTo(ONE_OF_UNKNOWN_SEX);
    }

    @Test
    void hasZerosForNobody() {
        assertThat(of(List.of()).counts()).hasSize(5).containsOnly(CountBySex.NONE);
        assertThat(of(List.of()).total().total()).isZero();
    }

    @Test
    void knowsOnlyItsOwnBands() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of()).in(AgeBand.from(65)))
                .withMessage("Band 65+ must be one of [0-29, 30-39, 40-49, 50-59, 60+]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeStructure(
                        AgeBands.CENSUS_BROAD, AS_OF, List.of(), CountBySex.NONE, CountBySex.NONE, CountBySex.NONE))
                .withMessage("There must be as many counts (0) as bands (3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountBySex(0, -1, 0))
                .withMessage("Persons (female: -1) must not be negative");
    }

    /** base R 4.2.2, sums over single years: case age.structure.single of cases.json. */
    @Test
    void agreesWithTheReferenceOnAPopulationBySingleYears() {
        AgeStructure from60 = populationBySingleYears(AgeBands.CENSUS_BROAD);
        AgeStructure from65 = populationBySingleYears(AgeBands.CENSUS_FROM_65);
        String id = "age.structure.single";
        Reference.assertAgrees(percent(count(from60, 2), from60.total().total()), id, "share60");
        Reference.assertAgrees(percent(count(from65, 2), from65.total().total()), id, "share65");
        Reference.assertAgrees(percent(count(from60, 2), count(from60, 1)), id, "oldDependency60china");
        Reference.assertAgrees(percent(count(from60, 0), count(from60, 1)), id, "childDependency60china");
        Reference.assertAgrees(percent(count(from65, 0), count(from65, 1)), id, "youthDependency");
        Reference.assertAgrees(percent(count(from65, 2), count(from65, 1)), id, "oldDependency65");
        Reference.assertAgrees(percent(from60.total().male(), from60.total().female()), id, "sexRatio");
    }

    private static AgeStructure populationBySingleYears(AgeBands bands) {
        AgeAccumulator accumulator = AgeAccumulator.create(bands, AS_OF);
        Reference.rows("ages_single.csv").forEach(row -> {
            Fact<LocalDate> birthDate = Fact.of(AS_OF.minusYears(Long.parseLong(row.get("age"))));
            accept(accumulator, birthDate, Sex.MALE, Integer.parseInt(row.get("male")));
            accept(accumulator, birthDate, Sex.FEMALE, Integer.parseInt(row.get("female")));
        });
        return accumulator.toStructure();
    }

    private static void accept(AgeAccumulator accumulator, Fact<LocalDate> birthDate, Sex sex, int persons) {
        Fact<Sex> known = Fact.of(sex);
        IntStream.range(0, persons).forEach(i -> accumulator.accept(birthDate, known));
    }

    private static long count(AgeStructure structure, int band) {
        return structure.counts().get(band).total();
    }

    private static double percent(long part, long whole) {
        return 100.0 * part / whole;
    }

    @Provide
    Arbitrary<List<Record>> records() {
        Arbitrary<Fact<LocalDate>> births = Arbitraries.integers()
                .between(-400, 40_000)
                .map(days -> Fact.of(AS_OF.minusDays(days)))
                .injectNull(0.1)
                .map(Fact::orNotReported);
        Arbitrary<Fact<Sex>> sexes =
                Arbitraries.of(Sex.class).map(Fact::of).injectNull(0.1).map(Fact::orNotReported);
        return Combinators.combine(births, sexes).as(Record::new).list().ofMaxSize(60);
    }

    @Property
    void countsEverybodyOnce(@ForAll("records") List<Record> records) {
        assertThat(of(records).total().total()).isEqualTo(records.size());
    }

    @Property
    void doesNotDependOnOrderOrSplit(@ForAll("records") List<Record> records, @ForAll Random random) {
        List<Record> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(records.size() + 1);
        AgeAccumulator one = counting(shuffled.subList(0, cut));
        AgeAccumulator other = counting(shuffled.subList(cut, shuffled.size()));
        AgeStructure whole = of(records);
        assertThat(counting(List.of()).combine(other).combine(one).toStructure())
                .isEqualTo(whole);
        assertThat(one.combine(other).combine(counting(List.of())).toStructure())
                .isEqualTo(whole);
        assertThat(shuffled.parallelStream()
                        .collect(AgeStructure.collecting(
                                Record::birthDate, Record::sex, AgeBands.VILLAGE_REPORT, AS_OF)))
                .isEqualTo(whole);
    }

    private static AgeAccumulator counting(List<Record> records) {
        AgeAccumulator accumulator = AgeAccumulator.create(AgeBands.VILLAGE_REPORT, AS_OF);
        records.forEach(each -> accumulator.accept(each.birthDate(), each.sex()));
        return accumulator;
    }

    @Test
    void doesNotMixBandsOrDates() {
        AgeAccumulator accumulator = AgeAccumulator.create(AgeBands.CENSUS_BROAD, AS_OF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.combine(AgeAccumulator.create(AgeBands.CENSUS_FROM_65, AS_OF)))
                .withMessageContaining("65+")
                .withMessageContaining("60+");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.combine(AgeAccumulator.create(AgeBands.CENSUS_BROAD, AS_OF.plusDays(1))))
                .withMessage("Ages on 2016-07-01 do not combine with ages on 2016-06-30");
    }

    private static Person person(String key, Fact<LocalDate> birthDate, Fact<Sex> sex) {
        Identity identity = new Identity(null, sex, birthDate, null, null, null, null, null);
        return new Person(key, identity, null, null, null, null, null, null);
    }
}
