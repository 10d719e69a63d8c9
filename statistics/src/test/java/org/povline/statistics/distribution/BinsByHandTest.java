package org.povline.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What bins leave open, calculated by hand: the bounds hold, and are no wider than they must be. From 1024 on bins are 2
 * wide, from 2048 on 4, from 4096 on 8.
 */
class BinsByHandTest {
    private static final Offset<Double> ROUNDING = within(1e-8);

    private static IncomeHistogram histogram(double... values) {
        HistogramAccumulator accumulator = HistogramAccumulator.create();
        for (double value : values) {
            accumulator.accept(value);
        }
        return accumulator.toHistogram();
    }

    private static void assertBounds(Bounds bounds, double lower, double upper) {
        assertThat(bounds.lower()).isCloseTo(lower, ROUNDING);
        assertThat(bounds.upper()).isCloseTo(upper, ROUNDING);
    }

    /** One of 1501, and two of whom it is known that they lie from 3000 to 3003 and have 3002 on average. */
    private static IncomeHistogram three() {
        return histogram(1501, 3001, 3003);
    }

    @ParameterizedTest
    @CsvSource({
        // value, the start of its bin, and of the next
        "1, 1, 1.001953125",
        "1.5, 1.5, 1.501953125",
        "2, 2, 2.00390625",
        "1023.99, 1023, 1024",
        "1024, 1024, 1026",
        "3001, 3000, 3004",
        "5001, 5000, 5008",
        "-1, -1.03125, -1",
        "-1024, -1056, -1024"
    })
    void areNarrowForPositiveAndWiderForNegativeValues(double value, double start, double next) {
        int bin = BinScale.bin(value);
        if (value > 0) {
            assertThat(BinScale.lower(bin)).isEqualTo(start);
            assertThat(BinScale.upper(bin)).isEqualTo(Math.nextDown(next));
        } else {
            assertThat(BinScale.lower(bin)).isEqualTo(Math.nextUp(start));
            assertThat(BinScale.upper(bin)).isEqualTo(next);
        }
    }

    @Test
    void keepZeroApartFromTheSmallestOnEitherSide() {
        assertThat(BinScale.bin(0)).isEqualTo(BinScale.ZERO);
        assertThat(BinScale.bin(Double.MIN_VALUE)).isEqualTo(BinScale.ZERO + 1);
        assertThat(BinScale.bin(-Double.MIN_VALUE)).isEqualTo(BinScale.ZERO - 1);
        assertThat(BinScale.bin(Math.nextDown(0x1p-7))).isEqualTo(BinScale.ZERO + 1);
        assertThat(BinScale.bin(0x1p-7)).isEqualTo(BinScale.FIRST);
        assertThat(BinScale.bin(Double.MAX_VALUE)).isEqualTo(BinScale.BINS - 1);
        assertThat(BinScale.bin(0x1p29)).isEqualTo(BinScale.BINS - 1);
        assertThat(BinScale.bin(Math.nextDown(0x1p29))).isEqualTo(BinScale.BINS - 2);
        assertThat(BinScale.bin(-Double.MAX_VALUE)).isZero();
        assertThat(BinScale.lower(BinScale.ZERO)).isZero();
        assertThat(BinScale.upper(BinScale.ZERO)).isZero();
    }

    @Test
    void areNoWiderThanTheSmallestAndLargestOfAllValues() {
        IncomeHistogram histogram = histogram(3001, 3003, 3005);
        assertThat(histogram.lower(0)).isEqualTo(3001);
        assertThat(histogram.upper(0)).isEqualTo(Math.nextDown(3004.0));
        assertThat(histogram.lower(1)).isEqualTo(3004);
        assertThat(histogram.upper(1)).isEqualTo(3005);
    }

    /** Below the octaves one bin reaches from the value nearest to zero; only the nearest is kept. */
    @Test
    void atTheEndsReachFromWhatIsNearestToZero() {
        IncomeHistogram histogram = histogram(-1e-3, -1e-5, 1e-5, 1e-3, 5);
        assertThat(histogram.lower(0)).isEqualTo(-1e-3);
        assertThat(histogram.upper(0)).isEqualTo(-1e-5);
        assertThat(histogram.lower(1)).isEqualTo(1e-5);
        assertThat(histogram.upper(1)).isEqualTo(Math.nextDown(0x1p-7));
    }

    /**
     * Between the bins: twice 3002 − 1501. Within the second: at most that of values at 3000 and 3003, 4 · 1 · 2/3. Both over
     * the weight of the cells.
     */
    @Test
    void boundTheDifferencesOfPairs() {
        assertBounds(three().pairDifferences(0, 2), 3002.0 / 3, (3002 + 8.0 / 3) / 3);
        assertBounds(three().pairDifferences(1, 2), 0, 4.0 / 3);
        assertBounds(three().pairDifferences(0, 1), 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        // share of 3, least and most beside the 1501: half a record of 3000, or of the mean 3002
        "0.5, 1500, 1501",
        // 2.7 of 3: both less 0.3 of the largest, 3003, or 1.7 of the mean
        "0.9, 5103.1, 5103.4",
        "1, 6004, 6004"
    })
    void boundWhatThePoorestHave(double share, double least, double most) {
        Bounds sum = three().sumOfPoorest(share);
        assertThat(sum.lower()).isCloseTo(1501 + least, within(1e-6));
        assertThat(sum.upper()).isCloseTo(1501 + most, within(1e-6));
    }

    @Test
    void haveNothingForNobody() {
        assertThat(histogram().sumOfPoorest(1)).isEqualTo(Bounds.exactly(0));
        assertThat(three().sumOfPoorest(0).upper()).isCloseTo(0, ROUNDING);
    }

    /** Of squares: both at 3002, or 1/3 at 3000 and 2/3 at 3003. Of roots the other way round. */
    @Test
    void boundSumsOfFunctionsByTheMeanAndTheChord() {
        double ofOne = 1501.0 * 1501;
        Bounds squares = three().integral(0, 2, Shape.CONVEX, x -> x * x);
        assertThat(squares.lower()).isCloseTo(ofOne + 2 * 3002.0 * 3002, within(1e-4));
        assertThat(squares.upper()).isCloseTo(ofOne + 2 * (3000.0 * 3000 + 2 * 3003.0 * 3003) / 3, within(1e-4));
        Bounds roots = three().integral(1, 2, Shape.CONCAVE, Math::sqrt);
        assertBounds(roots, 2 * (Math.sqrt(3000) + 2 * Math.sqrt(3003)) / 3, 2 * Math.sqrt(3002));
    }

    /**
     * Half of five is reached within the third record; Gumbel's half of four at the edge of the second. The rules that draw a
     * line look at one record before and one after, and the nearest may be the one before.
     */
    @ParameterizedTest
    @CsvSource({
        "LAEKEN, 3000, 3004", "INVERSE_DISTRIBUTION, 3000, 3004", "AVERAGING, 3000, 3004",
        "NEAREST, 2000, 3004", "HAZEN, 2000, 4004", "GUMBEL, 1000, 4004"
    })
    void boundQuantilesByTheirNeighbours(QuantileRule rule, double lower, double next) {
        Bounds median = histogram(1000, 2000, 3000, 4000, 5000).quantileBounds(0.5, rule);
        assertBounds(median, lower, next);
    }

    /** Two of five are reached exactly with the second record: whether it, or the mean with the next, rounding decides. */
    @Test
    void holdBothSidesOfATieThatRoundingCannotTell() {
        IncomeHistogram five = histogram(1000, 2000, 3000, 4000, 5000);
        assertBounds(five.quantileBounds(0.4, QuantileRule.INVERSE_DISTRIBUTION), 2000, 2002);
        assertBounds(five.quantileBounds(0.4, QuantileRule.LAEKEN), 3000, 3004);
        Bounds averaged = five.quantileBounds(0.4, QuantileRule.AVERAGING);
        assertBounds(averaged, 2500, 2503);
    }

    /** 1 and 3 of weights 1 and 3: deviation √0.75, which is less than the quartiles' 2/1.34. */
    @Test
    void drawADensityAtThreePoints() {
        double h = 0.9 * Math.sqrt(0.75) * Math.pow(2, -0.2);
        double step = 1 + 3 * h;
        // Three bandwidths lie between the first point and 1: so much of a step, the middle point gets of each record.
        double middle = 3 * h / step;
        double oneStep = Math.exp(-step * step / (h * h) / 2);
        double twoSteps = Math.exp(-4 * step * step / (h * h) / 2);
        double scale = 1 / (4 * h * Math.sqrt(2 * Math.PI));
        Curve curve = Density.NORMAL_KERNEL
                .of(WeightedSample.of(new double[] {1, 3}, new double[] {1, 3}), 3)
                .orElseThrow();
        assertPoint(curve, 0, 1 - 3 * h, scale * ((1 - middle) + 4 * middle * oneStep + 3 * (1 - middle) * twoSteps));
        assertPoint(curve, 1, 2, scale * (4 * middle + 4 * (1 - middle) * oneStep));
        assertPoint(curve, 2, 3 + 3 * h, scale * (3 * (1 - middle) + 4 * middle * oneStep + (1 - middle) * twoSteps));
    }

    private static void assertPoint(Curve curve, int index, double x, double y) {
        assertThat(curve.points().get(index).x()).isCloseTo(x, within(1e-12));
        assertThat(curve.points().get(index).y()).isCloseTo(y, within(1e-12));
        assertThat(curve.points().get(index).errorBound()).isZero();
    }

    /** The quartiles of 0, 1, 2 and 100 are 0 and 2. Those of 1, six times 2, and 9 agree, and the deviation counts. */
    @Test
    void takeTheLesserOfDeviationAndQuartilesForTheBandwidth() {
        double byQuartiles = 0.9 * 2 / 1.34 * Math.pow(4, -0.2);
        double byDeviation = 0.9 * Math.sqrt((3.0625 + 6 * 0.5625 + 39.0625) / 8) * Math.pow(8, -0.2);
        assertThat(firstPoint(0, 1, 2, 100)).isCloseTo(-3 * byQuartiles, within(1e-12));
        assertThat(firstPoint(1, 2, 2, 2, 2, 2, 2, 9)).isCloseTo(1 - 3 * byDeviation, within(1e-12));
    }

    private static double firstPoint(double... values) {
        return Density.NORMAL_KERNEL
                .of(WeightedSample.of(values), 2)
                .orElseThrow()
                .points()
                .get(0)
                .x();
    }
}
