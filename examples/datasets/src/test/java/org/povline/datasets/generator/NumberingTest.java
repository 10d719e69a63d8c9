package org.povline.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.identity.ResidentId;

class NumberingTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 42, Long.MIN_VALUE})
    void givesEveryOrdinalOfACountyACellOfItsOwn(long key) {
        Numbering numbering = new Numbering(key);
        BitSet cells = new BitSet(Numbering.CAPACITY);
        for (int ordinal = 0; ordinal < Numbering.CAPACITY; ordinal++) {
            cells.set(numbering.cell(ordinal));
        }
        assertThat(cells.cardinality()).isEqualTo(Numbering.CAPACITY);
        assertThat(cells.length()).isEqualTo(Numbering.CAPACITY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2000, 2015, 2016})
    void noTwoCellsShareANumberWithinAYear(int year) {
        Set<String> numbers = new HashSet<>();
        for (int cell = 0; cell < Numbering.CAPACITY; cell++) {
            numbers.add(Numbering.number(522799, cell, Numbering.birthDate(cell, year), cell % 2 == 0));
        }
        assertThat(numbers).hasSize(Numbering.CAPACITY);
    }

    @Property
    void givesValidNumbersThatTellBirthDateAndSex(
            @ForAll @IntRange(max = Numbering.CAPACITY - 1) int cell,
            @ForAll @IntRange(min = 1910, max = 2017) int year,
            @ForAll boolean male) {
        LocalDate born = Numbering.birthDate(cell, year);
        ResidentId number = ResidentId.of(Numbering.number(522799, cell, born, male));
        assertThat(number.birthDate()).isEqualTo(born);
        assertThat(number.isMale()).isEqualTo(male);
    }

    @Property
    void completesTheAgeOnTheDayButMayBeAYearOlderOnALeapDay(
            @ForAll @IntRange(max = Numbering.CAPACITY - 1) int cell,
            @ForAll @IntRange(max = 99) int age,
            @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate on = LocalDate.ofYearDay(2017, day);
        PersonDraft person = new PersonDraft(0, cell, true, Numbering.birthDate(cell, age, on));
        assertThat(person.age(on)).isBetween(age, cell % 366 == 59 ? age + 1 : age);
    }

    @Test
    void knowsLeapDays() {
        int leapDay = 59;
        assertThat(Numbering.birthDate(leapDay, 2016)).isEqualTo("2016-02-29");
        assertThat(Numbering.birthDate(leapDay, 2015)).isEqualTo("2015-01-01");
        assertThat(Numbering.birthDate(leapDay + 1, 2015)).isEqualTo("2015-03-01");
    }

    @Test
    void countsLeapDayBirthdaysFromTheFirstOfMarch() {
        PersonDraft person = new PersonDraft(0, 59, true, LocalDate.of(2000, 2, 29));
        assertThat(person.age(LocalDate.of(2015, 2, 28))).isEqualTo(14);
        assertThat(person.age(LocalDate.of(2015, 3, 1))).isEqualTo(15);
    }
}
