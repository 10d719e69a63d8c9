package org.povline.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.check.CheckBook;
import org.povline.core.ledger.AnnotatedWorkbook;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.standard.StandardBook;

/** The faulty ledger as a workbook to work through. */
class AnnotatedLedgerTest {
    private static final Path FILES = Path.of("src", "main", "resources", "org", "povline", "datasets");
    private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
    private static final LedgerReader READER = LedgerReader.withDefaults().asOf(DAY);
    private static final CheckBook BOOK = CheckBook.china(StandardBook.china());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "faulty-ledger.csv",
                "faulty-ledger.gb18030.csv",
                "faulty-ledger.xlsx",
                "clean-ledger.csv",
                "clean-ledger.xlsx"
            })
    void theCopyGivesTheSameHouseholdsAndRows(String file) throws IOException {
        LedgerReading reading = READER.read(FILES.resolve(file));
        LedgerReading copy = READER.read(new ByteArrayInputStream(annotated(file, reading)), "copy.xlsx");
        assertThat(copy.households()).isEqualTo(reading.households());
        assertThat(copy.rows()).isEqualTo(reading.rows());
    }

    @Test
    void everyPlantedFaultHasANoteAtItsCell() throws IOException {
        byte[] copy = annotated("faulty-ledger.csv", READER.read(FILES.resolve("faulty-ledger.csv")));
        String notes = part(copy, "xl/comments1.xml");
        assertThat(FaultyLedgerFiles.resource("faulty-ledger-faults.csv"))
                .hasSizeGreaterThanOrEqualTo(60)
                .filteredOn(fault -> !fault.get(2).equals("0"))
                .allSatisfy(fault -> assertThat(notes)
                        .contains("ref=\"" + letters(Integer.parseInt(fault.get(2))) + fault.get(1) + "\""));
    }

    @Test
    void neitherNotesNorListTellWhoAnybodyIs() throws IOException {
        LedgerReading reading = READER.read(FILES.resolve("faulty-ledger.csv"));
        byte[] copy = annotated("faulty-ledger.csv", reading);
        String told = part(copy, "xl/comments1.xml") + part(copy, "xl/worksheets/sheet2.xml");
        List<String> personal = reading.households().stream()
                .map(Household::members)
                .flatMap(List::stream)
                .map(Person::identity)
                .flatMap(identity -> java.util.stream.Stream.of(
                                identity.name(), identity.documentNumber(), identity.phone())
                        .flatMap(fact -> fact.known().stream()))
                .filter(text -> text.length() > 2)
                .toList();
        assertThat(personal).hasSizeGreaterThan(100);
        assertThat(told).doesNotContain(personal);
    }

    private static byte[] annotated(String file, LedgerReading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedWorkbook workbook =
                AnnotatedWorkbook.withDefaults().with(BOOK.checks()).asOf(DAY);
        assertThat(workbook.write(
                        FILES.resolve(file),
                        reading,
                        BOOK.check(reading.ledger().orElseThrow().registry().orElseThrow())
                                .findings(),
                        out))
                .isEmpty();
        return out.toByteArray();
    }

    private static String letters(int column) {
        return column <= 26
                ? Character.toString('A' + column - 1)
                : letters((column - 1) / 26) + Character.toString('A' + (column - 1) % 26);
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return characters(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new IOException("There is no part " + name);
    }

    private static String characters(String xml) {
        return java.util.regex.Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
