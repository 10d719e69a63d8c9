package org.povline.core.table;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;

/**
 * Reads the rows of a CSV or XLSX file, one after another; never holds a file in memory. Which of the two a file is,
 * its first bytes tell and not its name. Immutable.
 *
 * <p>An ERROR among the findings means that reading stopped there: what comes after it in the file did not go to the
 * sink. All other findings are about cells and sheets that did. No file makes it throw, but the sink may.
 */
public final class TableReader {
    private static final TableReader DEFAULT = new TableReader(TableLimits.defaults());

    private final TableLimits limits;

    private TableReader(TableLimits limits) {
        this.limits = requireNonNull(limits, "limits");
    }

    /** Reads within the default limits. */
    public static TableReader withDefaults() {
        return DEFAULT;
    }

    /** Reads within these limits. */
    public TableReader with(TableLimits limits) {
        return new TableReader(limits);
    }

    /** Reads a file; returns its faults. */
    public List<Finding> read(Path file, TableSink sink) {
        return read(file, file.toString(), requireNonNull(sink, "sink"));
    }

    /**
     * Copies a stream to a temporary file, within the limit, and reads that; closes the stream.
     *
     * @param in the bytes of the file
     * @param name what findings call it
     * @param sink takes sheets and rows
     */
    public List<Finding> read(InputStream in, String name, TableSink sink) {
        requireNonNull(sink, "sink");
        try (in;
                Spool spool = Spool.of(in, limits.maxFileBytes())) {
            return read(spool.file(), name, sink);
        } catch (IOException e) {
            return refusal("FILE_UNREADABLE", name);
        }
    }

    private List<Finding> read(Path file, String name, TableSink sink) {
        try {
            if (!Files.isRegularFile(file)) {
                return refusal(Files.exists(file) ? "FILE_NOT_REGULAR" : "FILE_MISSING", name);
            }
            return Files.size(file) > limits.maxFileBytes() ? tooLarge(name) : rows(file, name, sink);
        } catch (IOException e) {
            return refusal("FILE_UNREADABLE", name);
        }
    }

    private List<Finding> rows(Path file, String name, TableSink sink) {
        List<Finding> findings = once(file, name, sink);
        return sink.again() ? rows(file, name, sink) : findings;
    }

    private List<Finding> once(Path file, String name, TableSink sink) {
        Faults faults = new Faults(name);
        try {
            rows(file, sink, faults);
        } catch (Refusal refusal) {
            faults.add(refusal);
        } catch (IOException e) {
            faults.add("FILE_UNREADABLE", Severity.ERROR, Place.NONE, Map.of());
        }
        return faults.findings();
    }

    private void rows(Path file, TableSink sink, Faults faults) throws IOException, Refusal {
        switch (FileKind.of(file)) {
            case ZIP -> XlsxSource.read(file, limits, sink, faults);
            case OLE2 -> throw Refusal.of("TABLE_OLD_FORMAT", Place.NONE);
            case OTHER -> CsvSource.read(file, limits, sink, faults);
        }
    }

    private List<Finding> tooLarge(String name) {
        Finding finding = Finding.of("FILE_TOO_LARGE", Severity.ERROR, Location.inFile(name, 0, 0));
        return List.of(finding.with("maxBytes", Argument.of(limits.maxFileBytes())));
    }

    private static List<Finding> refusal(String code, String name) {
        return List.of(Finding.of(code, Severity.ERROR, Location.inFile(name, 0, 0)));
    }
}
