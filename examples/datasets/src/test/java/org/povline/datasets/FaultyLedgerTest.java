package org.povline.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.check.CheckBook;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
import org.povline.core.ledger.Cell;
import org.povline.core.ledger.LedgerFormat;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.standard.StandardBook;

/**
 * The faulty ledger: every planted fault is found at its cell, and nothing else is an error. With {@code
 * -Dpovline.rewrite=true} the files are written instead; a reader of the difference decides whether to keep them.
 */
class FaultyLedgerTest {
    private static final Path FILES = Path.of("src", "main", "resources", "org", "povline", "datasets");
    private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
    private static final LedgerReader READER = LedgerReader.withDefaults().asOf(DAY);

    /** A finding at its cell. */
    private record Found(int row, int column, String header, String code, Severity severity) {
        String key() {
            return row + "," + column + "," + header + "," + code;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"faulty-ledger.csv", "faulty-ledger.gb18030.csv", "faulty-ledger.xlsx"})
    void everyPlantedFaultIsFoundAtItsCellAndNothingElseIsAnError(String file) throws IOException {
        List<Found> found = found(read(file));
        Set<String> planted = planted();
        assertThat(planted).hasSizeGreaterThanOrEqualTo(60);
        assertThat(found.stream().map(Found::key)).containsAll(planted);
        assertThat(found.stream()
                        .filter(each -> each.severity == Severity.ERROR)
                        .map(Found::key))
                .isSubsetOf(planted);
    }

    @Test
    void allThreeFilesGiveTheSameFindings() throws IOException {
        List<Found> found = found(read("faulty-ledger.csv"));
        assertThat(found(read("faulty-ledger.gb18030.csv"))).isEqualTo(found);
        assertThat(found(read("faulty-ledger.xlsx"))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean-ledger.csv", "clean-ledger.xlsx"})
    void theCleanLedgerHasNoError(String file) throws IOException {
        LedgerReading reading = read(file);
        assertThat(reading.households()).isEqualTo(FaultyLedgerFiles.households());
        assertThat(found(reading)).isNotEmpty().noneMatch(each -> each.severity == Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean-ledger.csv", "clean-ledger.xlsx"})
    void theCleanLedgerHasNoErrorEvenIfNobodyNamesItsDay(String file) throws IOException {
        List<Found> found = found(read(file, LedgerReader.withDefaults()));
        assertThat(found).extracting(Found::code).containsOnlyOnce("LEDGER_DAY_ASSUMED");
        assertThat(found).noneMatch(each -> each.severity == Severity.ERROR);
    }

    @Test
    void theFilesAreTheOnesThatTheGeneratorMakes() throws IOException {
        assertIsFile("faulty-ledger.csv", FaultyLedgerFiles.faultyUtf8());
        assertIsFile("faulty-ledger.gb18030.csv", FaultyLedgerFiles.faultyGb18030());
        assertIsFile("clean-ledger.csv", FaultyLedgerFiles.clean(LedgerFormat.CSV));
        assertReadsAs("faulty-ledger.xlsx", FaultyLedgerFiles.faultyXlsx());
        assertReadsAs("clean-ledger.xlsx", FaultyLedgerFiles.clean(LedgerFormat.XLSX));
    }

    private static void assertIsFile(String name, byte[] bytes) throws IOException {
        rewrite(name, bytes);
        assertThat(Files.readAllBytes(FILES.resolve(name))).isEqualTo(bytes);
    }

    /** A workbook holds the time at which it was made: what is read from it is compared. */
    private static void assertReadsAs(String name, byte[] bytes) throws IOException {
        rewrite(name, bytes);
        LedgerReading made = READER.read(new ByteArrayInputStream(bytes), name);
        assertThat(READER.read(FILES.resolve(name)).households()).isEqualTo(made.households());
    }

    private static void rewrite(String name, byte[] bytes) throws IOException {
        if (Boolean.getBoolean("povline.rewrite")) {
            Files.write(FILES.resolve(name), bytes);
        }
    }

    private static LedgerReading read(String name) throws IOException {
        return read(name, READER);
    }

    private static LedgerReading read(String name, LedgerReader reader) throws IOException {
        try (InputStream in = ExampleVillage.class.getResourceAsStream(name)) {
            return reader.read(in, name);
        }
    }

    private static List<Finding> checks(LedgerReading reading) {
        return CheckBook.china(StandardBook.china())
                .check(reading.ledger().orElseThrow().registry().orElseThrow())
                .findings();
    }

    private static List<Found> found(LedgerReading reading) {
        List<Found> found = new ArrayList<>();
        reading.problems().forEach(problem -> found.add(found(problem.finding(), problem.cell())));
        checks(reading)
                .forEach(finding -> found.add(
                        found(finding, reading.places().find(finding.location().path()))));
        return found;
    }

    private static Found found(Finding finding, Optional<Cell> cell) {
        return new Found(
                cell.map(Cell::row).orElse(0),
                cell.map(Cell::column).orElse(0),
                cell.map(Cell::header).orElse(""),
                finding.code(),
                finding.severity());
    }

    private static Set<String> planted() throws IOException {
        return FaultyLedgerFiles.resource("faulty-ledger-faults.csv").stream()
                .map(fault -> String.join(",", fault.subList(1, 5)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
