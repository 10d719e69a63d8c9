package org.povline.statistics.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.statistics.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    private static double value(Optional<HeapingIndex> index) {
        return index.orElseThrow().value();
    }

    @Test
    void agreesWithDemoTools() {
        Reference.assertAgrees(value(MEN.whipple(25, 60)), "heap.whipple.23-62.male");
        Reference.assertAgrees(value(MEN.whipple(0, 25, 65)), "heap.whipple.10digit.male");
        Reference.assertAgrees(
                MEN.myers(23, 82, MyersBlend.ORIGINAL).orElseThrow().index(), "heap.myers.23-82.male");
        Reference.assertAgrees(MEN.myers(10, 89, MyersBlend.PASEX).orElseThrow().index(), "heap.myers.pasex.male");
        Reference.assertAgrees(MEN.bachi(23, 77).orElseThrow().index(), "heap.bachi.male");
        Reference.assertAgrees(value(MEN.spoorenberg(20, 64)), "heap.spoorenberg.male");
        DigitPreference myers = MEN.myers(10, 89, MyersBlend.ORIGINAL).orElseThrow();
        Reference.assertAgrees(myers.index(), "heap.myers.10-89.male", "index");
        for (int digit = 0; digit < 10; digit++) {
            Reference.assertAgrees(myers.percent().get(digit), "heap.myers.10-89.male", "pctByDigit", digit);
            Reference.assertAgrees(value(MEN.noumbissi(digit)), "heap.noumbissi.male", digit);
        }
    }

    @Test
    void findsNoPreferenceWhereEveryAgeIsAsCommon() {
        AgeHeaping even = of(age -> 7);
        assertThat(value(even.whipple(25, 60))).isEqualTo(1.0);
        assertThat(value(even.whipple(3, 25, 60))).isEqualTo(1.0);
        assertThat(value(even.noumbissi(4))).isEqualTo(1.0);
        assertThat(value(even.spoorenberg(20, 64))).isEqualTo(0.0);
        assertThat(even.myers(10, 89, MyersBlend.ORIGINAL).orElseThrow().index())
                .isCloseTo(0, within(1e-12));
        assertThat(even.bachi(23, 77).orElseThrow().index()).isCloseTo(0, within(1e-12));
    }

    @Test
    void findsTheGreatestPreferenceWhereAllStandOnOneDigit() {
        AgeHeaping tens = of(age -> age % 10 == 0 ? 5 : 0);
        assertThat(value(tens.whipple(25, 60))).isEqualTo(5.0);
        assertThat(value(tens.whipple(0, 25, 60))).isEqualTo(10.0);
        assertThat(tens.myers(10, 89, MyersBlend.ORIGINAL).orElseThrow().index())
                .isCloseTo(90, within(1e-12));
        assertThat(tens.bachi(23, 77).orElseThrow().index()).isCloseTo(90, within(1e-12));
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

    @Test
    void saysWhatWasComputedOfWhichAges() {
        assertThat(MEN.whipple(25, 60))
                .hasValueSatisfying(index -> assertThat(index)
                        .isEqualTo(
                                new HeapingIndex(HeapingMeasure.WHIPPLE, OptionalInt.empty(), 25, 60, index.value())));
        assertThat(MEN.whipple(0, 25, 65))
                .hasValueSatisfying(index -> assertThat(index)
                        .isEqualTo(new HeapingIndex(
                                HeapingMeasure.WHIPPLE_OF_DIGIT, OptionalInt.of(0), 25, 65, index.value())));
        assertThat(MEN.noumbissi(3))
                .hasValueSatisfying(index -> assertThat(index)
                        .isEqualTo(
                                new HeapingIndex(HeapingMeasure.NOUMBISSI, OptionalInt.of(3), 23, 53, index.value())));
        assertThat(MEN.spoorenberg(20, 64))
                .hasValueSatisfying(index -> assertThat(index)
                        .isEqualTo(new HeapingIndex(
                                HeapingMeasure.SPOORENBERG, OptionalInt.empty(), 20, 64, index.value())));
    }

    @ParameterizedTest
    @EnumSource
    void namesFormulaAndSource(HeapingMeasure measure) {
        assertThat(measure.formula()).isNotEmpty();
        assertThat(measure.source()).isNotEmpty();
    }

    @Test
    void carriesDefinitionAndAgesIntoJson() {
        JsonNode bachi = new JsonMapper().valueToTree(MEN.bachi(23, 77).orElseThrow());
        assertThat(bachi.get("definition").stringValue()).isEqualTo("BACHI");
        assertThat(bachi.get("fromAge").asInt()).isEqualTo(23);
        assertThat(bachi.get("toAge").asInt()).isEqualTo(77);
        JsonNode myers =
                new JsonMapper().valueToTree(MEN.myers(10, 89, MyersBlend.PASEX).orElseThrow());
        assertThat(myers.get("definition").stringValue()).isEqualTo("MYERS_PASEX");
        assertThat(myers.get("toAge").asInt()).isEqualTo(89);
        assertThat(MEN.myers(10, 89, MyersBlend.ORIGINAL).orElseThrow().definition())
                .isEqualTo(HeapingMeasure.MYERS);
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
