package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;

/**
 * How much stated ages heap on last digits: whether ages were asked and known, or guessed in tens and fives.
 *
 * <p>Takes persons by single year of age. Ages of an open last year are no single age: leave it out of the range. Without
 * persons in the range there is no index: empty. Whose age is not known is counted with the result. An age range beyond the structure throws {@link IllegalArgumentException},
 * a sum of persons that does not fit {@link ArithmeticException}.
 * Immutable.
 */
public final class AgeHeaping {
    private static final int DIGITS = 10;
    private static final int BACHI_SPAN = 5;

    private final SingleYears ages;
    private final Dropped dropped;

    private AgeHeaping(SingleYears ages, Dropped dropped) {
        this.ages = ages;
        this.dropped = dropped;
    }

    /**
     * Of whom the function counts in each year, such as {@code CountBySex::male}.
     *
     * @throws IllegalArgumentException if the bands are not single years from 0 on
     */
    public static AgeHeaping of(AgeStructure structure, ToLongFunction<CountBySex> whom) {
        requireNonNull(whom, "whom");
        return new AgeHeaping(SingleYears.of(structure, whom), structure.notInBands(whom));
    }

    /**
     * Whipple's index of ages ending in 0 and 5, as a ratio: 1 is no preference, 5 all; times 100 it is the usual scale.
     * {@code 5 · persons ending in 0 or 5 / persons from two years below the first to two above the last of these ages}.
     *
     * <p>{@code whipple(25, 60)} is the usual one: 23 to 62. Source: United Nations, Demographic Yearbook 1955, chapter I;
     * range as in the U.S. Census Bureau's PAS.
     *
     * @param from the least age that counts
     * @param to the greatest age that counts
     */
    public Optional<Measured> whipple(int from, int to) {
        int first = Math.min(SingleYears.firstEnding(0, from), SingleYears.firstEnding(5, from));
        int last = Math.max(SingleYears.lastEnding(0, to), SingleYears.lastEnding(5, to));
        long preferred = Math.addExact(ages.ending(0, from, to), ages.ending(5, from, to));
        return ratio(5.0 * preferred, ages.between(first - 2, last + 2))
                .flatMap(value -> measured(value, HeapingMeasure.WHIPPLE.over(from, to)));
    }

    /**
     * The same for one digit: {@code 10 · persons ending in it / persons from seven years below to two above}, 10 at most.
     *
     * <p>Source: G. Roger, D. Waltisperger, C. Corbille-Guitton, Les structures par sexe et âge en Afrique (1981), 148.
     */
    public Optional<Measured> whipple(int digit, int from, int to) {
        long near = ages.between(SingleYears.firstEnding(digit, from) - 7, SingleYears.lastEnding(digit, to) + 2);
        return ratio(10.0 * ages.ending(requireDigit(digit), from, to), near)
                .flatMap(value -> measured(value, HeapingMeasure.WHIPPLE_OF_DIGIT.over(digit, from, to)));
    }

    /**
     * Myers' blended index: half the sum of what each digit's blended share differs from 10 percent; 0 none, 90 all on one.
     * Blended, since a younger age is commoner: the digits take turns at being the first of the range.
     *
     * <p>Source: R. J. Myers, Errors and bias in the reporting of ages in census data, Transactions of the Actuarial Society
     * of America 41 (1940), 395–415.
     *
     * @param from the least age; usually 10 or 23
     * @param to the greatest age; the number of ages must be a multiple of ten, at least 20
     * @param blend which ages the first sum takes
     */
    public Optional<DigitPreference> myers(int from, int to, MyersBlend blend) {
        requireNonNull(blend, "blend");
        if (to - from + 1 < 2 * DIGITS || (to - from + 1) % DIGITS != 0) {
            throw new IllegalArgumentException(
                    "Ages " + from + " to " + to + " must be a multiple of ten ages, at least twenty");
        }
        long[] blended = new long[DIGITS];
        for (int place = 0; place < DIGITS; place++) {
            int digit = (from + place) % DIGITS;
            long first = ages.ending(digit, from, blend.lastOfFirst(to));
            long second = ages.ending(digit, from + DIGITS, to);
            blended[digit] = Math.addExact(
                    Math.multiplyExact(place + 1L, first), Math.multiplyExact(DIGITS - 1L - place, second));
        }
        return DigitPreference.of(blended, blend.definition().over(from, to), dropped);
    }

    /**
     * Bachi's index: half the sum of what each digit's share differs from 10 percent, where a digit's share is the mean of
     * its shares in two spans of whole decades that start at most two years to either side of it. 0 none, 90 all on one.
     *
     * <p>Source: R. Bachi, The tendency to round off age returns, Bulletin of the International Statistical Institute 33
     * (1951), 195–222; spans as in H. S. Shryock, J. S. Siegel, The Methods and Materials of Demography (1973).
     *
     * @param from the least age, usually 23
     * @param to the greatest age, usually 77; at least fourteen years more
     */
    public Optional<DigitPreference> bachi(int from, int to) {
        int length = (to - from) / DIGITS * DIGITS;
        if (from + length + BACHI_SPAN - 1 > to) {
            length -= DIGITS;
        }
        if (length < DIGITS) {
            throw new IllegalArgumentException("Ages " + from + " to " + to + " must hold fifteen ages");
        }
        double[] shares = new double[DIGITS];
        for (int digit = 0; digit < DIGITS; digit++) {
            int start = from + Math.floorMod(digit - from, BACHI_SPAN);
            Optional<Double> share = meanShare(digit, start, length);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            shares[digit] = share.get();
        }
        return DigitPreference.ofShares(shares, HeapingMeasure.BACHI.over(from, to), dropped);
    }

    /**
     * Noumbissi's index of one digit: {@code 5 · persons ending in it / persons of the five years around each such age}; 1 is
     * no preference.
     *
     * <p>Source: A. Noumbissi, L'indice de Whipple modifié, Population 47 (1992), 1038–1041.
     *
     * @param from the least age that counts
     * @param to the greatest age that counts
     */
    public Optional<Measured> noumbissi(int digit, int from, int to) {
        return aroundDigit(digit, from, to)
                .flatMap(value -> measured(value, HeapingMeasure.NOUMBISSI.over(digit, from, to)));
    }

    private Optional<Double> aroundDigit(int digit, int from, int to) {
        int first = SingleYears.firstEnding(requireDigit(digit), from);
        long around = IntStream.rangeClosed(0, (to - first) / DIGITS)
                .map(decade -> first + decade * DIGITS)
                .mapToLong(age -> ages.between(age - 2, age + 2))
                .reduce(0, Math::addExact);
        return ratio(5.0 * ages.ending(digit, from, to), around);
    }

    /** Noumbissi's index over the four ages from 20 on that end in the digit, so that each digit counts as often. */
    public Optional<Measured> noumbissi(int digit) {
        return noumbissi(digit, 20 + digit, 50 + digit);
    }

    /**
     * Spoorenberg's total modified Whipple index: the sum over the digits of {@code |1 − W|}, with Noumbissi's W; 0 none, 16
     * where all stand on 0 and 5.
     *
     * <p>Source: T. Spoorenberg, Quality of age reporting, Population (English edition) 62 (2007), 729–741.
     *
     * @param from the least age that counts, usually 20
     * @param to the greatest age that counts, usually 64
     * @see <a href="https://doi.org/10.3917/pope.704.0729">doi:10.3917/pope.704.0729</a>
     */
    public Optional<Measured> spoorenberg(int from, int to) {
        List<Optional<Double>> indices = new ArrayList<>();
        for (int digit = 0; digit < DIGITS; digit++) {
            indices.add(aroundDigit(digit, from, to));
        }
        if (indices.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        // Nobody around a digit is nobody who prefers it: the sum takes it as avoided wholly.
        double value = indices.stream()
                .mapToDouble(index -> Math.abs(1 - index.orElse(0.0)))
                .sum();
        return measured(value, HeapingMeasure.SPOORENBERG.over(from, to));
    }

    private Optional<Measured> measured(double index, Method method) {
        return Measured.of(Bounds.exactly(index), method, dropped);
    }

    private Optional<Double> meanShare(int digit, int start, int length) {
        return share(digit, start, length)
                .flatMap(first -> share(digit, start + 1, length).map(second -> (first + second) / 2));
    }

    private Optional<Double> share(int digit, int start, int length) {
        int end = start + length - 1;
        return ratio((double) ages.ending(digit, start, end), ages.between(start, end));
    }

    private static Optional<Double> ratio(double part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(part / whole);
    }

    private static int requireDigit(int digit) {
        if (digit < 0 || digit >= DIGITS) {
            throw new IllegalArgumentException("Digit (" + digit + ") must be from 0 to 9");
        }
        return digit;
    }
}
