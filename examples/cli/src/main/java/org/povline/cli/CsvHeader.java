package org.povline.cli;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.povline.cli.SampleColumns.UnreadableColumnException;

/**
 * The names of a CSV file's columns.
 *
 * @param names without spaces around them
 */
record CsvHeader(List<String> names) {
    static CsvHeader of(CsvRecord row) {
        return new CsvHeader(stripped(row));
    }

    /** Where the column stands, from 0. */
    int placeOf(String column) {
        int place = names.indexOf(column.strip());
        if (place < 0) {
            throw new UnreadableColumnException("has no column " + column + ": " + remedy());
        }
        int last = names.lastIndexOf(column.strip());
        if (last > place) {
            throw new UnreadableColumnException("has two columns " + column + ", number " + (place + 1) + " and "
                    + (last + 1) + ": give each a name of its own");
        }
        return place;
    }

    /** What stands in data is nobody's to see. */
    private String remedy() {
        return names.stream().anyMatch(SampleColumns::isNumber)
                ? "its first line holds numbers, where it should name the columns"
                : "it has " + String.join(", ", names);
    }

    /** Refuses a row of other columns: who knows which cell is whose. */
    void requireRow(CsvRecord row) {
        if (row.getFieldCount() != names.size()) {
            throw new UnreadableColumnException("line " + row.getStartingLineNumber() + " has " + row.getFieldCount()
                    + " cells and the header " + names.size()
                    + ": leave what is missing blank, and put a cell that holds a comma in quotes");
        }
        if (stripped(row).equals(names)) {
            throw new UnreadableColumnException(
                    "line " + row.getStartingLineNumber() + " repeats the header: take it out");
        }
    }

    private static List<String> stripped(CsvRecord row) {
        return row.getFields().stream().map(String::strip).toList();
    }
}
