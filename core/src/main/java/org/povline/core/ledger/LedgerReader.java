package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaLevel;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.PostingLog;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Village;
import org.povline.core.table.Row;
import org.povline.core.table.Sheet;
import org.povline.core.table.TableLimits;
import org.povline.core.table.TableReader;
import org.povline.core.table.TableSink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the households of a ledger from CSV and XLSX: a row a person, or a row a household. Headers are found among the
 * first rows of every sheet; what a cell cannot be read as is unreadable, and every fault comes back with its cell. A
 * blank cell is not reported, a column that the file lacks is not asked for. Never throws for what a file holds.
 *
 * <p>Where a household number stands on a sheet that names no members and on one that does, a file that is read whole is
 * read twice, and the rows of each number are joined: the households come in the order of the file, each fact from the
 * first sheet that tells it, and the members from the sheet that names them; a head that the other sheet names is kept
 * as it is. A number that only one kind of sheet has is told of, and one that is blank or stands on a sheet twice joins
 * nobody. A stream joins no sheets.
 *
 * <p>Immutable and safe for threads.
 */
public final class LedgerReader {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerReader.class);
    private static final LedgerReader DEFAULT = new LedgerReader(TableLimits.defaults(), ReadingOptions.DEFAULTS);

    private final TableLimits limits;
    private final TableReader tables;
    private final ReadingOptions options;

    private LedgerReader(TableLimits limits, ReadingOptions options) {
        this.limits = limits;
        tables = TableReader.withDefaults().with(limits);
        this.options = options;
    }

    /** Reads by the names of the catalogue, within the default limits. */
    public static LedgerReader withDefaults() {
        return DEFAULT;
    }

    /** The same, which finds columns by this mapping first. */
    public LedgerReader with(ColumnMapping mapping) {
        return new LedgerReader(limits, options.with(requireNonNull(mapping, "mapping")));
    }

    /** The same, for files of up to so many bytes. */
    public LedgerReader withMaxBytes(long bytes) {
        return within(new TableLimits(
                bytes,
                limits.maxRows(),
                limits.maxColumns(),
                limits.maxCellLength(),
                limits.maxSheets(),
                limits.maxInflatedBytes(),
                limits.maxInflation(),
                limits.maxSharedCharacters()));
    }

    /** The same, for sheets of up to so many rows. */
    public LedgerReader withMaxRows(int rows) {
        return within(new TableLimits(
                limits.maxFileBytes(),
                rows,
                limits.maxColumns(),
                limits.maxCellLength(),
                limits.maxSheets(),
                limits.maxInflatedBytes(),
                limits.maxInflation(),
                limits.maxSharedCharacters()));
    }

    private LedgerReader within(TableLimits other) {
        return new LedgerReader(other, options);
    }

    /** The same, for ledgers of this village; else the column of area codes tells, where it names one village. */
    public LedgerReader of(Village village) {
        return new LedgerReader(limits, options.of(requireNonNull(village, "village")));
    }

    /**
     * The same, for ledgers that describe this day; else the last day of the latest income stands for it, or that of a
     * birth in the year after, which is told.
     */
    public LedgerReader asOf(LocalDate day) {
        return new LedgerReader(limits, options.asOf(requireNonNull(day, "day")));
    }

    /**
     * The same, where amounts of income that name no time are of this one; else they are of the calendar year of the
     * ledger's day, which is told, and cannot be taken where that is not known.
     */
    public LedgerReader incomesOf(DateRange period) {
        return new LedgerReader(limits, options.incomesOf(requireNonNull(period, "period")));
    }

    /**
     * The same, where a head of household begins a household in files without a column of household numbers. Else every
     * row of such a file stands alone: a head whose row is missing would make two families one.
     */
    public LedgerReader householdsBeginWithHeads() {
        return new LedgerReader(limits, options.householdsBeginWithHeads());
    }

    /**
     * The same, telling every thousand rows how many were read.
     *
     * @param progress takes the number of rows; false stops the reading
     */
    public LedgerReader onProgress(LongPredicate progress) {
        return new LedgerReader(limits, options.onProgress(requireNonNull(progress, "progress")));
    }

    /** Reads a file whole. */
    public LedgerReading read(Path file) {
        return read(file.toString(), sink -> tables.read(file, sink));
    }

    /**
     * Reads two files whole as if they were sheets of one: such as one of households and one of their members, which are
     * joined by household number.
     */
    public LedgerReading read(Path one, Path other) {
        Gathering gathered = new Gathering(one.toString(), options);
        return read(gathered, both(one, other, gathered));
    }

    private List<Finding> both(Path one, Path other, Gathering gathered) {
        List<Finding> findings = new ArrayList<>(tables.read(one, gathered.part(one.toString(), "")));
        findings.addAll(tables.read(other, gathered.part(other.toString(), "f2.")));
        return gathered.again() ? both(one, other, gathered) : findings;
    }

    /** Reads a stream whole, which findings call by the name, and closes it. */
    public LedgerReading read(InputStream in, String name) {
        return read(name, sink -> tables.read(in, name, sink));
    }

    /** Reads a file household by household; memory does not grow with it, but for 16 bytes a household number. */
    public RowCounts stream(Path file, HouseholdSink sink) {
        return stream(file.toString(), rows -> tables.read(file, rows), sink).counts;
    }

    /** Reads a stream household by household, which findings call by the name, and closes it. */
    public RowCounts stream(InputStream in, String name, HouseholdSink sink) {
        return stream(name, rows -> tables.read(in, name, rows), sink).counts;
    }

    /** Looks at the first rows of every sheet and proposes which header names which column. */
    public Inspection inspect(Path file) {
        return inspect(file.toString(), sink -> tables.read(file, sink));
    }

    /** Looks at the first rows of every sheet of a stream, which findings call by the name, and closes it. */
    public Inspection inspect(InputStream in, String name) {
        return inspect(name, sink -> tables.read(in, name, sink));
    }

    Inspection inspect(String name, Source source) {
        InspectingSink sink = new InspectingSink(name, options.mapping());
        List<Finding> findings = source.read(sink);
        return sink.inspection(findings);
    }

    LedgerReading read(String name, Source source) {
        Gathering gathered = new Gathering(name, options);
        return read(gathered, source.read(gathered));
    }

    private LedgerReading read(Gathering gathered, List<Finding> findings) {
        Streamed streamed = finish(findings, gathered.rows(), gathered);
        List<Household> households =
                gathered.households.stream().map(Places.Rows::household).toList();
        Optional<Ledger> ledger = streamed.whole ? ledger(households) : Optional.empty();
        ledger.filter(read -> options.asOf().isEmpty())
                .ifPresent(read -> gathered.problem(assumed(gathered.name, read.asOf())));
        return new LedgerReading(
                ledger,
                households,
                streamed.counts,
                gathered.problems,
                Places.of(gathered.households),
                streamed.mapping);
    }

    private static Streamed finish(List<Finding> findings, LedgerSink rows, HouseholdSink sink) {
        findings.forEach(finding -> sink.problem(new Problem(finding, Optional.empty())));
        boolean broken = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        rows.finish(!broken);
        LOG.debug("Read {} rows", rows.counts().read());
        return new Streamed(rows.counts(), rows.isWhole() && !broken, rows.mapping());
    }

    Streamed stream(String name, Source source, HouseholdSink sink) {
        LedgerSink rows = new LedgerSink(name, options, requireNonNull(sink, "sink"));
        return finish(source.read(rows), rows, sink);
    }

    private Optional<Ledger> ledger(List<Household> households) {
        Optional<Village> village = options.village().or(() -> village(households));
        Optional<LocalDate> asOf = options.asOf().or(() -> AssumedDay.of(households));
        return village.flatMap(whose -> asOf.map(day -> Ledger.of(registry(whose, day, households))));
    }

    private static Registry registry(Village village, LocalDate asOf, List<Household> households) {
        return Registry.of(
                village,
                asOf,
                households,
                List.of(),
                new PostingLog(Fact.notReported(), List.of(), List.of(), List.of()),
                List.of(),
                List.of());
    }

    private static Optional<Village> village(List<Household> households) {
        Set<AreaCode> areas = households.stream()
                .flatMap(household -> household.residence().area().known().stream())
                .collect(Collectors.toSet());
        return areas.stream()
                .filter(area -> areas.size() == 1 && area.level() == AreaLevel.VILLAGE)
                .findFirst()
                .map(area -> new Village(area, Fact.notReported(), Fact.notReported(), Fact.notReported()));
    }

    private static Problem assumed(String file, LocalDate day) {
        Finding finding = Finding.of("LEDGER_DAY_ASSUMED", Severity.WARNING, Location.inFile(file, 0, 0))
                .with("day", Argument.of(day));
        return new Problem(finding, Optional.empty());
    }

    /** Hands the sheets and rows of a file to a sink; returns its faults. */
    @FunctionalInterface
    interface Source {
        List<Finding> read(TableSink sink);
    }

    record Streamed(RowCounts counts, boolean whole, ColumnMapping mapping) {}

    /**
     * Keeps all that is handed over. Where a household number turns out to stand on a sheet of households and on one of
     * members, all is read once more to join them.
     */
    private static final class Gathering implements HouseholdSink, TableSink {
        private final String name;
        private final ReadingOptions options;
        private final List<Places.Rows> households = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private LedgerSink rows;
        private boolean joins;

        Gathering(String name, ReadingOptions options) {
            this.name = name;
            this.options = options;
            rows = new LedgerSink(name, options, this);
        }

        LedgerSink rows() {
            return rows;
        }

        /** Takes one of several files; whether they are read again is asked after all of them. */
        TableSink part(String file, String prefix) {
            rows.goOn(file, prefix);
            return rows;
        }

        @Override
        public boolean sheet(Sheet sheet) {
            return rows.sheet(sheet);
        }

        @Override
        public boolean row(Row row) {
            return rows.row(row);
        }

        @Override
        public boolean again() {
            Optional<SheetNumbers> halves = joins ? Optional.empty() : rows.halves();
            halves.ifPresent(this::join);
            return halves.isPresent();
        }

        private void join(SheetNumbers numbers) {
            joins = true;
            households.clear();
            problems.clear();
            rows = new LedgerSink(name, options, this, numbers);
        }

        @Override
        public boolean household(Household household, Places places) {
            households.add(places.only());
            return true;
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }
}
