package org.povline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.CurvePoint;
import org.povline.statistics.distribution.DistributionCurve;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.QuantileRule;
import org.povline.statistics.distribution.WeightedSample;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.inequality.QuintileShares;
import org.povline.statistics.poverty.PovertyMeasures;

/** Numbers where doubles are short of digits, against decimals of ninety digits. */
class NumericsTest {
    private static final double[] INCOMES = {500, 900, 1400, 2500, 8000, 30_000};
    private static final InequalityMeasures INEQUALITY = InequalityMeasures.withDefaults();
    private static final PovertyMeasures POVERTY = PovertyMeasures.withDefaults();

    private static ExactMeasures exact(double... values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return ExactMeasures.of(values, ones);
    }

    private static void assertIs(Optional<Measured> measured, BigDecimal wanted) {
        double near = wanted.doubleValue();
        assertThat(measured.orElseThrow().value()).isCloseTo(near, within(1e-13 * Math.abs(near)));
    }

    // ---- parameters next to those that have a formula of their own, and far from them

    @ParameterizedTest
    @ValueSource(
            doubles = {1e-17, 1e-15, 1e-12, 1e-8, 1e-4, -1e-8, 0.3, 0.7, 1 - 1e-10, 1 + 1e-12, 1.3, 4, -2, 40, -40})
    void tellsGeneralisedEntropyOfAnyAlpha(double alpha) {
        WeightedSample sample = WeightedSample.of(INCOMES);
        assertIs(INEQUALITY.generalisedEntropy(sample, alpha), exact(INCOMES).generalisedEntropy(alpha));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-10, 0.3, 1 - 1e-10, 1 + 1e-10, 1 + 1e-13, 5, 50, 100, 200, 500, 5000})
    void tellsAtkinsonsIndexOfAnyAversion(double epsilon) {
        assertIs(
                INEQUALITY.atkinson(WeightedSample.of(INCOMES), epsilon),
                exact(INCOMES).atkinson(epsilon));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 0.1, 10})
    void tellsKolmsIndexOfAnyAversion(double alpha) {
        assertIs(
                INEQUALITY.kolm(WeightedSample.of(INCOMES), alpha),
                exact(INCOMES).kolm(alpha));
    }

    /** They differ in the tenth digit, so that whatever is taken as a difference of sums loses ten. */
    @Test
    void losesNoDigitsWhereIncomesAreAlike() {
        double[] alike = IntStream.range(0, 12).mapToDouble(i -> 1e9 + i).toArray();
        WeightedSample sample = WeightedSample.of(alike);
        Map<String, BigDecimal> exact = exact(alike).at(1e9 + 5.5);
        AllMeasures.at(1e9 + 5.5).forEach((name, measure) -> {
            if (exact.containsKey(name)) {
                double wanted = exact.get(name).doubleValue();
                assertThat(measure.apply(sample).orElseThrow().value())
                        .as(name)
                        .isCloseTo(wanted, within(1e-13 * Math.abs(wanted)));
            }
        });
        assertThat(exact).hasSizeGreaterThan(150);
    }

    // ---- ends of curves

    @ParameterizedTest
    @CsvSource({
        "15.771743144417446, 176.71639571667035, 1, 1e9, 1.5, BELOW",
        "7.683765478833141, 16.1, 1.9774265267322992, 1e15, 1.9774265267322992, AT_OR_BELOW",
        "1, 3, 1000, 2000, 2855, BELOW"
    })
    void drawsGapsThatRiseToTheGapOfAll(
            double poorer, double richer, double low, double high, double line, Boundary boundary) {
        double[] values = {low, high};
        double[] weights = {poorer, richer};
        WeightedSample sample = WeightedSample.of(values, weights);
        PovertyMeasures measures = POVERTY.with(boundary);
        ExactMeasures exact = ExactMeasures.of(values, weights);
        double last = 0;
        for (CurvePoint point : measures.tip(sample, line, 7).points()) {
            double wanted = exact.tip(line, point.x()).doubleValue();
            assertThat(point.y()).isCloseTo(wanted, within(1e-14 * wanted)).isGreaterThanOrEqualTo(last);
            last = point.y();
        }
        assertThat(last).isEqualTo(measures.fgt(sample, line, 1).orElseThrow().value());
    }

    @Test
    void endsTheLorenzCurveAtOne() {
        WeightedSample sample =
                WeightedSample.of(new double[] {8.42, 6.80, 815.5, 7.75e8}, new double[] {.0086, 8354, .0011, .00045});
        assertThat(DistributionCurve.LORENZ.at(sample, 1).orElseThrow().value()).isEqualTo(1);
        assertThat(DistributionCurve.GENERALISED_LORENZ
                        .at(sample, 1)
                        .orElseThrow()
                        .value())
                .isEqualTo(sample.mean().orElseThrow().value());
    }

    /** 0.6 of the weight each at 2000 and 1000. */
    @Test
    void tellsQuintilesOfTwoRecordsExactly() {
        WeightedSample sample = WeightedSample.of(new double[] {1000, 2000}, new double[] {1, 2});
        assertThat(INEQUALITY
                        .quintileShareRatio(sample, QuintileShares.EXACT)
                        .orElseThrow()
                        .value())
                .isEqualTo(2);
    }

    // ---- sizes

    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1e200})
    void doesNotChangeWithHugeAndTinyUnitsOfWeight(double unit) {
        double[] ones = {1, 2, 1, 3, 1, 1};
        WeightedSample usual = WeightedSample.of(INCOMES, ones);
        WeightedSample scaled = WeightedSample.of(
                INCOMES, Arrays.stream(ones).map(each -> each * unit).toArray());
        AllMeasures.at(1000).forEach((name, measure) -> {
            Optional<Measured> wanted = measure.apply(usual);
            assertThat(measure.apply(scaled).isPresent()).as(name).isEqualTo(wanted.isPresent());
            wanted.ifPresent(number -> assertThat(
                            measure.apply(scaled).orElseThrow().value())
                    .as(name)
                    .isCloseTo(number.value(), within(1e-13 * Math.abs(number.value()))));
        });
    }

    @Test
    void findsQuantilesBetweenTheLargestDoubles() {
        assertThat(median(QuantileRule.GUMBEL, -1.7e308, 1.7e308)).isZero();
        assertThat(median(QuantileRule.AVERAGING, 1.7e308, 1.7e308)).isEqualTo(1.7e308);
        assertThat(WeightedSample.of(1e308, 1e308).mean())
                .as("its sum is no double")
                .isEmpty();
    }

    private static double median(QuantileRule rule, double... values) {
        return WeightedSample.of(values).quantile(0.5, rule).orElseThrow().value();
    }
}
