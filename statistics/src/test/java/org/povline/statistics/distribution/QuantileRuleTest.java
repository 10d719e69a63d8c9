package org.povline.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileRuleTest {

    @ParameterizedTest
    @CsvSource({"-1, false, false", "0, false, true", "1, true, true"})
    void differOnlyWhereAShareIsMetExactly(int comparison, boolean laeken, boolean inverse) {
        assertThat(QuantileRule.LAEKEN.isReached(comparison)).isEqualTo(laeken);
        assertThat(QuantileRule.INVERSE_DISTRIBUTION.isReached(comparison)).isEqualTo(inverse);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LAEKEN", "INVERSE_DISTRIBUTION"})
    void doNotTakeTheFirstValueIfTheyAreNotOfThatKind(QuantileRule rule) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rule.isReached(0))
                .withMessageStartingWith(rule.name());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, -1})
    void refuseATypeThatIsNone(int type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileRule.ofType(type))
                .withMessage("Type (" + type + ") must be from 1 to 9");
    }

    @ParameterizedTest
    @EnumSource
    void findTheEndsAtShares0And1(QuantileRule rule) {
        WeightedSample sample = WeightedSample.of(3, 1, 2);
        assertThat(value(sample, 0, rule)).isEqualTo(1);
        assertThat(value(sample, 1, rule)).isEqualTo(3);
        assertThat(value(WeightedSample.of(7), 0.3, rule)).isEqualTo(7);
        assertThat(WeightedSample.of().quantile(0.3, rule)).isEmpty();
    }

    @Property
    void giveWithEqualWeightsWhatTheyGiveWithoutWeights(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1000) Integer> values,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll QuantileRule rule) {
        double[] incomes = values.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] tenths = new double[incomes.length];
        Arrays.fill(tenths, 0.1);
        assertThat(value(WeightedSample.of(incomes, tenths), share, rule))
                .isCloseTo(value(WeightedSample.of(incomes), share, rule), within(1e-9));
    }

    /** Of shares that are met exactly in decimals but not in doubles. */
    @ParameterizedTest
    @EnumSource
    void meetAShareOfTenWeightsOfATenthAsOfTenOnes(QuantileRule rule) {
        double[] incomes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] tenths = new double[10];
        Arrays.fill(tenths, 0.1);
        for (double share : new double[] {0.1, 0.2, 0.3, 0.6, 0.7, 0.9}) {
            assertThat(value(WeightedSample.of(incomes, tenths), share, rule))
                    .as("%s", share)
                    .isCloseTo(value(WeightedSample.of(incomes), share, rule), within(1e-12));
        }
    }

    @Property
    void riseWithTheShare(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1000) Integer> values,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other,
            @ForAll QuantileRule rule) {
        WeightedSample sample = WeightedSample.of(values, Integer::doubleValue, each -> 1 + Math.floorMod(each, 7));
        assertThat(value(sample, Math.min(one, other), rule))
                .isLessThanOrEqualTo(value(sample, Math.max(one, other), rule) + 1e-9);
    }

    /** Weights as counts, for the rules that do not look at the number of records. */
    @Property
    void takeAWeightForSoManyRecords(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 100) Integer> values,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        WeightedSample weighted = WeightedSample.of(values, Integer::doubleValue, each -> 1 + Math.floorMod(each, 3));
        SampleAccumulator copies = SampleAccumulator.create();
        for (int value : values) {
            for (int i = 0; i < 1 + Math.floorMod(value, 3); i++) {
                copies.accept(value);
            }
        }
        for (QuantileRule rule :
                List.of(QuantileRule.LAEKEN, QuantileRule.INVERSE_DISTRIBUTION, QuantileRule.AVERAGING)) {
            assertThat(value(weighted, share, rule)).isEqualTo(value(copies.toSample(), share, rule));
        }
    }

    private static double value(WeightedSample sample, double share, QuantileRule rule) {
        return sample.quantile(share, rule).orElseThrow().value();
    }
}
