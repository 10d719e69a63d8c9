package org.povline.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.statistics.AllMeasures;

class WeightedSampleTest {
    private record Row(double value, double weight) {}

    private static WeightedSample sample(List<Row> rows) {
        return gathering(rows).toSample();
    }

    private static SampleAccumulator gathering(List<Row> rows) {
        SampleAccumulator accumulator = SampleAccumulator.create();
        rows.forEach(row -> accumulator.accept(row.value(), row.weight()));
        return accumulator;
    }

    // ---- order

    /** Sizes on all levels of the sort, with ties, a far outlier, and numbers that differ in their last bit only. */
    @Property(tries = 200)
    void sortsByValueAndThenByWeight(
            @ForAll @IntRange(max = 30_000) int size, @ForAll Random random, @ForAll @IntRange(max = 5) int kind) {
        List<Row> rows = IntStream.range(0, size)
                .mapToObj(i -> new Row(value(random, kind, i), 1 + random.nextInt(3)))
                .toList();
        WeightedSample sample = sample(rows);
        List<Row> sorted = rows.stream()
                .sorted(Comparator.comparingDouble(Row::value).thenComparingDouble(Row::weight))
                .toList();
        assertThat(IntStream.range(0, sample.cells())
                        .mapToObj(i -> new Row(sample.value(i), sample.weight(i)))
                        .toList())
                .isEqualTo(sorted);
    }

    private static double value(Random random, int kind, int index) {
        return switch (kind) {
            case 0 -> Math.exp(random.nextGaussian());
            case 1 -> random.nextInt(5);
            case 2 -> index == 7 ? Double.MAX_VALUE : 1 + random.nextDouble();
            case 3 -> Double.longBitsToDouble(Double.doubleToLongBits(3000) + random.nextInt(4));
            case 4 -> random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
            default -> 42;
        };
    }

    @Property(tries = 60)
    void givesTheSameInAnyOrderToTheLastBit(@ForAll("rows") List<Row> rows, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        WeightedSample sample = sample(rows);
        WeightedSample other = sample(shuffled);
        assertThat(other).isEqualTo(sample).hasSameHashCodeAs(sample);
        AllMeasures.at(3000)
                .forEach((name, measure) ->
                        assertThat(measure.apply(other)).as(name).isEqualTo(measure.apply(sample)));
    }

    @Test
    void doesNotDependOnAnyOfAThousandSplits() {
        Random random = new Random(5);
        List<Row> rows = random.doubles(300, -1000, 9000)
                .mapToObj(value -> new Row(value, 0.1 + random.nextDouble()))
                .toList();
        WeightedSample whole = sample(rows);
        for (int i = 0; i < 1000; i++) {
            int first = random.nextInt(301);
            int second = first + random.nextInt(301 - first);
            assertThat(gathering(rows.subList(second, 300))
                            .combine(gathering(rows.subList(0, first)))
                            .combine(SampleAccumulator.create())
                            .combine(gathering(rows.subList(first, second)))
                            .toSample())
                    .isEqualTo(whole);
        }
        assertThat(rows.parallelStream().collect(WeightedSample.collecting(Row::value, Row::weight)))
                .isEqualTo(whole);
        assertThat(WeightedSample.of(rows, Row::value, Row::weight)).isEqualTo(whole);
    }

    @Test
    void takesItselfOver() {
        SampleAccumulator accumulator = gathering(List.of(new Row(1, 2), new Row(3, 4)));
        assertThat(accumulator.combine(accumulator).toSample().weight()).isEqualTo(12);
    }

    @Property(tries = 60)
    void givesWithEqualWeightsWhatItGivesWithoutWeights(@ForAll("rows") List<Row> rows) {
        double[] values = rows.stream().mapToDouble(Row::value).toArray();
        double[] tenths = new double[values.length];
        Arrays.fill(tenths, 0.1);
        WeightedSample without = WeightedSample.of(values);
        WeightedSample equal = WeightedSample.of(values, tenths);
        AllMeasures.at(3000).forEach((name, measure) -> {
            assertThat(measure.apply(equal).isPresent())
                    .as(name)
                    .isEqualTo(measure.apply(without).isPresent());
            measure.apply(without)
                    .ifPresent(want -> assertThat(
                                    measure.apply(equal).orElseThrow().value())
                            .as(name)
                            .isCloseTo(want.value(), within(1e-9 * Math.max(1, Math.abs(want.value())))));
        });
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.doubles().between(0.01, 50_000).ofScale(2),
                                Arbitraries.of(3000.0, 0.0, -250.0)),
                        Arbitraries.integers().between(1, 9))
                .as((value, weight) -> new Row(value, weight))
                .list()
                .ofMaxSize(40);
    }

    // ---- what takes part

    @Test
    void countsWhatItDoesNotTake() {
        SampleAccumulator accumulator = SampleAccumulator.create();
        accumulator.accept(Double.NaN, 2);
        accumulator.accept(Double.NaN);
        accumulator.accept(Double.POSITIVE_INFINITY, 3);
        accumulator.accept(Double.NEGATIVE_INFINITY, 4);
        accumulator.accept(5, 0);
        accumulator.accept(Double.NaN, 0);
        accumulator.accept(6, 7);
        WeightedSample sample = SampleAccumulator.create().combine(accumulator).toSample();
        assertThat(sample.records()).isEqualTo(1);
        assertThat(sample.weight()).isEqualTo(7);
        assertThat(sample.missing()).isEqualTo(new Dropped(2, 3));
        assertThat(sample.infinite()).isEqualTo(new Dropped(2, 7));
        assertThat(sample.weightless()).isEqualTo(2);
        assertThat(sample).hasToString("WeightedSample(1 records)");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesAWeightThatIsNone(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleAccumulator.create().accept(3, weight))
                .withMessage("Weight (" + weight + ") must be a finite number, 0 or more");
    }

    @Test
    void refusesOtherNumbersOfWeightsThanOfValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedSample.of(new double[3], new double[2]))
                .withMessage("Weights (2) must be as many as values (3)");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesAShareThatIsNone(double share) {
        WeightedSample sample = WeightedSample.of(1, 2);
        String message = "Share (" + share + ") must be from 0 to 1";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sample.quantile(share, QuantileRule.LAEKEN))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sample.sumOfPoorest(share))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DistributionCurve.LORENZ.at(sample, share))
                .withMessage(message);
    }

    @Test
    void takesMinusZeroForZero() {
        assertThat(WeightedSample.of(-0.0, 0.0)).isEqualTo(WeightedSample.of(0.0, -0.0));
        assertThat(Double.doubleToRawLongBits(WeightedSample.of(-0.0).value(0))).isZero();
    }

    @Test
    void differsWhereAnythingDoes() {
        WeightedSample sample = WeightedSample.of(1, 2);
        assertThat(sample)
                .isNotEqualTo(WeightedSample.of(1, 3))
                .isNotEqualTo(WeightedSample.of(new double[] {1, 2}, new double[] {1, 2}))
                .isNotEqualTo(WeightedSample.of(1, 2, Double.NaN))
                .isNotEqualTo(WeightedSample.of(1, 2, Double.POSITIVE_INFINITY))
                .isNotEqualTo(WeightedSample.of(new double[] {1, 2, 3}, new double[] {1, 1, 0}))
                .isNotEqualTo(null);
    }

    @Test
    void hasNoNumbersForNobody() {
        AllMeasures.at(3000)
                .forEach((name, measure) ->
                        assertThat(measure.apply(WeightedSample.of())).as(name).isEmpty());
    }

    /** Numbers beyond what doubles hold are no numbers; they do not come out as infinite or NaN. */
    @Test
    void hasNoNumberWhereDoublesEnd() {
        WeightedSample rich = WeightedSample.of(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE);
        assertThat(rich.mean()).isEmpty();
        AllMeasures.at(3000)
                .forEach((name, measure) -> measure.apply(rich)
                        .ifPresent(measured ->
                                assertThat(measured.value()).as(name).isFinite()));
    }

    // ---- negative incomes

    @Test
    void keepsZeroesOrDropsNegativeIncomes() {
        WeightedSample sample = WeightedSample.of(new double[] {-5, 0, -3, 4}, new double[] {7, 1, 2, 3});
        assertThat(sample.with(NegativeIncomes.KEEP)).isSameAs(sample);
        assertThat(sample.with(NegativeIncomes.ZERO))
                .isEqualTo(WeightedSample.of(new double[] {0, 0, 0, 4}, new double[] {1, 2, 7, 3}));
        assertThat(sample.with(NegativeIncomes.DROP))
                .isEqualTo(WeightedSample.of(new double[] {0, 4}, new double[] {1, 3}));
    }

    // ---- sums

    /** Each cumulated sum against the exact one of decimals, beside a weight that swallows the others. */
    @Test
    void cumulatesWithoutLosingSmallWeights() {
        double[] weights = new double[1001];
        Arrays.fill(weights, 0.1);
        weights[0] = 1e16;
        double[] values = IntStream.range(0, 1001).mapToDouble(i -> i).toArray();
        WeightedSample sample = WeightedSample.of(values, weights);
        BigDecimal exact = new BigDecimal(1e16);
        for (int i = 1; i < 1001; i++) {
            exact = exact.add(new BigDecimal(0.1));
            assertThat(sample.cumulatedWeight(i + 1)).isCloseTo(exact.doubleValue(), within(Math.ulp(1e16)));
        }
    }

    @Test
    void combinesSumsAsItAccepts() {
        CompensatedSum one = CompensatedSum.create();
        one.accept(1e16);
        CompensatedSum other = CompensatedSum.create();
        IntStream.range(0, 1000).forEach(i -> other.accept(1));
        assertThat(one.combine(other).value()).isEqualTo(1.0000000000001e16);
        assertThat(CompensatedSum.create().value()).isZero();
    }

    // ---- curves

    @Property(tries = 200)
    void hasAConvexLorenzCurveFrom0To1(
            @ForAll("rows") List<Row> rows,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        WeightedSample sample = sample(rows);
        if (sample.sum() > 0) {
            double middle = lorenz(sample, (one + other) / 2);
            assertThat(middle).isLessThanOrEqualTo((lorenz(sample, one) + lorenz(sample, other)) / 2 + 1e-9);
            assertThat(lorenz(sample, 0)).isZero();
            assertThat(lorenz(sample, 1)).isCloseTo(1, within(1e-12));
        } else {
            assertThat(DistributionCurve.LORENZ.of(sample, 4).points()).isEmpty();
        }
    }

    private static double lorenz(WeightedSample sample, double share) {
        return DistributionCurve.LORENZ.at(sample, share).orElseThrow().value();
    }

    /** 1, 2, 3, 4: after each quarter 1, 3, 6, 10 of 10. */
    @Test
    void drawsCurvesAtEqualSteps() {
        WeightedSample sample = WeightedSample.of(4, 3, 2, 1);
        assertThat(DistributionCurve.LORENZ.of(sample, 4))
                .isEqualTo(new Curve(
                        DistributionCurve.LORENZ.method(),
                        List.of(
                                new CurvePoint(0, 0, 0),
                                new CurvePoint(0.25, 0.1, 0),
                                new CurvePoint(0.5, 0.3, 0),
                                new CurvePoint(0.75, 0.6, 0),
                                new CurvePoint(1, 1, 0))));
        assertThat(DistributionCurve.PEN.of(sample, 2).points())
                .containsExactly(new CurvePoint(0, 1, 0), new CurvePoint(0.5, 2, 0), new CurvePoint(1, 4, 0));
        assertThat(DistributionCurve.GENERALISED_LORENZ
                        .of(sample, 1)
                        .points()
                        .get(1)
                        .y())
                .isEqualTo(2.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DistributionCurve.PEN.of(sample, 0))
                .withMessage("Steps (0) must be at least 1");
    }

    /** A standard normal sample's density is 0.3989 in the middle and 0.2420 one deviation away. */
    @Test
    void drawsADensityOfAreaOne() {
        Random random = new Random(3);
        double[] values = IntStream.range(0, 50_000)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
        Curve curve = Density.NORMAL_KERNEL.of(WeightedSample.of(values), 801).orElseThrow();
        List<CurvePoint> points = curve.points();
        double step = points.get(1).x() - points.get(0).x();
        assertThat(points.stream().mapToDouble(CurvePoint::y).sum() * step).isCloseTo(1, within(1e-3));
        assertThat(density(points, 0)).isCloseTo(0.3989, within(0.02));
        assertThat(density(points, 1)).isCloseTo(0.2420, within(0.02));
        assertThat(curve.method().source()).contains("Silverman");
        assertThat(curve.method().formula()).contains("h");
        assertThat(Density.NORMAL_KERNEL.of(WeightedSample.of(3, 3, 3), 100)).isEmpty();
        assertThat(Density.NORMAL_KERNEL.of(WeightedSample.of(), 100)).isEmpty();
        assertThat(Density.NORMAL_KERNEL.of(WeightedSample.of(1, 2, 2, 2, 2, 2, 2, 9), 100))
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Density.NORMAL_KERNEL.of(WeightedSample.of(1, 2), 1))
                .withMessage("Points (1) must be at least 2");
    }

    private static double density(List<CurvePoint> points, double x) {
        return points.stream()
                .min(Comparator.comparingDouble(point -> Math.abs(point.x() - x)))
                .orElseThrow()
                .y();
    }

    // ---- results

    @Test
    void refusesResultsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dropped(-1, 0))
                .withMessage("Records (-1) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dropped(1, Double.NaN))
                .withMessage("Weight (NaN) must not be negative");
        Measured mean = WeightedSample.of(3).mean().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measured(Double.NaN, 0, mean.method(), mean.dropped()))
                .withMessage("Value (NaN) must be a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measured(1, -1, mean.method(), mean.dropped()))
                .withMessage("Error bound (-1.0) must not be negative");
        assertThat(mean.method().formula()).isEqualTo("Σ w x / Σ w");
        assertThat(mean.method().source()).isNotEmpty();
    }
}
