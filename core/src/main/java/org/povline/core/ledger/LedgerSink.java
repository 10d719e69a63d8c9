package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.table.Row;
import org.povline.core.table.Sheet;
import org.povline.core.table.TableSink;

/** Finds the ledgers among the sheets of a file and hands over the households, as their rows come. */
final class LedgerSink implements TableSink {
    private static final int ROWS_BETWEEN_REPORTS = 1000;

    private final String file;
    private final ReadingOptions options;
    private final HouseholdSink sink;
    private final HeaderNames names;
    private final Books books = new Books();
    private final List<KeptRow> start = new ArrayList<>();
    private final Set<ColumnMapping.Entry> used = new HashSet<>();
    private @Nullable Sheet sheet;
    private @Nullable SheetReading reading;
    private ColumnMapping mapping = ColumnMapping.none();
    private boolean found;
    private long rows;

    LedgerSink(String file, ReadingOptions options, HouseholdSink sink) {
        this.file = file;
        this.options = options;
        this.sink = sink;
        names = new HeaderNames(options.mapping());
    }

    @Override
    public boolean sheet(Sheet next) {
        finishSheet();
        sheet = next;
        if (next.hidden()) {
            tell(next, "LEDGER_SHEET_HIDDEN");
        }
        return true;
    }

    @Override
    public boolean row(Row row) {
        if (++rows % ROWS_BETWEEN_REPORTS == 0 && !options.progress().test(rows)) {
            books.stop();
            return false;
        }
        if (reading != null) {
            reading.row(row);
        } else if (start.size() < HeaderFinder.ROWS_LOOKED_AT) {
            start.add(new KeptRow(row));
            if (start.size() == HeaderFinder.ROWS_LOOKED_AT) {
                begin();
            }
        }
        return books.goesOn();
    }

    /**
     * Ends the file, with the rows that came.
     *
     * @param whole whether all of them did: else the header may have been among the others
     */
    void finish(boolean whole) {
        finishSheet();
        if (!found && whole) {
            tell("LEDGER_HEADER_MISSING", Severity.ERROR, Map.of());
        }
        if (found && whole && books.goesOn()) {
            tellOfUnused();
        }
        if (!books.goesOn()) {
            tell("LEDGER_CANCELLED", Severity.INFO, Map.of("rows", Argument.of(rows)));
        }
    }

    RowCounts counts() {
        return books.counts();
    }

    /** Which header was read as which column, in the sheets so far. */
    ColumnMapping mapping() {
        return mapping;
    }

    boolean isWhole() {
        return found && books.goesOn();
    }

    private void finishSheet() {
        if (sheet != null && reading == null && start.size() < HeaderFinder.ROWS_LOOKED_AT) {
            begin();
        }
        if (reading != null) {
            reading.finish();
        }
        reading = null;
        start.clear();
    }

    private void begin() {
        Sheet here = sheet == null ? Sheet.of("", 0) : sheet;
        Optional<Header> header = new HeaderFinder(names, start, here.merged()).find();
        if (header.isEmpty()) {
            if (!start.isEmpty() && !here.name().isEmpty()) {
                tell(here, "LEDGER_SHEET_SKIPPED");
            }
            return;
        }
        found = true;
        note(header.get());
        start.subList(0, header.get().rows()).stream().filter(KeptRow::hidden).forEach(row -> tellOfHidden(here, row));
        SheetLayout layout = new SheetLayout(
                file,
                here,
                header.get(),
                names,
                UnitNotes.of(start.subList(0, header.get().above())));
        mapping = layout.addTo(mapping);
        SheetReading begun = new SheetReading(layout, options, books, sink);
        reading = begun;
        start.subList(header.get().rows(), start.size()).forEach(begun::row);
    }

    /** Remembers which entries of the mapping a header makes use of. */
    private void note(Header header) {
        for (int column = 0; column < header.parts().size(); column++) {
            options.mapping()
                    .entry(header.text(column), Cell.letters(column + 1))
                    .ifPresent(used::add);
        }
    }

    /** The finding speaks of the entry's number, since a header may be anything. */
    private void tellOfUnused() {
        List<ColumnMapping.Entry> entries = options.mapping().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (!used.contains(entries.get(i))) {
                tell("LEDGER_MAPPING_UNUSED", Severity.WARNING, Map.of("number", Argument.of(i + 1)));
            }
        }
    }

    private void tellOfHidden(Sheet whole, KeptRow row) {
        Finding finding = Finding.of("LEDGER_ROW_HIDDEN", Severity.INFO, Location.inFile(file, row.number(), 0));
        Cell cell = new Cell(file, whole.name(), row.number(), 1, "", "", false);
        sink.problem(new Problem(finding, Optional.of(cell)));
    }

    /** The finding speaks of the sheet's number, since its name may be a person's. */
    private void tell(Sheet whole, String code) {
        Finding finding = Finding.of(code, Severity.WARNING, Location.inFile(file, 0, 0))
                .with("number", Argument.of(whole.index() + 1));
        sink.problem(new Problem(finding, Optional.of(new Cell(file, whole.name(), 1, 1, "", "", false))));
    }

    private void tell(String code, Severity severity, Map<String, Argument> arguments) {
        Finding finding = new Finding(code, severity, Location.inFile(file, 0, 0), arguments);
        sink.problem(new Problem(finding, Optional.empty()));
    }

    /** What all sheets of a file count and remember together. */
    static final class Books {
        private final SeenNumbers numbers = new SeenNumbers();
        private RowCounts counts = RowCounts.NONE;
        private int households;
        private boolean stopped;

        boolean isNew(String number) {
            return numbers.add(number);
        }

        void count(RowKind kind, int rows) {
            counts = counts.and(kind, rows);
        }

        RowCounts counts() {
            return counts;
        }

        /** The index of the household at hand. */
        int households() {
            return households;
        }

        void handedOver() {
            households++;
        }

        void stop() {
            stopped = true;
        }

        boolean goesOn() {
            return !stopped;
        }
    }
}
