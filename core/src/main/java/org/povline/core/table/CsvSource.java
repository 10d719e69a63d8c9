package org.povline.core.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.povline.core.finding.Severity;

/** Reads one CSV file. */
final class CsvSource {
    private final CsvText text;
    private final char delimiter;
    private final TableLimits limits;
    private final TableSink sink;
    private final Faults faults;
    private int handedOver;
    private int last;

    private CsvSource(CsvText text, char delimiter, TableLimits limits, TableSink sink, Faults faults) {
        this.text = text;
        this.delimiter = delimiter;
        this.limits = limits;
        this.sink = sink;
        this.faults = faults;
    }

    static void read(Path file, TableLimits limits, TableSink sink, Faults faults) throws IOException, Refusal {
        CsvText text = CsvEncodings.of(file);
        if (sink.sheet(Sheet.of("", 0))) {
            new CsvSource(text, Delimiters.of(text), limits, sink, faults).read();
        }
    }

    /**
     * A parser that lets characters stand after a closing quote does not say where they stood, and the strict one cannot
     * go on. So the strict one goes first, and the other one takes over at the record where it stopped.
     */
    private void read() throws IOException, Refusal {
        if (!isRead(false) && !isRead(true)) {
            throw Refusal.beyond("TABLE_CELL_LENGTH", limits.maxCellLength(), Place.row(last + 1));
        }
    }

    /** Whether the parser came to the end, or to where the sink had enough. */
    private boolean isRead(boolean lenient) throws IOException, Refusal {
        try (CsvReader<CsvRow> reader = open(lenient)) {
            CloseableIterator<CsvRow> rows = reader.iterator();
            int passedOver = handedOver;
            for (int i = 0; i < passedOver; i++) {
                next(rows);
            }
            return isRead(rows, lenient);
        } catch (ParserStoppedException e) {
            return false;
        }
    }

    private boolean isRead(CloseableIterator<CsvRow> rows, boolean lenient)
            throws IOException, Refusal, ParserStoppedException {
        CsvRow row = next(rows);
        if (lenient) {
            faults.add("TABLE_QUOTE_STRAY", Severity.WARNING, Place.row(row.number()), Map.of());
        }
        while (!row.endsWith(EndMark.MARK)) {
            if (!isWanted(row)) {
                return true;
            }
            row = next(rows);
        }
        if (row.isOneCharacter()) {
            return true;
        }
        throw Refusal.of("TABLE_QUOTE_OPEN", Place.row(row.number()));
    }

    /** Keeps what the parser throws apart from what the sink throws. */
    private static CsvRow next(CloseableIterator<CsvRow> rows) throws IOException, ParserStoppedException {
        try {
            return rows.next();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new ParserStoppedException();
        }
    }

    private boolean isWanted(CsvRow row) throws Refusal {
        row.requireWithin();
        if (handedOver == limits.maxRows()) {
            throw Refusal.beyond("TABLE_ROWS", limits.maxRows(), Place.row(row.number()));
        }
        handedOver++;
        last = row.number();
        return sink.row(row);
    }

    private CsvReader<CsvRow> open(boolean lenient) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(lenient)
                .maxBufferSize(2 * limits.maxCellLength() + (1 << 16))
                .build(new CsvRow(limits), new EndMark(text.open()));
    }

    /** The parser met what it cannot read; its own words repeat it. */
    private static final class ParserStoppedException extends Exception {
        private static final long serialVersionUID = 1L;

        ParserStoppedException() {
            super(null, null, false, false);
        }
    }
}
