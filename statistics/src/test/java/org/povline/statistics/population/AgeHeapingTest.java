package org.povline.statistics.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;

class AgeHeapingTest {
    private static final AgeHeaping MEN = AgeHeaping.of(SingleYearSample.structure(), CountBySex::male);

    private static AgeHeaping of(IntToLongFunction personsOfAge) {
        return AgeHeaping.of(
                SingleYearSample.of(
                        AgeBands.startingAt(IntStream.range(0, 100).toArray()),
                        IntStream.range(0, 100)
                                .mapToObj(age -> new CountBySex(personsOfAge.applyAsLong(age), 0, 0))
                                .toList()),
                CountBySex::male);
    }

    private static double value(Optional<Measured> index) {
        return index.orElseThrow().value();
    }

    @Test
    void findsNoPreferenceWhereEveryAgeIsAsCommon() {
        AgeHeaping even = of(age -> 7);
        assertThat(value(even.whipple(25, 60))).isEqualTo(1.0);
        assertThat(value(even.whipple(3, 25, 60))).isEqualTo(1.0);
        assertThat(value(even.noumbissi(4))).isEqualTo(1.0);
        assertThat(value(even.spoorenberg(20, 64))).isEqualTo(0.0);
        assertThat(even.myers(10, 89, MyersBlend.ORIGINAL).orElseThrow().index().value())
                .isCloseTo(0, within(1e-12));
        assertThat(even.bachi(23, 77).orElseThrow().index().value()).isCloseTo(0, within(1e-12));
    }

    @Test
    void findsTheGreatestPreferenceWhereAllStandOnOneDigit() {
        AgeHeaping tens = of(age -> age % 10 == 0 ? 5 : 0);
        assertThat(value(tens.whipple(25, 60))).isEqualTo(5.0);
        assertThat(value(tens.whipple(0, 25, 60))).isEqualTo(10.0);
        assertThat(tens.myers(10, 89, MyersBlend.ORIGINAL).orElseThrow().index().value())
                .isCloseTo(90, within(1e-12));
        assertThat(tens.bachi(23, 77).orElseThrow().index().value()).isCloseTo(90, within(1e-12));
    }

    /** On 0 and 5 alone: W is 5 for these two and 0 for the others, 2 · 4 + 8 · 1. */
    @Test
    void totalsTheGreatestModifiedIndexTo16() {
        assertThat(value(of(age -> age % 5 == 0 ? 3 : 0).spoorenberg(20, 64))).isEqualTo(16);
    }

    /**
     * One person each of 20, 21 and 22. Of 0, 1 and 2 one of the three around; of 3 and 4 none of those around; around 5 to
     * 9 there is nobody: 3 · |1 − 5/3| + 7 · |1 − 0|.
     */
    @Test
    void takesADigitWithNobodyAroundAsAvoidedWholly() {
        assertThat(value(of(age -> age >= 20 && age <= 22 ? 1 : 0).spoorenberg(20, 64)))
                .isCloseTo(9, within(1e-12));
    }

    /** Two of the men have no age, and one was born later. */
    @Test
    void countsWhoHasNoAge() {
        AgeStructure structure = new AgeStructure(
                SingleYearSample.structure().bands(),
                LocalDate.of(2016, 6, 30),
                SingleYearSample.structure().counts(),
                CountBySex.NONE,
                new CountBySex(2, 9, 0),
                new CountBySex(1, 0, 9));
        AgeHeaping men = AgeHeaping.of(structure, CountBySex::male);
        assertThat(men.whipple(25, 60).orElseThrow().dropped()).isEqualTo(new Dropped(3, 3));
        assertThat(men.bachi(23, 77).orElseThrow().index().dropped()).isEqualTo(new Dropped(3, 3));
        assertThat(AgeRatio.SHARE_65.of(structure).orElseThrow().dropped()).isEqualTo(new Dropped(21, 21));
    }

    @Test
    void hasNoIndexOfNobody() {
        AgeHeaping nobody = of(age -> 0);
        assertThat(nobody.whipple(25, 60)).isEmpty();
        assertThat(nobody.whipple(0, 25, 60)).isEmpty();
        assertThat(nobody.myers(10, 89, MyersBlend.ORIGINAL)).isEmpty();
        assertThat(nobody.bachi(23, 77)).isEmpty();
        assertThat(nobody.noumbissi(0)).isEmpty();
        assertThat(nobody.spoorenberg(20, 64)).isEmpty();
    }

    @Test
    void refusesAgesThatItDoesNotHaveAndBandsThatAreNoSingleYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEN.whipple(0, 60))
                .withMessage("Ages -2 to 62 must lie within 0 to 100");
        assertThatIllegalArgumentException().isThrownBy(() -> MEN.noumbissi(10));
        assertThatIllegalArgumentException().isThrownBy(() -> MEN.myers(10, 88, MyersBlend.ORIGINAL));
        assertThatIllegalArgumentException().isThrownBy(() -> MEN.bachi(23, 30));
        AgeStructure banded =
                SingleYearSample.of(AgeBands.VILLAGE_REPORT, Collections.nCopies(5, new CountBySex(1, 1, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeHeaping.of(banded, CountBySex::male))
                .withMessage("Age bands must be single years from 0 on, and hold 0-29");
    }

    /** Two of unknown sex, three in the open group, one without age: neither men nor women of a group. */
    @Test
    void countsWhoIsInNoGroupOfTheAccuracyIndex() {
        AgeStructure structure = new AgeStructure(
                AgeBands.startingAt(0, 5, 10, 15),
                LocalDate.of(2016, 6, 30),
                List.of(
                        new CountBySex(1, 1, 0),
                        new CountBySex(1, 1, 2),
                        new CountBySex(1, 1, 0),
                        new CountBySex(2, 1, 0)),
                CountBySex.NONE,
                new CountBySex(1, 0, 0),
                CountBySex.NONE);
        assertThat(AgeSexAccuracy.of(structure).orElseThrow().joint())
                .isEqualTo(new Measured(0, 0, HeapingMeasure.AGE_SEX_ACCURACY.method(), new Dropped(6, 6)));
    }

    @Test
    void hasNoAccuracyIndexWhereAGroupOfTheDenominatorIsEmpty() {
        List<CountBySex> withoutWomen = List.of(
                new CountBySex(1, 1, 0), new CountBySex(1, 0, 0), new CountBySex(1, 1, 0), new CountBySex(1, 1, 0));
        assertThat(AgeSexAccuracy.of(SingleYearSample.of(AgeBands.startingAt(0, 5, 10, 15), withoutWomen)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 10})
    void refusesGroupsThatAreNotOfFiveYears(int secondFrom) {
        AgeStructure structure = SingleYearSample.of(
                AgeBands.startingAt(0, secondFrom, 20, 25), Collections.nCopies(4, new CountBySex(1, 1, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> AgeSexAccuracy.of(structure));
    }
}
