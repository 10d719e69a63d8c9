package org.povline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.statistics.coverage.CoverageAccumulator;
import org.povline.statistics.deprivation.AlkireFoster;
import org.povline.statistics.deprivation.DeprivationMeasures;
import org.povline.statistics.deprivation.DeprivationSpecification;
import org.povline.statistics.deprivation.DeprivationTable;
import org.povline.statistics.deprivation.Indicator;
import org.povline.statistics.deprivation.MissingIndicators;
import org.povline.statistics.distribution.CompensatedSum;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.HistogramAccumulator;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.SampleAccumulator;
import org.povline.statistics.income.IncomeAccumulator;
import org.povline.statistics.income.IncomeMeasures;
import org.povline.statistics.inequality.Concentration;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.population.AgeAccumulator;
import org.povline.statistics.population.AgeBands;
import org.povline.statistics.population.CodeAccumulator;
import org.povline.statistics.poverty.PovertyMeasures;

/** What holds of everything that gathers records one at a time, whatever it makes of them. */
class AccumulatorLawsTest {
    private static final LocalDate AS_OF = LocalDate.of(2016, 6, 30);
    private static final Amount LINE = Amount.ofFen(300_000);
    private static final double LINE_YUAN = 3000;
    private static final AlkireFoster TWO_OF_THREE = AlkireFoster.of(new DeprivationSpecification(
                    "two of three",
                    List.of(new Indicator("a", "one", 1), new Indicator("b", "other", 2)),
                    new Ratio(2, 3),
                    "made up"))
            .with(MissingIndicators.REWEIGHT);

    /** A record from which each takes what it asks for. */
    private record Row(
            double value,
            double weight,
            Truth one,
            Truth other,
            Fact<LocalDate> birthDate,
            Fact<Sex> sex,
            long persons) {
        private static final Comparator<Row> BY_VALUE =
                Comparator.comparingDouble(Row::value).thenComparingDouble(Row::weight);

        static Row of(Random random) {
            double value = random.nextInt(4) == 0
                    ? new double[] {0, 3000, -250, Double.NaN, Double.POSITIVE_INFINITY}[random.nextInt(5)]
                    : random.nextInt(2_000_000) / 100.0;
            return new Row(
                    value,
                    random.nextInt(8) == 0 ? 0 : 0.1 * (1 + random.nextInt(50)),
                    Truth.values()[random.nextInt(3)],
                    Truth.values()[random.nextInt(3)],
                    random.nextInt(9) == 0
                            ? Fact.notReported()
                            : Fact.of(AS_OF.minusDays(random.nextInt(36_000) - 300)),
                    random.nextInt(9) == 0 ? Fact.notReported() : Fact.of(Sex.values()[random.nextInt(4)]),
                    1 + random.nextInt(6));
        }

        Fact<Amount> amount() {
            return Double.isFinite(value) ? Fact.of(Amount.ofFen(Math.round(100 * value))) : Fact.notReported();
        }
    }

    private record Gathering<A>(
            String name,
            Supplier<A> create,
            BiConsumer<A, Row> accept,
            BinaryOperator<A> combine,
            Function<A, ?> result) {

        A of(List<Row> rows) {
            A gathered = create.get();
            rows.forEach(row -> accept.accept(gathered, row));
            return gathered;
        }

        Object resultOf(List<Row> rows) {
            return result.apply(of(rows));
        }

        /** What the parts between the cuts come to, put together one after another. */
        Object resultOf(List<Row> rows, int... cuts) {
            A sum = create.get();
            for (int i = 1; i < cuts.length; i++) {
                sum = combine.apply(sum, of(rows.subList(cuts[i - 1], cuts[i])));
            }
            return result.apply(sum);
        }

        void assertThatEmptyOnesChangeNothing(List<Row> rows) {
            A gathered = of(rows);
            A other = of(rows);
            Object whole = resultOf(rows);
            assertThat(result.apply(combine.apply(gathered, create.get()))).isEqualTo(whole);
            assertThat(result.apply(combine.apply(create.get(), other))).isEqualTo(whole);
            assertThat(result.apply(other))
                    .as("what is taken over stays as it is")
                    .isEqualTo(whole);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Gathering<?>> gatherings() {
        return Stream.of(
                new Gathering<>(
                        "sum",
                        CompensatedSum::create,
                        (sum, row) -> sum.accept(Double.isFinite(row.value()) ? row.value() * row.weight() : 0.1),
                        CompensatedSum::combine,
                        CompensatedSum::value),
                new Gathering<>(
                        "sample",
                        SampleAccumulator::create,
                        (sample, row) -> sample.accept(row.value(), row.weight()),
                        SampleAccumulator::combine,
                        sample -> measures(sample.toSample())),
                new Gathering<>(
                        "histogram",
                        HistogramAccumulator::create,
                        (histogram, row) -> histogram.accept(row.value(), row.weight()),
                        HistogramAccumulator::combine,
                        histogram -> measures(histogram.toHistogram())),
                new Gathering<>(
                        "incomes of households",
                        IncomeAccumulator::create,
                        (incomes, row) -> incomes.accept(row.amount(), row.persons()),
                        IncomeAccumulator::combine,
                        incomes -> IncomeMeasures.withDefaults().of(incomes.toSample(), LINE)),
                new Gathering<>(
                        "deprivations",
                        () -> DeprivationTable.create(2),
                        (table, row) -> table.accept(List.of(row.one(), row.other()), row.weight()),
                        DeprivationTable::combine,
                        TWO_OF_THREE::of),
                new Gathering<>(
                        "coverage",
                        CoverageAccumulator::create,
                        (coverage, row) -> coverage.accept(row.one(), row.other()),
                        CoverageAccumulator::combine,
                        CoverageAccumulator::toRate),
                new Gathering<>(
                        "ages",
                        () -> AgeAccumulator.create(AgeBands.LABOUR, AS_OF),
                        (ages, row) -> ages.accept(row.birthDate(), row.sex()),
                        AgeAccumulator::combine,
                        AgeAccumulator::toStructure),
                new Gathering<>(
                        "codes",
                        () -> CodeAccumulator.create(Truth.class),
                        (codes, row) -> codes.accept(Fact.of(row.one()), row.sex()),
                        CodeAccumulator::combine,
                        CodeAccumulator::toStructure));
    }

    private static List<Object> measures(Distribution of) {
        return List.of(
                of,
                of.missing(),
                of.infinite(),
                of.weightless(),
                PovertyMeasures.withDefaults().of(of, LINE_YUAN),
                InequalityMeasures.withDefaults().of(of));
    }

    private static List<Row> rows(Random random) {
        return Stream.generate(() -> Row.of(random)).limit(150).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gatherings")
    void doesNotDependOnAnyOfAThousandSplits(Gathering<?> gathering) {
        Random random = new Random(17);
        List<Row> rows = new ArrayList<>(rows(random));
        Object whole = gathering.resultOf(rows);
        for (int i = 0; i < 1000; i++) {
            int[] cuts = IntStream.concat(
                            IntStream.of(0, rows.size()), random.ints(random.nextInt(5), 0, rows.size() + 1))
                    .sorted()
                    .toArray();
            assertThat(gathering.resultOf(rows, cuts)).isEqualTo(whole);
            Collections.shuffle(rows, random);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gatherings")
    void givesShuffledWhatItGivesSortedToTheLastBit(Gathering<?> gathering) {
        Random random = new Random(23);
        for (int i = 0; i < 100; i++) {
            List<Row> shuffled = rows(random);
            List<Row> sorted = shuffled.stream().sorted(Row.BY_VALUE).toList();
            assertThat(gathering.resultOf(shuffled)).isEqualTo(gathering.resultOf(sorted));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gatherings")
    void isNotChangedByEmptyOnesNorChangesWhatItTakesOver(Gathering<?> gathering) {
        gathering.assertThatEmptyOnesChangeNothing(rows(new Random(29)));
        gathering.assertThatEmptyOnesChangeNothing(List.of());
    }

    // ---- weights

    static Stream<Function<Double, Map<String, Optional<Double>>>> weighings() {
        List<Row> rows = rows(new Random(31));
        return Stream.of(
                weight -> values(gather(rows, SampleAccumulator.create(), (to, row) -> to.accept(row.value(), weight))
                        .toSample()),
                weight ->
                        values(gather(rows, HistogramAccumulator.create(), (to, row) -> to.accept(row.value(), weight))
                                .toHistogram()),
                weight -> values(TWO_OF_THREE.of(gather(
                        rows,
                        DeprivationTable.create(2),
                        (to, row) -> to.accept(List.of(row.one(), row.other()), weight)))),
                weight -> Map.of(
                        "concentration",
                        Concentration.of(rows, Row::value, row -> (double) row.persons(), row -> weight)
                                .index()
                                .map(Measured::value)));
    }

    private static <A> A gather(List<Row> rows, A into, BiConsumer<A, Row> accept) {
        rows.forEach(row -> accept.accept(into, row));
        return into;
    }

    private static Map<String, Optional<Double>> values(Distribution of) {
        Map<String, Optional<Double>> values = new TreeMap<>();
        AllMeasures.at(LINE_YUAN)
                .forEach((name, measure) -> values.put(name, measure.apply(of).map(Measured::value)));
        return values;
    }

    private static Map<String, Optional<Double>> values(DeprivationMeasures of) {
        Map<String, Optional<Double>> values = new TreeMap<>();
        values.put("H", of.headcount().map(Measured::value));
        values.put("A", of.intensity().map(Measured::value));
        values.put("M0", of.adjustedHeadcount().map(Measured::value));
        of.indicators()
                .forEach(each ->
                        values.put(each.indicator().code(), each.censored().map(Measured::value)));
        return values;
    }

    /** A tenth is no binary fraction, so that sums of it round where sums of ones do not. */
    @ParameterizedTest
    @MethodSource("weighings")
    void givesWithEqualWeightsWhatItGivesWithoutWeights(Function<Double, Map<String, Optional<Double>>> weighing) {
        Map<String, Optional<Double>> equal = weighing.apply(0.1);
        Map<String, Optional<Double>> without = weighing.apply(1.0);
        assertThat(without.values()).anyMatch(Optional::isPresent);
        without.forEach((name, want) -> {
            assertThat(equal.get(name).isPresent()).as(name).isEqualTo(want.isPresent());
            want.ifPresent(value -> assertThat(equal.get(name).orElseThrow())
                    .as(name)
                    .isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value)))));
        });
    }
}
