package org.povline.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.povline.datasets.generator.LedgerGenerator;

/** Ten million persons in households, with identities, incomes of two years and all, one after the other. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx64m", "-XX:+UseSerialGC"})
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
public class GeneratorBenchmark {
    private static final int PERSONS = 10_000_000;

    /** Persons a second on one core, with a heap of 64 MB. */
    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public long persons() {
        long persons = 0;
        var households = LedgerGenerator.withSeed(42).counties(200).households().iterator();
        while (persons < PERSONS) {
            persons += households.next().members().size();
        }
        return persons;
    }
}
