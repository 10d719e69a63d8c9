package org.povline.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.povline.statistics.distribution.HistogramAccumulator;
import org.povline.statistics.distribution.IncomeHistogram;

/** How the histogram grows from 1 to 100 million incomes, within a heap of 64 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx64m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HistogramBenchmark {
    private static final int MILLION = 1_000_000;

    /** How many millions of incomes: so many times the same million. */
    @Param({"1", "10", "100"})
    public int millions = 1;

    private final double[] values = IncomeData.values(MILLION);
    private final double[] weights = IncomeData.weights(MILLION);

    /** All incomes into one histogram. */
    @Benchmark
    public IncomeHistogram accept() {
        HistogramAccumulator accumulator = HistogramAccumulator.create();
        for (int round = 0; round < millions; round++) {
            for (int i = 0; i < MILLION; i++) {
                accumulator.accept(values[i], weights[i]);
            }
        }
        return accumulator.toHistogram();
    }
}
