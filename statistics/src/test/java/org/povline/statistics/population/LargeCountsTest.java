package org.povline.statistics.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.statistics.distribution.Dropped;

/** Counts near the end of what a long holds give the right number or none, never one that went around. */
class LargeCountsTest {
    private static AgeStructure each(AgeBands bands, long persons) {
        return new AgeStructure(
                bands,
                LocalDate.of(2020, 1, 1),
                Collections.nCopies(bands.size(), new CountBySex(persons, 0, 0)),
                CountBySex.NONE,
                CountBySex.NONE,
                CountBySex.NONE);
    }

    private static void assertDoesNotFit(ThrowingCallable call) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(call);
    }

    @Test
    void findsNoCentralAgeOfMoreThanALong() {
        AgeStructure structure = each(AgeBands.CENSUS_FROM_65, Long.MAX_VALUE / 2);
        assertDoesNotFit(() -> CentralAge.of(structure, CountBySex::male));
    }

    /** Of three equal bands 0–14, 15–64, 65 and above, the middle is half-way through the second: 40. */
    @Test
    void findsTheMedianOfAlmostALong() {
        AgeStructure structure = each(AgeBands.CENSUS_FROM_65, Long.MAX_VALUE / 3);
        assertThat(CentralAge.of(structure, CountBySex::male)
                        .median()
                        .orElseThrow()
                        .value())
                .isCloseTo(40, within(1e-12));
    }

    @Test
    void countsNobodyNegatively() {
        AgeStructure structure = each(AgeBands.CENSUS_FROM_65, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CentralAge.of(structure, count -> -count.male()))
                .withMessage("Persons (-5) must not be negative");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1000, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAWidthThatIsNone(double width) {
        CentralAge age = CentralAge.of(each(AgeBands.CENSUS_FROM_65, 5), CountBySex::male);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> age.mean(width))
                .withMessage("Width (" + width + ") must be a finite number, 0 or more");
    }

    @Test
    void findsNoHeapingInMoreThanALong() {
        AgeBands years = AgeBands.startingAt(IntStream.rangeClosed(0, 100).toArray());
        AgeHeaping heaping = AgeHeaping.of(each(years, Long.MAX_VALUE / 20), CountBySex::male);
        assertDoesNotFit(() -> heaping.whipple(25, 60));
        assertDoesNotFit(() -> heaping.noumbissi(0, 20, 60));
        assertDoesNotFit(() -> heaping.bachi(23, 77));
        assertDoesNotFit(() -> heaping.myers(10, 89, MyersBlend.ORIGINAL));
    }

    /** Ten equal digits, whose sum is beyond a long: no preference. */
    @Test
    void sharesOutDigitsOfMoreThanALong() {
        long[] counts =
                IntStream.range(0, 10).mapToLong(i -> Long.MAX_VALUE / 2).toArray();
        assertThat(DigitPreference.of(counts, HeapingMeasure.BACHI.over(0, 9), Dropped.NONE)
                        .orElseThrow()
                        .index()
                        .value())
                .isZero();
    }

    @Test
    void scalesAnyNumberOfMembers() {
        assertThat(EquivalenceScale.SQUARE_ROOT.of(Integer.MAX_VALUE, 1)).isEqualTo(Math.sqrt(0x1p31));
        assertThat(EquivalenceScale.PER_CAPITA.of(Integer.MAX_VALUE, Integer.MAX_VALUE))
                .isEqualTo(0x1p32 - 2);
    }
}
