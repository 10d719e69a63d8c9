package org.povline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.check.CheckAccumulator;
import org.povline.core.check.CheckBook;
import org.povline.core.standard.StandardBook;
import org.povline.core.table.Row;
import org.povline.core.table.Sheet;
import org.povline.core.table.SheetPlan;
import org.povline.core.table.TableReader;
import org.povline.core.table.TableSink;
import org.povline.core.table.TableWriter;
import org.povline.core.table.WrittenCell;

/**
 * Ledgers with headers, cells and bytes changed, moved, doubled and taken out, over both readers: every row below a header
 * is accounted for, what is wrong has a place, and nothing else happens. The property {@code povline.ledger.mutations}
 * asks for more of them; what is kept in memory does not grow with their number.
 */
class LedgerMutationTest {
    private static final int MUTATIONS = Integer.getInteger("povline.ledger.mutations", 400);
    private static final int ROUNDS = 5;
    private static final long MOST_GROWTH = 8L << 20;
    private static final LedgerReader READER =
            LedgerReader.withDefaults().asOf(LocalDate.of(2016, 12, 31)).withMaxRows(2_000);
    private static final CheckBook CHECKS = CheckBook.china(StandardBook.china());
    private static final List<String> TELLING = List.of(
            "",
            " ",
            "无",
            "—",
            "合计",
            "注：",
            "单位：万元",
            "=1+1",
            "'=1",
            "#N/A",
            "1e9",
            "-1",
            "99999999999999999999",
            "11010519491231002X",
            "5.2E+17",
            "2016.1",
            "42735",
            "３．５亩",
            "1,2,3",
            "\n",
            "\"",
            "\uFEFF",
            "\uD83D\uDE00",
            "户编号",
            "姓名");

    @ParameterizedTest
    @EnumSource
    @Timeout(900)
    void everyRowIsAccountedForWhateverStandsInALedger(LedgerFormat format) throws IOException {
        Random random = new Random(20161231);
        List<List<String>> ledger = ledger();
        readAndCheck(format, ledger, random, MUTATIONS / ROUNDS);
        long before = used();
        for (int round = 1; round < ROUNDS; round++) {
            readAndCheck(format, ledger, random, MUTATIONS / ROUNDS);
        }
        assertThat(used() - before).isLessThan(MOST_GROWTH);
    }

    private static void readAndCheck(LedgerFormat format, List<List<String>> ledger, Random random, int number)
            throws IOException {
        for (int i = 0; i < number; i++) {
            byte[] file = written(mutated(ledger, random), format);
            assertAccountedFor(random.nextInt(3) == 0 ? withBytesChanged(file, random) : file);
        }
    }

    private static void assertAccountedFor(byte[] file) {
        LedgerReading reading = READER.read(new ByteArrayInputStream(file), "f");
        assertThat(reading.rows().read()).isEqualTo(rowsBelowHeaders(file));
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.finding().code()).matches("(LEDGER|TABLE|FILE)_[A-Z_]+");
            assertThat(problem.toString()).doesNotContain("11010519491231002X");
        });
        CheckAccumulator checks = CHECKS.accumulator(LocalDate.of(2016, 12, 31));
        reading.households().forEach(checks::accept);
        assertThat(checks.result().findings())
                .allSatisfy(finding -> assertThat(
                                reading.places().find(finding.location().path()))
                        .isPresent());
    }

    /** What the reader of tables hands over from the rows on that an inspection tells. */
    private static long rowsBelowHeaders(byte[] file) {
        Map<String, Integer> first = new HashMap<>();
        READER.inspect(new ByteArrayInputStream(file), "f")
                .sheets()
                .forEach(sheet -> first.put(sheet.name(), sheet.firstRow()));
        Counting counting = new Counting(first);
        TableReader.withDefaults().read(new ByteArrayInputStream(file), "f", counting);
        return counting.rows;
    }

    private static final class Counting implements TableSink {
        private final Map<String, Integer> first;
        private String sheet = "";
        private long rows;

        Counting(Map<String, Integer> first) {
            this.first = first;
        }

        @Override
        public boolean sheet(Sheet next) {
            sheet = next.name();
            return true;
        }

        @Override
        public boolean row(Row row) {
            rows += row.number() >= first.getOrDefault(sheet, Integer.MAX_VALUE) ? 1 : 0;
            return true;
        }
    }

    private static List<List<String>> ledger() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerWriter.withDefaults()
                .write(READER.read("f.csv", LedgerWriterTest.EVERY_KIND).households(), out, "f");
        List<List<String>> rows = new ArrayList<>();
        TableReader.withDefaults().read(new ByteArrayInputStream(out.toByteArray()), "f", new TableSink() {
            @Override
            public boolean sheet(Sheet sheet) {
                return true;
            }

            @Override
            public boolean row(Row row) {
                rows.add(new ArrayList<>(List.of(new RepeatedTexts().of(row))));
                return true;
            }
        });
        return rows;
    }

    private static List<List<String>> mutated(List<List<String>> ledger, Random random) {
        List<List<String>> rows = new ArrayList<>();
        ledger.forEach(row -> rows.add(new ArrayList<>(row)));
        for (int i = random.nextInt(6); i >= 0; i--) {
            mutate(rows, random);
        }
        return rows;
    }

    private static void mutate(List<List<String>> rows, Random random) {
        List<String> row = rows.get(random.nextInt(3) == 0 ? 0 : random.nextInt(rows.size()));
        int column = random.nextInt(row.size());
        switch (random.nextInt(7)) {
            case 0 -> row.set(column, telling(random));
            case 1 -> row.set(column, row.get(random.nextInt(row.size())));
            case 2 -> row.set(column, row.get(column) + telling(random));
            case 3 -> row.add(column, telling(random));
            case 4 -> rows.add(random.nextInt(rows.size()), new ArrayList<>(row));
            case 5 -> rows.add(random.nextInt(rows.size()), new ArrayList<>(List.of(telling(random), telling(random))));
            default ->
                row.set(
                        column,
                        row.get(column).isEmpty() ? "甲" : row.get(column).substring(1));
        }
    }

    private static String telling(Random random) {
        return TELLING.get(random.nextInt(TELLING.size()));
    }

    private static byte[] written(List<List<String>> rows, LedgerFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = format.writer(out, "f")) {
            writer.sheet(SheetPlan.of("台账"));
            for (int i = 0; i < rows.size(); i++) {
                writer.row(i + 1, rows.get(i).stream().map(WrittenCell::of).toList());
            }
        }
        return out.toByteArray();
    }

    private static byte[] withBytesChanged(byte[] file, Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            file[random.nextInt(file.length)] = (byte) random.nextInt();
        }
        return file;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
