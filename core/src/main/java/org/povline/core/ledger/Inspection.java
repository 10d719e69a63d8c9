package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.povline.core.finding.Finding;

/**
 * What a file seems to hold, before it is read: for every sheet the header that was found, and for every column the
 * field that it seems to be, how sure that is, and some of its cells. The proposed mapping can be changed, saved and
 * given to a reader.
 *
 * @param sheets the sheets in which a header was found, in order
 * @param others the names of sheets in which none was found
 * @param findings what is wrong with the file, and which columns both seem to be the same
 */
public record Inspection(List<InspectedSheet> sheets, List<String> others, List<Finding> findings) {
    /** The confidence from which on a reader takes a column without being told. */
    public static final double CONFIDENT = HeaderNames.WITHOUT_GROUP * HeaderNames.WITHOUT_NOTE;

    /** Copies the lists. */
    public Inspection {
        sheets = List.copyOf(sheets);
        others = List.copyOf(others);
        findings = List.copyOf(findings);
    }

    /** The mapping of all columns that seem to be a field with at least this confidence; others are left to be extras. */
    public ColumnMapping mapping(double leastConfidence) {
        ColumnMapping mapping = ColumnMapping.none();
        for (InspectedSheet sheet : sheets) {
            for (InspectedColumn column : sheet.columns) {
                mapping = column.addTo(mapping, leastConfidence);
            }
        }
        return mapping;
    }

    /**
     * A sheet with a header.
     *
     * @param name its name, empty for CSV
     * @param firstRow the first row of data, counted from 1
     * @param columns the columns that have a header, from the left
     */
    public record InspectedSheet(String name, int firstRow, List<InspectedColumn> columns) {
        /** Copies the columns. */
        public InspectedSheet {
            requireNonNull(name, "name");
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column.
     *
     * @param header its header, from the top to the bottom with slashes
     * @param at its letters, such as {@code D}, where another column of the sheet has the same header; empty elsewhere
     * @param column what it seems to be; empty where it is like nothing in the catalogue
     * @param confidence from 0 to 1: how well the header names it, times the share of its cells that can be read so
     * @param samples some of its cells, which may be personal
     */
    public record InspectedColumn(
            String header, String at, Optional<LedgerColumn<?>> column, double confidence, List<String> samples) {
        /** Copies the samples. */
        public InspectedColumn {
            requireNonNull(header, "header");
            requireNonNull(at, "at");
            requireNonNull(column, "column");
            samples = List.copyOf(samples);
        }

        private ColumnMapping addTo(ColumnMapping mapping, double least) {
            String key = column.filter(found -> confidence >= least)
                    .map(LedgerColumn::key)
                    .orElse("");
            return mapping.with(new ColumnMapping.Entry(header, key, "", null, at));
        }

        /** Header and field, without the samples. */
        @Override
        public String toString() {
            return "InspectedColumn(" + header + ", " + column + ", " + confidence + ")";
        }
    }
}
