package org.povline.statistics.population;

import java.util.Arrays;
import java.util.function.ToLongFunction;

/** Persons by single year of age from 0 on; the last year may be open. */
final class SingleYears {
    private final long[] persons;

    private SingleYears(long[] persons) {
        this.persons = persons;
    }

    static SingleYears of(AgeStructure structure, ToLongFunction<CountBySex> whom) {
        requireSingleYears(structure.bands());
        return new SingleYears(
                requireCounts(structure.counts().stream().mapToLong(whom).toArray()));
    }

    /** The persons of these ages, both ends included. */
    long between(int from, int to) {
        requireHeld(from, to);
        return Arrays.stream(persons, from, to + 1).reduce(0, Math::addExact);
    }

    /** The persons of these ages, both ends included, whose age ends in the digit. */
    long ending(int digit, int from, int to) {
        requireHeld(from, to);
        long sum = 0;
        for (int age = firstEnding(digit, from); age <= to; age += 10) {
            sum = Math.addExact(sum, persons[age]);
        }
        return sum;
    }

    /** The least age of at least so many years that ends in the digit. */
    static int firstEnding(int digit, int from) {
        return from + Math.floorMod(digit - from, 10);
    }

    /** The greatest age of at most so many years that ends in the digit. */
    static int lastEnding(int digit, int to) {
        return to - Math.floorMod(to - digit, 10);
    }

    private void requireHeld(int from, int to) {
        if (from < 0 || to >= persons.length || from > to) {
            throw new IllegalArgumentException(
                    "Ages " + from + " to " + to + " must lie within 0 to " + (persons.length - 1));
        }
    }

    static long[] requireCounts(long[] persons) {
        for (long count : persons) {
            if (count < 0) {
                throw new IllegalArgumentException("Persons (" + count + ") must not be negative");
            }
        }
        return persons;
    }

    private static void requireSingleYears(AgeBands bands) {
        for (int i = 0; i < bands.size(); i++) {
            AgeBand band = bands.bands().get(i);
            if (band.fromAge() != i || !(band.isOpen() || band.belowAge().getAsInt() == i + 1)) {
                throw new IllegalArgumentException("Age bands must be single years from 0 on, and hold " + band);
            }
        }
    }
}
