package org.povline.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.povline.statistics.distribution.HistogramAccumulator;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.WeightedSample;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.poverty.PovertyMeasures;
import org.povline.statistics.poverty.RelativeMeasures;

/** Measures weighted incomes on one core, exactly and by histogram. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class IncomeBenchmark {
    private static final double LINE = 4000;
    private static final InequalityMeasures INEQUALITY = InequalityMeasures.withDefaults();
    private static final PovertyMeasures POVERTY = PovertyMeasures.withDefaults();

    /** How many incomes. */
    @Param("10000000")
    public int records = 1;

    private double[] values = {1};
    private double[] weights = {1};
    private WeightedSample sample = WeightedSample.of(1);

    /** Makes the incomes. */
    @Setup(Level.Trial)
    public void make() {
        values = IncomeData.values(records);
        weights = IncomeData.weights(records);
        sample = WeightedSample.of(values, weights);
    }

    /** The sample alone: to take, sort and cumulate. */
    @Benchmark
    public WeightedSample sort() {
        return WeightedSample.of(values, weights);
    }

    /** From unsorted arrays to the exact Gini. */
    @Benchmark
    public Optional<Measured> exactGini() {
        return INEQUALITY.gini(WeightedSample.of(values, weights));
    }

    /** Every measure of poverty and inequality, of a sample that is sorted already. */
    @Benchmark
    public void allMeasures(Blackhole hole) {
        hole.consume(POVERTY.of(sample, LINE));
        hole.consume(POVERTY.fgt(sample, LINE, 1.5));
        hole.consume(POVERTY.gapAmongPoor(sample, LINE));
        hole.consume(POVERTY.exitTime(sample, LINE, 0.05));
        hole.consume(RelativeMeasures.withDefaults().of(sample));
        hole.consume(INEQUALITY.of(sample));
        hole.consume(INEQUALITY.giniCorrected(sample));
        hole.consume(INEQUALITY.kolm(sample, 0.001));
        hole.consume(INEQUALITY.variation(sample));
        hole.consume(INEQUALITY.percentileRatio(sample, 0.9, 0.1));
        hole.consume(INEQUALITY.zenga(sample));
        hole.consume(INEQUALITY.jDivergence(sample));
    }

    /** From unsorted arrays to the Gini of a histogram, with its bound. */
    @Benchmark
    public Optional<Measured> histogramGini() {
        HistogramAccumulator accumulator = HistogramAccumulator.create();
        for (int i = 0; i < values.length; i++) {
            accumulator.accept(values[i], weights[i]);
        }
        return INEQUALITY.gini(accumulator.toHistogram());
    }
}
