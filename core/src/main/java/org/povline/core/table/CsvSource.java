package org.povline.core.table;

import java.io.IOException;
import java.io.Reader;
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
     * The strict parser goes first, since it is fast; the other one takes over at the record where it stopped.
     */
    private void read() throws IOException, Refusal {
        if (!isRead(false) && !isRead(true)) {
            throw Refusal.beyond("TABLE_CELL_LENGTH", limits.maxCellLength(), Place.row(last + 1));
        }
    }

    /** Whether the parser came to the end, or to where the sink had enough. */
    private boolean isRead(boolean lenient) throws IOException, Refusal {
        try (CsvRecords rows = open(lenient)) {
            int passedOver = handedOver;
            for (int i = 0; i < passedOver; i++) {
                rows.next();
            }
            return isRead(rows, lenient);
        } catch (CsvRecords.ParserStoppedException e) {
            return false;
        }
    }

    private boolean isRead(CsvRecords rows, boolean lenient)
            throws IOException, Refusal, CsvRecords.ParserStoppedException {
        CsvRow row = rows.next();
        if (lenient) {
            faults.add("TABLE_QUOTE_STRAY", Severity.WARNING, Place.row(row.number()), Map.of());
        }
        while (!row.endsWith(EndMark.MARK)) {
            if (!isWanted(row)) {
                return true;
            }
            row = rows.next();
        }
        if (row.isOneCharacter()) {
            return true;
        }
        throw Refusal.of("TABLE_QUOTE_OPEN", Place.row(row.number()));
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

    private CsvRecords open(boolean lenient) throws IOException {
        Reader in = new EndMark(text.open());
        return lenient ? new LenientCsv(in, delimiter, limits) : new StrictCsv(in, delimiter, limits);
    }
}
