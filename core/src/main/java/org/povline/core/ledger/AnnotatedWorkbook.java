package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povline.core.check.Check;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Texts;
import org.povline.core.repair.Repairs;
import org.povline.core.table.TableLimits;
import org.povline.core.table.TableReader;
import org.povline.core.table.TableSink;
import org.povline.core.table.TableWriter;

/**
 * Writes a workbook in which an office can work through the faults of a ledger, read from CSV or XLSX: the same sheets,
 * cells and widths, the faulty cells coloured by severity with a note on what is wrong, and a last sheet, which is the
 * one in view, that lists every finding with a link to its cell, what to do, and the repair that a rule suggests.
 *
 * <p>Styles and formulas of the file are not kept: a formula stands as the value that it came to, and hidden sheets,
 * rows and columns are shown, since a fault may stand in them. Text that a spreadsheet would take for a formula is
 * neutralised. A {@link LedgerReader} reads the same households from the copy, and passes over the list; a copy of the
 * copy bears a new list in its place.
 *
 * <p><b>The workbook is as personal as the file</b>: its cells are the office's own, identity numbers and names among
 * them, and it belongs to nobody else. Notes and the list of findings repeat nothing that tells who somebody is; a
 * suggested value stands in the list only for columns that are not {@linkplain LedgerColumn#isPersonal() personal}.
 *
 * <p>Immutable and safe for threads.
 */
public final class AnnotatedWorkbook {
    private static final AnnotatedWorkbook DEFAULT = new AnnotatedWorkbook(
            Locale.CHINESE, Texts.of(Locale.CHINESE), Map.of(), Repairs.withDefaults(), Optional.empty());
    private static final int ROWS_OF_A_SHEET = 1_048_576;

    private final Locale language;
    private final Texts texts;
    private final Map<String, Check> checks;
    private final Repairs repairs;
    private final Optional<LocalDate> day;

    private AnnotatedWorkbook(
            Locale language, Texts texts, Map<String, Check> checks, Repairs repairs, Optional<LocalDate> day) {
        this.language = language;
        this.texts = texts;
        this.checks = checks;
        this.repairs = repairs;
        this.day = day;
    }

    /** Writes in Chinese, with suggested repairs where the ledger tells the day that it describes. */
    public static AnnotatedWorkbook withDefaults() {
        return DEFAULT;
    }

    /** The same in Chinese for a Chinese locale, in English for all others; the texts are the library's. */
    public AnnotatedWorkbook in(Locale other) {
        return new AnnotatedWorkbook(requireNonNull(other, "other"), Texts.of(other), checks, repairs, day);
    }

    /** The same with these texts for the codes of findings; a code without a text stands for itself. */
    public AnnotatedWorkbook with(Texts others) {
        return new AnnotatedWorkbook(language, requireNonNull(others, "others"), checks, repairs, day);
    }

    /** The same, telling for findings of these checks which columns to look at. */
    public AnnotatedWorkbook with(List<Check> others) {
        Map<String, Check> byCode =
                others.stream().collect(Collectors.toUnmodifiableMap(Check::code, Function.identity()));
        return new AnnotatedWorkbook(language, texts, byCode, repairs, day);
    }

    /** The same with other repairs suggested. */
    public AnnotatedWorkbook with(Repairs others) {
        return new AnnotatedWorkbook(language, texts, checks, requireNonNull(others, "others"), day);
    }

    /** The same with repairs suggested as of a day; else as of that which the ledger describes, or none. */
    public AnnotatedWorkbook asOf(LocalDate other) {
        return new AnnotatedWorkbook(language, texts, checks, repairs, Optional.of(other));
    }

    /**
     * Writes the workbook to a stream without closing it, by way of a temporary file.
     *
     * @param file the file, as it was read; of two that were read together one, and what stands in the other is left out
     * @param reading what came of reading it; its problems are listed
     * @param checked findings about the households that were read, at paths such as {@code households[3].living.road};
     *     one whose path leads to no cell is listed without a link
     * @param out where to
     * @return what the workbook could not take, such as rows beyond the last one of a sheet
     * @throws IllegalStateException if the library that writes workbooks is not there
     */
    public List<Finding> write(Path file, LedgerReading reading, List<Finding> checked, OutputStream out)
            throws IOException {
        WorkbookWords words = WorkbookWords.of(language);
        SheetTitles titles = new SheetTitles(words.of("sheet"));
        SheetSurvey survey = new SheetSurvey(titles, file.toString(), reading.places());
        TableReader tables = TableReader.withDefaults().with(limits());
        List<Finding> findings = new ArrayList<>(tables.read(file, survey));
        Remarks remarks = Remarks.of(reading, reading.beyond(checked), suggestions(reading), titles)
                .in(file.toString(), reading.places());
        Places places = reading.places();
        RemarkWords remarkWords = new RemarkWords(language, texts, checks, places);
        TableWriter writer = TableWriter.xlsxWithNotes(requireNonNull(out, "out"), file.toString());
        try (writer) {
            copy(tables, file, new CopyingSink(writer, titles, survey, file.toString(), places, remarks, remarkWords));
            new FindingsSheet(titles, words, remarkWords).write(remarks.all(), writer);
        }
        findings.addAll(writer.findings());
        return unheard(findings, reading);
    }

    private static TableLimits limits() {
        TableLimits limits = TableLimits.defaults();
        return new TableLimits(
                limits.maxFileBytes(),
                ROWS_OF_A_SHEET,
                limits.maxColumns(),
                limits.maxCellLength(),
                limits.maxSheets(),
                limits.maxInflatedBytes(),
                limits.maxInflation(),
                limits.maxSharedCharacters());
    }

    private Suggestions suggestions(LedgerReading reading) {
        return day.or(() -> reading.ledger().map(Ledger::asOf))
                .map(known -> Suggestions.of(reading, repairs, known))
                .orElseGet(Suggestions::none);
    }

    private static void copy(TableReader tables, Path file, TableSink sink) throws IOException {
        try {
            tables.read(file, sink);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Finding> unheard(List<Finding> findings, LedgerReading reading) {
        Set<Finding> heard = new HashSet<>(reading.findings());
        return findings.stream()
                .distinct()
                .filter(finding -> !heard.contains(finding))
                .toList();
    }
}
