package org.povline.statistics.poverty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.CurvePoint;
import org.povline.statistics.distribution.HistogramAccumulator;
import org.povline.statistics.distribution.IncomeHistogram;
import org.povline.statistics.distribution.Measured;

/**
 * What a bin that the line cuts leaves open, calculated by hand: neither less, which would be wrong, nor more, which would
 * be of no use. From 2048 to 4096 bins are 4 wide, so that 3001 and 3003 share one, and 3002 cuts it.
 */
class PovertyInBinsTest {
    private static final PovertyMeasures POVERTY = PovertyMeasures.withDefaults();
    private static final double LINE = 3002;
    private static final Offset<Double> ROUNDING = within(1e-9);

    private static IncomeHistogram histogram(double... incomes) {
        HistogramAccumulator accumulator = HistogramAccumulator.create();
        for (double income : incomes) {
            accumulator.accept(income);
        }
        return accumulator.toHistogram();
    }

    /** 3001 and 3003, of whom it is known that they lie from 3001 to 3003 and have 3002 on average. */
    private static IncomeHistogram cut() {
        return histogram(3001, 3003);
    }

    /**
     * The same beside one of 1501, who is poor for sure, with a gap of a half. The two are no longer the poorest, so that
     * they are only known to lie from 3000, where the bin starts, to 3003: at 3002 the chord of their gaps, from 2/3002 to 0,
     * is at 2/3 of 1/3002.
     */
    private static IncomeHistogram cutBesideAPoorOne() {
        return histogram(1501, 3001, 3003);
    }

    private static void assertBounds(Optional<Measured> measured, double lower, double upper) {
        Measured of = measured.orElseThrow();
        assertThat(of.value() - of.errorBound()).isCloseTo(lower, ROUNDING);
        assertThat(of.value() + of.errorBound()).isCloseTo(upper, ROUNDING);
    }

    @Test
    void countsBetweenNobodyAndAllOfTheBin() {
        assertBounds(POVERTY.fgt(cut(), LINE, 0), 0, 1);
        assertBounds(POVERTY.fgt(cutBesideAPoorOne(), LINE, 0), 1.0 / 3, 1);
    }

    /** Both at the mean, which is the line, have no gap; one at each end have 1/3002 and none. */
    @Test
    void sumsGapsBetweenThoseAtTheMeanAndThoseAtTheEnds() {
        assertBounds(POVERTY.fgt(cut(), LINE, 1), 0, 0.5 / LINE);
        assertBounds(POVERTY.fgt(cut(), LINE, 2), 0, 0.5 / (LINE * LINE));
        assertBounds(POVERTY.fgt(cutBesideAPoorOne(), LINE, 1), 0.5 / 3, (0.5 + 2 * (2.0 / 3) / LINE) / 3);
        assertBounds(POVERTY.watts(cut(), LINE), 0, Math.log(LINE / 3001) / 2);
    }

    /** Below 1 the gap's power is not convex across the line: nobody counts, or all with the largest gap. */
    @Test
    void takesConcaveGapsOfTheBinAsNoneOrTheLargest() {
        assertBounds(POVERTY.fgt(cut(), LINE, 0.5), 0, Math.sqrt(1 / LINE));
        assertBounds(
                POVERTY.fgt(cutBesideAPoorOne(), LINE, 0.5),
                Math.sqrt(0.5) / 3,
                (Math.sqrt(0.5) + 2 * Math.sqrt(2 / LINE)) / 3);
    }

    /** It is open whether anybody is poor, but nobody lacks more than the least of the bin does. */
    @Test
    void boundsTheGapAmongThePoorWhereThereMayBeNone() {
        assertBounds(POVERTY.gapAmongPoor(cut(), LINE), 0, 1 / LINE);
        // The least gap over all with the most poor, three; the largest with the fewest, one.
        assertBounds(POVERTY.gapAmongPoor(cutBesideAPoorOne(), LINE), 0.5 / 3, 0.5 + 2 * (2.0 / 3) / LINE);
    }

    /** To the gap Sen adds the differences of the poor: two of one bin differ by a half of its width on average at most. */
    @Test
    void addsTheInequalityThatTheBinMayHold() {
        assertBounds(POVERTY.sen(cut(), LINE), 0, 0.5 / LINE + 2 * 1 / (4 * 2 * LINE));
    }

    /** P₁ twice where nobody is poor beside the differences of one pair, 2 wide, over 4 times the line. */
    @Test
    void boundsTheIndexOfSenShorrocksAndThon() {
        assertBounds(POVERTY.senShorrocksThon(cut(), LINE), 0, 2 * 0.5 / LINE + 2 / (4 * LINE));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, 0.5", "2, 0, 0.5"})
    void drawsTheCurveOfTheThreeIsBetweenNoGapAndAllGaps(int half, double least, double mostOfLine) {
        CurvePoint point = POVERTY.tip(cut(), LINE, 2).points().get(half);
        assertThat(point.y() - point.errorBound()).isCloseTo(least, ROUNDING);
        assertThat(point.y() + point.errorBound()).isCloseTo(mostOfLine / LINE, ROUNDING);
    }

    /** The poorest third is the one of 1501, whose gap is known; more of the weight may hold more poor. */
    @Test
    void drawsItExactlyWhereTheBinIsNotReached() {
        List<CurvePoint> points = POVERTY.tip(cutBesideAPoorOne(), LINE, 3).points();
        assertThat(points.get(1).y()).isCloseTo(0.5 / 3, ROUNDING);
        assertThat(points.get(1).errorBound()).isLessThan(1e-9);
        assertThat(points.get(2).errorBound()).isGreaterThan(1e-5);
    }

    /** Who is on the edge of bins is not cut: nobody of 3000 is below 3000, all are at or below it. */
    @Test
    void knowsForSureAtTheEdgeOfABin() {
        IncomeHistogram one = histogram(3000);
        assertBounds(POVERTY.fgt(one, 3000, 0), 0, 0);
        assertBounds(POVERTY.with(Boundary.AT_OR_BELOW).fgt(one, 3000, 0), 1, 1);
    }

    /** From 4096 on bins are 8 wide, from 512 to 1024 one: the median lies from 5000 to 5005, the poor one's from 1000 to 1001. */
    @Test
    void carriesWhatTheMedianLeavesOpenToTheRelativeLine() {
        RelativePoverty poverty = RelativeMeasures.withDefaults().of(histogram(1000, 5001, 5005));
        assertBounds(poverty.threshold(), 0.6 * 5000, 0.6 * 5005);
        assertBounds(poverty.rate(), 1.0 / 3, 1.0 / 3);
        assertBounds(poverty.medianGap(), 1 - 1001 / (0.6 * 5000), 1 - 1000 / (0.6 * 5005));
    }

    /** Whether the one of 3002 is poor hangs on the line, from 3000 to 3003; the median is then 1000, or 1000 to 3004. */
    @Test
    void countsInAGroupThoseBetweenTheLinesAsPerhapsPoor() {
        RelativePoverty poverty =
                RelativeMeasures.withDefaults().of(histogram(1000, 5001, 5005), histogram(1000, 3002, 9000));
        assertBounds(poverty.rate(), 1.0 / 3, 2.0 / 3);
        Measured gap = poverty.medianGap().orElseThrow();
        assertThat(gap.value() + gap.errorBound()).isCloseTo(1 - 1000 / (0.6 * 5005), ROUNDING);
        assertThat(gap.value() - gap.errorBound()).isCloseTo(1 - 3004 / (0.6 * 5000), ROUNDING);
    }
}
