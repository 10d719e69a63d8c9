package org.povline.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerWriter;
import org.povline.core.ledger.RowCounts;
import org.povline.datasets.generator.LedgerGenerator;

/**
 * A ledger of a million persons in a CSV file of some 70 columns, within a heap of 256 MB: every household with its
 * facts, beside the parser alone that makes a text of every cell and knows nothing of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class LedgerBenchmark {
    private static final int PERSONS = 1_000_000;
    private static final LedgerGenerator VILLAGES = LedgerGenerator.withSeed(42).counties(40);

    private Path file = Path.of("");
    private long rows;

    /** The villages one below the other under the header of the first; one whose columns are others is left out. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("povline", ".csv");
        String header = header(village(0));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(header.getBytes(UTF_8));
            for (int i = 0; rows < PERSONS; i++) {
                String village = village(i);
                if (village.startsWith(header)) {
                    String below = village.substring(header.length());
                    out.write(below.getBytes(UTF_8));
                    rows += below.lines().count();
                }
            }
        }
    }

    private static String header(String village) {
        return village.substring(0, village.indexOf('\n') + 1);
    }

    private static String village(int index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerWriter.withDefaults().write(VILLAGES.registry(index).households(), out, "village");
        return out.toString(UTF_8);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The households of the ledger, one after the other. */
    @Benchmark
    public RowCounts ledger() {
        RowCounts counts = LedgerReader.withDefaults().stream(file, (household, places) -> true);
        if (counts.accepted() != rows) {
            throw new IllegalStateException("Not every row was accepted: " + counts.accepted() + " of " + rows);
        }
        return counts;
    }

    /** FastCSV alone. */
    @Benchmark
    public long parser() throws IOException {
        long length = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord cells : records) {
                for (String cell : cells.getFields()) {
                    length += cell.length();
                }
            }
        }
        return length;
    }
}
