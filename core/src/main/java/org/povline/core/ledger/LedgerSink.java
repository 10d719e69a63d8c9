package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private String file;
    private final ReadingOptions options;
    private final HouseholdSink sink;
    private final HeaderNames names;
    private final Books books;
    private final List<KeptRow> start = new ArrayList<>();
    private @Nullable Sheet sheet;
    private @Nullable SheetReading reading;
    private ColumnMapping mapping = ColumnMapping.none();
    private boolean found;
    private long rows;

    LedgerSink(String file, ReadingOptions options, HouseholdSink sink) {
        this(file, options, sink, new Books());
    }

    /** One that joins the rows of a number on sheets of households and of members, which an earlier one met. */
    LedgerSink(String file, ReadingOptions options, HouseholdSink sink, SheetNumbers joined) {
        this(file, options, sink, new Books(joined));
    }

    private LedgerSink(String file, ReadingOptions options, HouseholdSink sink, Books books) {
        this.books = books;
        this.file = file;
        this.options = options;
        this.sink = sink;
        names = new HeaderNames(options.mapping());
    }

    /** Goes on with the sheets of another file, whose rows are named by the prefix where a key needs a name. */
    void goOn(String next, String prefix) {
        finishSheet();
        file = next;
        books.prefix = prefix;
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
        books.handOver();
        if (!found && whole) {
            tell("LEDGER_HEADER_MISSING", Severity.ERROR, Map.of());
        }
        if (!books.goesOn()) {
            tell("LEDGER_CANCELLED", Severity.INFO, Map.of("rows", Argument.of(rows)));
        }
    }

    RowCounts counts() {
        return books.counts();
    }

    /** The household numbers of all sheets, if some stand on a sheet of households and on one of members. */
    Optional<SheetNumbers> halves() {
        finishSheet();
        return Optional.of(books.numbers).filter(numbers -> isWhole() && numbers.meet());
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
        sheet = null;
        reading = null;
        start.clear();
    }

    private void begin() {
        if (!start.isEmpty() && FindingsSheet.isBelow(start.get(0))) {
            return;
        }
        Sheet here = sheet == null ? Sheet.of("", 0) : sheet;
        Optional<Header> header = new HeaderFinder(names, start, here.merged()).find();
        if (header.isEmpty()) {
            if (!start.isEmpty() && !here.name().isEmpty()) {
                tell(here, "LEDGER_SHEET_SKIPPED");
            }
            return;
        }
        found = true;
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
        private final SheetNumbers numbers = new SheetNumbers();
        private final @Nullable SheetNumbers joined;
        private final Map<String, HouseholdDraft> waiting = new HashMap<>();
        private final List<Runnable> handingOver = new ArrayList<>();
        private String prefix = "";
        private RowCounts counts = RowCounts.NONE;
        private int households;
        private boolean stopped;

        Books() {
            joined = null;
        }

        Books(SheetNumbers joined) {
            this.joined = joined;
        }

        /** A name for a row that no other row of the sheets has. */
        String name(SheetLayout layout, int row) {
            return prefix + "s" + (layout.sheet().index() + 1) + ".r" + row;
        }

        boolean isFirst(SheetLayout layout) {
            return prefix.isEmpty() && layout.sheet().index() == 0;
        }

        boolean joins() {
            return joined != null;
        }

        /** Whether no sheet has the number yet; where sheets are joined, none of the same kind. */
        boolean isNew(SheetLayout layout, String number) {
            boolean isNew = numbers.add(layout, number);
            return isNew && (joins() || !numbers.isOnOther(layout, number));
        }

        /** Whether the rows of the number stand on sheets of both kinds, which are joined. */
        boolean isOnBoth(SheetLayout layout, String number) {
            return joined != null && joined.isOnOther(layout, number);
        }

        /** The household of a number that stands on sheets of both kinds, if the other sheet came before. */
        @Nullable
        HouseholdDraft waiting(String number) {
            return waiting.get(number);
        }

        void await(String number, HouseholdDraft draft) {
            waiting.put(number, draft);
        }

        /** Keeps a household until all sheets have been read. */
        void await(Runnable handingOver) {
            this.handingOver.add(handingOver);
        }

        void handOver() {
            handingOver.forEach(Runnable::run);
            handingOver.clear();
        }

        void count(RowKind kind) {
            counts = counts.and(kind);
        }

        RowCounts counts() {
            return counts;
        }

        /** The index of the next household. */
        int households() {
            return households;
        }

        /** The index of the household that begins. */
        int begin() {
            return households++;
        }

        void stop() {
            stopped = true;
        }

        boolean goesOn() {
            return !stopped;
        }
    }
}
