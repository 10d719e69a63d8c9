package org.povline.statistics.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.statistics.Reference;
import tools.jackson.databind.JsonNode;

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

    @Test
    void agreesWithDemoTools() {
        Reference.assertAgrees(MEN.whipple(25, 60).orElseThrow(), "heap.whipple.23-62.male");
        Reference.assertAgrees(MEN.whipple(0, 25, 65).orElseThrow(), "heap.whipple.10digit.male");
        Reference.assertAgrees(
                MEN.myers(23, 82, MyersBlend.ORIGINAL).orElseThrow().index(), "heap.myers.23-82.male");
        Reference.assertAgrees(MEN.myers(10, 89, MyersBlend.PASEX).orElseThrow().index(), "heap.myers.pasex.male");
        Reference.assertAgrees(MEN.bachi(23, 77).orElseThrow().index(), "heap.bachi.male");
        Reference.assertAgrees(MEN.spoorenberg(20, 64).orElseThrow(), "heap.spoorenberg.male");
        DigitPreference myers = MEN.myers(10, 89, MyersBlend.ORIGINAL).orElseThrow();
        Reference.assertAgrees(myers.index(), "heap.myers.10-89.male", "index");
        for (int digit = 0; digit < 10; digit++) {
            Reference.assertAgrees(myers.percent().get(digit), "heap.myers.10-89.male", "pctByDigit", digit);
            Reference.assertAgrees(MEN.noumbissi(digit).orElseThrow(), "heap.noumbissi.male", digit);
        }
    }

    @Test
    void findsNoPreferenceWhereEveryAgeIsAsCommon() {
        AgeHeaping even = of(age -> 7);
        assertThat(even.whipple(25, 60)).hasValue(1.0);
        assertThat(even.whipple(3, 25, 60)).hasValue(1.0);
        assertThat(even.noumbissi(4)).hasValue(1.0);
        assertThat(even.spoorenberg(20, 64)).hasValue(0.0);
        assertThat(even.myers(10, 89, MyersBlend.ORIGINAL).orElseThrow().index())
                .isCloseTo(0, within(1e-12));
        assertThat(even.bachi(23, 77).orElseThrow().index()).isCloseTo(0, within(1e-12));
    }

    @Test
    void findsTheGreatestPreferenceWhereAllStandOnOneDigit() {
        AgeHeaping tens = of(age -> age % 10 == 0 ? 5 : 0);
        assertThat(tens.whipple(25, 60)).hasValue(5.0);
        assertThat(tens.whipple(0, 25, 60)).hasValue(10.0);
        assertThat(tens.myers(10, 89, MyersBlend.ORIGINAL).orElseThrow().index())
                .isCloseTo(90, within(1e-12));
        assertThat(tens.bachi(23, 77).orElseThrow().index()).isCloseTo(90, within(1e-12));
    }

    /** On 0 and 5 alone: W is 5 for these two and 0 for the others, 2 · 4 + 8 · 1. */
    @Test
    void totalsTheGreatestModifiedIndexTo16() {
        assertThat(of(age -> age % 5 == 0 ? 3 : 0).spoorenberg(20, 64)).hasValue(16.0);
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

    private static List<CountBySex> fiveYearGroups(JsonNode args) {
        return IntStream.range(0, args.get("males").size())
                .mapToObj(i -> new CountBySex(
                        args.get("males").get(i).asLong(),
                        args.get("females").get(i).asLong(),
                        0))
                .toList();
    }

    @Test
    void agreesWithThePrintedAgeSexAccuracyIndex() {
        JsonNode args = Reference.ofId("heap.unJoint.pas").get("args");
        int[] ages = StreamSupport.stream(args.get("ages").spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
        AgeSexAccuracy accuracy = AgeSexAccuracy.of(
                        SingleYearSample.of(AgeBands.startingAt(ages), fiveYearGroups(args)))
                .orElseThrow();
        Reference.assertAgrees(accuracy.ageRatioMale(), "heap.unJoint.pas", "ageRatioMale");
        Reference.assertAgrees(accuracy.ageRatioFemale(), "heap.unJoint.pas", "ageRatioFemale");
        Reference.assertAgrees(accuracy.sexRatio(), "heap.unJoint.pas", "sexRatio");
        Reference.assertAgrees(accuracy.joint(), "heap.unJoint.pas", "joint");
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
