package org.povline.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.statistics.AllMeasures;
import org.povline.statistics.ExactMeasures;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.poverty.PovertyMeasures;

class IncomeHistogramTest {
    private static final double LINE = 3000;

    private record Incomes(double[] values, double[] weights) {
        static Incomes of(double... values) {
            double[] ones = new double[values.length];
            Arrays.fill(ones, 1);
            return new Incomes(values, ones);
        }

        /** What the poorest have is then less than the place of a share can be off by. */
        boolean spansTooMuch() {
            double largest = DoubleStream.of(values).max().orElse(0);
            return DoubleStream.of(values).anyMatch(each -> each > 0 && each < largest * 0x1p-60);
        }

        WeightedSample sample() {
            return WeightedSample.of(values, weights);
        }

        IncomeHistogram histogram() {
            return gathering(0, values.length).toHistogram();
        }

        HistogramAccumulator gathering(int from, int to) {
            HistogramAccumulator accumulator = HistogramAccumulator.create();
            IntStream.range(from, to).forEach(i -> accumulator.accept(values[i], weights[i]));
            return accumulator;
        }
    }

    // ---- the bound

    /** Whatever can be told of the records can be told of the histogram, and is not farther off than it says. */
    private static void assertWithinBounds(Incomes incomes, double line) {
        WeightedSample sample = incomes.sample();
        IncomeHistogram histogram = incomes.histogram();
        Map<String, BigDecimal> exact =
                ExactMeasures.of(incomes.values(), incomes.weights()).at(line);
        AllMeasures.at(line).forEach((name, measure) -> {
            Optional<Measured> ofSample = measure.apply(sample);
            Optional<Measured> binned = measure.apply(histogram);
            if (!isLeftOpen(name) && !(incomes.spansTooMuch() && name.matches("(EXACT|Palma) .*"))) {
                assertThat(binned.isPresent()).as("%s: %s", name, ofSample).isEqualTo(ofSample.isPresent());
            }
            if (ofSample.isPresent() && binned.isPresent()) {
                // A rank's own value is no matter of rounding.
                BigDecimal wanted = name.startsWith("NEAREST")
                        ? new BigDecimal(ofSample.get().value())
                        : exact.get(name);
                assertThat(new BigDecimal(binned.get().value()).subtract(wanted).abs())
                        .as("%s: %s, histogram %s", name, wanted.doubleValue(), binned.get())
                        .isLessThanOrEqualTo(new BigDecimal(binned.get().errorBound()));
                assertThat(binned.get().dropped().records())
                        .as(name)
                        .isEqualTo(ofSample.get().dropped().records());
            }
        });
    }

    /** Where a bin leaves open whether there is anybody to divide by. */
    private static boolean isLeftOpen(String name) {
        return Stream.of("median gap", "Wolfson", "LAEKEN", "INVERSE_DISTRIBUTION", "inequality of gaps", "P90/P10")
                .anyMatch(name::startsWith);
    }

    static Stream<Arguments> adversaries() {
        return Stream.of(
                Arguments.of("nobody", Incomes.of()),
                Arguments.of("one", Incomes.of(2999.99)),
                Arguments.of("one on the line", Incomes.of(LINE)),
                Arguments.of("ties", Incomes.of(2000, 2000, 2000, 3000, 3000, 3000, 3000, 5000)),
                Arguments.of(
                        "all the same",
                        Incomes.of(
                                DoubleStream.generate(() -> 1234.56).limit(1000).toArray())),
                Arguments.of("two in one bin", Incomes.of(3000, 3001)),
                Arguments.of("two in one bin around the line", Incomes.of(2999, 3001, 2999.5)),
                Arguments.of(
                        "many in one bin",
                        Incomes.of(IntStream.range(0, 500)
                                .mapToDouble(i -> 3000 + i / 200.0)
                                .toArray())),
                Arguments.of(
                        "the ends of bins", Incomes.of(1024, 1026, Math.nextDown(1026), 2048, Math.nextDown(2048))),
                Arguments.of(
                        "alike and far from zero",
                        Incomes.of(
                                IntStream.range(0, 12).mapToDouble(i -> 5e8 + i).toArray())),
                Arguments.of("alike in the ninth digit", Incomes.of(1000, 1000 * (1 + 1e-9))),
                Arguments.of(
                        "small weights of large values",
                        new Incomes(
                                new double[] {168451.33, 1.84e8, 1391.6, 7.0e8, 8.7e6},
                                new double[] {9.7e-4, 0.0416, 1100.45, 0.0192, 5.3e-4})),
                Arguments.of("all zero", Incomes.of(0, 0, 0)),
                Arguments.of("zero and one", Incomes.of(0, 0, 0, 1)),
                Arguments.of("a huge range", Incomes.of(1e-300, 1e-9, 1, 3000, 1e9, 1e15)),
                Arguments.of("below all octaves", Incomes.of(1e-5, 2e-5, 5e-3)),
                Arguments.of("above all octaves", Incomes.of(1e9, 5e9, 3e10)),
                Arguments.of("negative ones", Incomes.of(-5000, -100, -0.001, -1e12, 0, 4000, 1e6, 1e13)),
                Arguments.of("only negative ones", Incomes.of(-5000, -4999, -1)),
                Arguments.of("as much debt as income", Incomes.of(-1000, 1000)),
                Arguments.of(
                        "small weights beside large",
                        new Incomes(new double[] {1000, 2000, 4000, 9000}, new double[] {1e-9, 1, 1e9, 1e-3})),
                Arguments.of(
                        "one has everything",
                        Incomes.of(DoubleStream.concat(
                                        DoubleStream.generate(() -> 0.01).limit(999), DoubleStream.of(1e8))
                                .toArray())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("adversaries")
    void staysWithinItsBoundsOnAdversarialIncomes(String name, Incomes incomes) {
        assertWithinBounds(incomes, LINE);
    }

    @Property(tries = 150)
    void staysWithinItsBounds(
            @ForAll("incomes") Incomes incomes, @ForAll @DoubleRange(min = 1, max = 20_000) double line) {
        assertWithinBounds(incomes, line);
    }

    @Property(tries = 150)
    void staysWithinItsBoundsWhereBinsAreCrowded(@ForAll("crowded") Incomes incomes) {
        assertWithinBounds(incomes, LINE);
    }

    @Provide
    Arbitrary<Incomes> incomes() {
        Arbitrary<Double> income = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.doubles().between(1, 50_000)),
                Tuple.of(1, Arbitraries.of(0.0, LINE, 1000.0, 1e-3, 1e7)),
                Tuple.of(1, Arbitraries.doubles().between(-5000, 0)));
        return weighted(income);
    }

    @Provide
    Arbitrary<Incomes> crowded() {
        return weighted(Arbitraries.doubles().between(2990, 3010));
    }

    private static Arbitrary<Incomes> weighted(Arbitrary<Double> income) {
        return Combinators.combine(income, Arbitraries.integers().between(1, 9))
                .as((value, weight) -> new double[] {value, weight})
                .list()
                .ofMaxSize(60)
                .map(rows -> new Incomes(
                        rows.stream().mapToDouble(row -> row[0]).toArray(),
                        rows.stream().mapToDouble(row -> row[1]).toArray()));
    }

    /** Log-normal incomes of a village's spread; the mark is 10⁻⁶. */
    @Test
    void isOffByLessThanAMillionthForTheGiniOfUsualIncomes() {
        Random random = new Random(7);
        Incomes incomes = Incomes.of(random.doubles(200_000)
                .map(each -> Math.exp(8.9 + 0.7 * random.nextGaussian()))
                .toArray());
        Measured binned =
                InequalityMeasures.withDefaults().gini(incomes.histogram()).orElseThrow();
        Measured exact =
                InequalityMeasures.withDefaults().gini(incomes.sample()).orElseThrow();
        assertThat(binned.errorBound()).isLessThan(1e-6).isPositive();
        assertThat(Math.abs(binned.value() - exact.value())).isLessThanOrEqualTo(binned.errorBound());
    }

    /** A bound that is always wide would prove nothing: these are known but for rounding. */
    @Test
    void isNearlyExactWhereTheBinsLeaveNothingOpen() {
        IncomeHistogram histogram = Incomes.of(0, 1000, 2000, 4000).histogram();
        assertThat(histogram.mean().orElseThrow().errorBound()).isLessThan(1e-9);
        assertThat(PovertyMeasures.withDefaults()
                        .fgt(histogram, LINE, 0)
                        .orElseThrow()
                        .errorBound())
                .isLessThan(1e-12);
        Measured median =
                histogram.quantile(0.5, QuantileRule.INVERSE_DISTRIBUTION).orElseThrow();
        assertThat(median.errorBound()).isLessThan(2);
        assertThat(median.value()).isBetween(1000.0, 1002.0);
    }

    // ---- combining

    @Test
    void doesNotDependOnAnyOfAThousandSplits() {
        Random random = new Random(11);
        double[] values = random.doubles(400, -500, 20_000).toArray();
        double[] weights = random.doubles(400, 0.1, 9).toArray();
        Incomes incomes = new Incomes(values, weights);
        IncomeHistogram whole = incomes.histogram();
        for (int i = 0; i < 1000; i++) {
            int first = random.nextInt(401);
            int second = first + random.nextInt(401 - first);
            HistogramAccumulator combined = incomes.gathering(second, 400)
                    .combine(incomes.gathering(0, first))
                    .combine(HistogramAccumulator.create())
                    .combine(incomes.gathering(first, second).toHistogram());
            IncomeHistogram histogram = combined.toHistogram();
            assertThat(histogram).isEqualTo(whole).hasSameHashCodeAs(whole);
            assertThat(InequalityMeasures.withDefaults().of(histogram))
                    .isEqualTo(InequalityMeasures.withDefaults().of(whole));
        }
    }

    @Test
    void collectsAStreamAsItAccepts() {
        Incomes incomes =
                Incomes.of(IntStream.range(0, 5000).mapToDouble(i -> i * 1.37).toArray());
        IncomeHistogram collected = IntStream.range(0, 5000)
                .boxed()
                .parallel()
                .collect(IncomeHistogram.collecting(i -> incomes.values()[i], i -> 1));
        assertThat(collected).isEqualTo(incomes.histogram());
        assertThat(collected).hasToString("IncomeHistogram(5000 records, " + collected.cells() + " bins)");
    }

    @Test
    void takesItselfOver() {
        HistogramAccumulator accumulator = Incomes.of(1, 2, 3).gathering(0, 3);
        assertThat(accumulator.combine(accumulator).toHistogram())
                .isEqualTo(Incomes.of(1, 2, 3, 1, 2, 3).histogram());
    }

    @Test
    void countsWhatItDoesNotTake() {
        HistogramAccumulator accumulator = HistogramAccumulator.create();
        accumulator.accept(Double.NaN, 2);
        accumulator.accept(Double.NEGATIVE_INFINITY, 3);
        accumulator.accept(5, 0);
        accumulator.accept(-0.0);
        IncomeHistogram histogram =
                HistogramAccumulator.create().combine(accumulator.toHistogram()).toHistogram();
        assertThat(histogram.missing()).isEqualTo(new Dropped(1, 2));
        assertThat(histogram.infinite()).isEqualTo(new Dropped(1, 3));
        assertThat(histogram.weightless()).isEqualTo(1);
        assertThat(histogram.records()).isEqualTo(1);
        assertThat(histogram.upper(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAWeightThatIsNone(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistogramAccumulator.create().accept(3, weight))
                .withMessage("Weight (" + weight + ") must be a finite number, 0 or more");
    }

    /** Else no comparison above would prove anything. */
    @Test
    void differsWhereAnythingDoes() {
        IncomeHistogram histogram = Incomes.of(1000, 3000).histogram();
        assertThat(histogram)
                .isEqualTo(Incomes.of(3000, 1000).histogram())
                .isNotEqualTo(Incomes.of(1000, 3001).histogram())
                .isNotEqualTo(new Incomes(new double[] {1000, 3000}, new double[] {1, 2}).histogram())
                .isNotEqualTo(Incomes.of(1000, 3000, Double.NaN).histogram())
                .isNotEqualTo(Incomes.of(1000, 3000, Double.POSITIVE_INFINITY).histogram())
                .isNotEqualTo(new Incomes(new double[] {1000, 3000, 3000}, new double[] {1, 1, 0}).histogram())
                .isNotEqualTo(null);
        assertThat(Incomes.of(1000, 3001, 3002).histogram())
                .as("the same bins, bounds and sums, of other numbers of records")
                .isNotEqualTo(
                        new Incomes(new double[] {1000, 3001, 3002, 3002}, new double[] {1, 1, 0.5, 0.5}).histogram());
    }

    // ---- bytes

    @Property(tries = 100)
    void comesBackFromItsBytes(@ForAll("incomes") Incomes incomes) {
        IncomeHistogram histogram = incomes.histogram();
        IncomeHistogram back = IncomeHistogram.fromBytes(histogram.toBytes());
        assertThat(back).isEqualTo(histogram);
        assertThat(back.toBytes()).isEqualTo(histogram.toBytes());
    }

    @Test
    void refusesBytesThatAreCutOrLonger() {
        byte[] bytes = Incomes.of(1, 2, 3000).histogram().toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IncomeHistogram.fromBytes(cut))
                    .withMessageStartingWith("Bytes hold no histogram: ");
        }
        for (int more = 1; more < 50; more++) {
            byte[] longer = Arrays.copyOf(bytes, bytes.length + more);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IncomeHistogram.fromBytes(longer))
                    .withMessage("Bytes hold no histogram: their checksum does not hold");
        }
    }

    @Property(tries = 20)
    void refusesAnyFlippedBit(@ForAll("incomes") Incomes incomes) {
        byte[] bytes = incomes.histogram().toBytes();
        for (int bit = 0; bit < Byte.SIZE * bytes.length; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatIllegalArgumentException()
                    .as("bit " + bit)
                    .isThrownBy(() -> IncomeHistogram.fromBytes(flipped))
                    .withMessageStartingWith("Bytes hold no histogram: ");
        }
    }

    @Test
    void tellsAnotherVersionAndWhatIsNoHistogram() {
        ByteBuffer bytes = ByteBuffer.wrap(Incomes.of(1000).histogram().toBytes());
        bytes.putInt(4, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncomeHistogram.fromBytes(bytes.array()))
                .withMessage("Bytes hold no histogram: version (1) must be 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncomeHistogram.fromBytes("a letter to the village".getBytes(StandardCharsets.UTF_8)))
                .withMessage("Bytes hold no histogram: they do not start as one");
    }

    /** What version 2 holds, field by field: another layout needs another version. */
    @Test
    void keepsTheLayoutOfItsVersion() {
        HistogramAccumulator accumulator = HistogramAccumulator.create();
        accumulator.accept(3000, 2);
        accumulator.accept(Double.NaN, 4);
        accumulator.accept(Double.POSITIVE_INFINITY, 5);
        accumulator.accept(1, 0);
        ByteBuffer wanted = ByteBuffer.allocate(84 + 44 + 4);
        wanted.put("PVIH".getBytes(StandardCharsets.US_ASCII)).putInt(2);
        wanted.putDouble(3000).putDouble(3000); // smallest and largest
        wanted.putDouble(Double.POSITIVE_INFINITY).putDouble(Double.NEGATIVE_INFINITY); // beside zero
        wanted.putLong(1).putDouble(4).putLong(1).putDouble(5).putLong(1); // missing, infinite, weightless
        wanted.putInt(1).putInt(BinScale.bin(3000)).putLong(1); // bins; number and records
        wanted.putDouble(2).putDouble(0).putDouble(6000).putDouble(0); // weight and sum, with what was rounded off
        assertThat(accumulator.toHistogram().toBytes()).isEqualTo(sealed(wanted).array());
    }

    /** With the checksum of all but the last four bytes in these. */
    private static ByteBuffer sealed(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.array(), 0, bytes.capacity() - Integer.BYTES);
        return bytes.putInt(bytes.capacity() - Integer.BYTES, (int) checksum.getValue());
    }

    /** Two bins of one record each, 1000 and 3000, of which one field is changed under a checksum that holds. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the largest not below the smallest, DOUBLE, 16, 999, no values have such extremes",
        "no infinite smallest, DOUBLE, 8, -Infinity, no values have such extremes",
        "no infinite largest, DOUBLE, 16, Infinity, no values have such extremes",
        "nothing above zero that is below, DOUBLE, 24, 0, no values have such extremes",
        "nothing below zero that is above, DOUBLE, 32, 0, no values have such extremes",
        "no number of missing below none, LONG, 40, -1, nobody was left out like this",
        "no missing without weight, LONG, 40, 1, nobody was left out like this",
        "no weight of nobody missing, DOUBLE, 48, 1, nobody was left out like this",
        "no number of infinite below none, LONG, 56, -1, nobody was left out like this",
        "no number of weightless below none, LONG, 72, -1, less than none is without weight",
        "no number of bins below none, INT, 80, -1, no histogram has as many bins",
        "no more bins than there are, INT, 80, 1000000, no histogram has as many bins",
        "all bins that are told, INT, 80, 3, they end within it",
        "no more bins than are told, INT, 80, 1, they go on after it",
        "no bin before the first, INT, 84, -1, bins do not ascend",
        "no bin after the last, INT, 128, 1000000, bins do not ascend",
        "each bin after the one before, INT, 128, 0, bins do not ascend",
        "no bin beside all values, INT, 128, 19000, no records make such a bin",
        "no bin without records, LONG, 88, 0, no records make such a bin",
        "no bin without weight, DOUBLE, 96, 0, no records make such a bin",
        "no bin of negative weight, DOUBLE, 140, -1, no records make such a bin",
        "no sum below the bin, DOUBLE, 112, 999.9, no records make such a bin",
        "no sum above the bin, DOUBLE, 112, 1003, no records make such a bin",
        "no more records than can be counted, LONG, 88, 9223372036854775807, more records than can be counted"
    })
    void refusesWhatNoRecordsMake(String rule, String type, int offset, String value, String told) {
        ByteBuffer bytes = ByteBuffer.wrap(Incomes.of(1000, 3000).histogram().toBytes());
        switch (type) {
            case "INT" -> bytes.putInt(offset, Integer.parseInt(value));
            case "LONG" -> bytes.putLong(offset, Long.parseLong(value));
            default -> bytes.putDouble(offset, Double.parseDouble(value));
        }
        assertThatIllegalArgumentException()
                .as(rule)
                .isThrownBy(() -> IncomeHistogram.fromBytes(sealed(bytes).array()))
                .withMessage("Bytes hold no histogram: " + told);
    }

    // ---- negative incomes

    static Stream<Arguments> negatives() {
        return Stream.of(
                Arguments.of(Incomes.of(-5, -300, 0, 10), Incomes.of(0, 0, 0, 10)),
                Arguments.of(Incomes.of(-5, 10), Incomes.of(0, 10)),
                Arguments.of(Incomes.of(-5, -4), Incomes.of(0, 0)),
                Arguments.of(
                        new Incomes(new double[] {-5, -1e-9, 1e-9}, new double[] {1, 2, 4}),
                        new Incomes(new double[] {0, 0, 1e-9}, new double[] {1, 2, 4})));
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void takesNegativeIncomesForZeroAsIfTheyWere(Incomes incomes, Incomes zeros) {
        assertThat(incomes.histogram().with(NegativeIncomes.ZERO)).isEqualTo(zeros.histogram());
        assertThat(incomes.histogram().with(NegativeIncomes.KEEP)).isEqualTo(incomes.histogram());
    }

    @Test
    void dropsNegativeIncomes() {
        IncomeHistogram others = Incomes.of(-5, -300, 0, 10).histogram().with(NegativeIncomes.DROP);
        assertThat(others.records()).isEqualTo(2);
        assertThat(others.sum()).isEqualTo(10);
        assertThat(others.lower(0)).isZero();
        assertThat(others.upper(1)).isEqualTo(10);
        assertThat(Incomes.of(-5).histogram().with(NegativeIncomes.DROP).cells())
                .isZero();
    }

    @Test
    void staysWithinAMegabyte() {
        assertThat(BinScale.BINS * 5L * Double.BYTES).isLessThan(1 << 20);
    }

    // ---- bins

    @Property
    void holdsEveryValueBetweenTheEndsOfItsBin(@ForAll("anyFinite") double value) {
        int bin = BinScale.bin(value);
        assertThat(bin).isBetween(0, BinScale.BINS - 1);
        assertThat(value + 0.0).isBetween(BinScale.lower(bin), BinScale.upper(bin));
        if (bin > 0) {
            assertThat(BinScale.upper(bin - 1)).isLessThan(BinScale.lower(bin));
        }
    }

    @Provide
    Arbitrary<Double> anyFinite() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.doubles().between(-1e6, 1e6),
                Arbitraries.of(0.0, 0x1p-7, -0x1p-7, 0x1p29, -0x1p29, Math.nextDown(0x1p29), Double.MIN_VALUE));
    }
}
