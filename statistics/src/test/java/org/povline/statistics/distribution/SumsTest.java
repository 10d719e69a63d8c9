package org.povline.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SumsTest {
    private static ExactSum sum(List<Double> terms) {
        ExactSum sum = new ExactSum();
        terms.forEach(sum::accept);
        return sum;
    }

    @Property(tries = 1000)
    void isTheNearestDoubleToTheSumInWhateverParts(@ForAll("terms") List<Double> terms, @ForAll Random random) {
        BigDecimal exact = terms.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum(terms).value()).isEqualTo(exact.doubleValue());
        int cut = random.nextInt(terms.size() + 1);
        ExactSum parts = sum(terms.subList(cut, terms.size()));
        parts.combine(sum(terms.subList(0, cut)));
        assertThat(parts.value()).isEqualTo(exact.doubleValue());
    }

    @Provide
    Arbitrary<List<Double>> terms() {
        Arbitrary<Double> any = Arbitraries.longs()
                .map(Double::longBitsToDouble)
                .filter(each -> Math.abs(each) < 1e300)
                .map(each -> each + 0.0);
        return Arbitraries.oneOf(any, Arbitraries.of(0x1p100, 0x1p47, 0x1p-6, -0x1p100, Double.MIN_VALUE, 1.0))
                .list()
                .ofMaxSize(30);
    }

    /** A thousand splits: what is combined is what is accepted at once, as whole numbers in doubles can tell it. */
    @Test
    void combinesCompensatedSumsAsItAccepts() {
        Random random = new Random(23);
        double[] terms = random.doubles(200, -1e6, 1e6).toArray();
        BigDecimal exact = BigDecimal.ZERO;
        for (double term : terms) {
            exact = exact.add(new BigDecimal(term));
        }
        for (int i = 0; i < 1000; i++) {
            int cut = random.nextInt(201);
            CompensatedSum first = CompensatedSum.create();
            CompensatedSum second = CompensatedSum.create();
            for (int j = 0; j < 200; j++) {
                (j < cut ? first : second).accept(terms[j]);
            }
            assertThat(second.combine(first).value()).isEqualTo(exact.doubleValue());
        }
    }

    // ---- order

    private static HistogramAccumulator gathering(List<Double> weights, double value) {
        HistogramAccumulator accumulator = HistogramAccumulator.create();
        weights.forEach(weight -> accumulator.accept(value, weight));
        return accumulator;
    }

    @Test
    void addsUpWeightsOfTheMissingInAnyOrder() {
        List<Double> weights = List.of(0x1p100, 0x1p47, 0x1p-6, 0x1p-6);
        List<Double> turned = List.of(0x1p-6, 0x1p-6, 0x1p47, 0x1p100);
        assertThat(gathering(weights, Double.NaN).toHistogram())
                .isEqualTo(gathering(turned, Double.NaN).toHistogram());
        assertThat(gathering(weights, Double.POSITIVE_INFINITY).toHistogram())
                .isEqualTo(gathering(turned, Double.POSITIVE_INFINITY).toHistogram());
    }

    /** 40² times 900 stays below 2⁵². */
    @Property(tries = 300)
    void givesEqualHistogramsInAnyOrderWithinTheStatedLimit(@ForAll Random random) {
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(new double[] {2990 + 20 * random.nextDouble(), 0.01 + 8.9 * random.nextDouble()});
        }
        IncomeHistogram whole = histogram(rows);
        Collections.shuffle(rows, random);
        assertThat(histogram(rows)).isEqualTo(whole);
        assertThat(histogram(rows).sum()).isEqualTo(whole.sum());
        assertThat(histogram(rows).weight()).isEqualTo(whole.weight());
    }

    private static IncomeHistogram histogram(List<double[]> rows) {
        HistogramAccumulator accumulator = HistogramAccumulator.create();
        rows.forEach(row -> accumulator.accept(row[0], row[1]));
        return accumulator.toHistogram();
    }

    @Test
    void countsRecordsBeyondWhatDoublesCount() {
        long many = 1L << 53;
        IncomeHistogram histogram = new IncomeHistogram(
                List.of(new Tally(BinScale.bin(100), many, many, 0, 100.0 * many, 0)),
                new Extremes(100, 100, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
                Dropped.NONE,
                Dropped.NONE,
                0);
        HistogramAccumulator accumulator = HistogramAccumulator.create().combine(histogram);
        accumulator.accept(100);
        assertThat(accumulator.toHistogram().records()).isEqualTo(many + 1);
    }
}
