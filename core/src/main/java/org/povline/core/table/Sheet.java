package org.povline.core.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file says of a sheet before its rows come. A CSV file is one sheet without a name.
 *
 * @param name the sheet's name, empty for CSV
 * @param index the sheet's place in the file, counted from 0
 * @param hidden whether the workbook hides it
 * @param merged the merged cells, whose value stands in their first cell
 * @param hiddenColumns the columns that the workbook hides, counted from 0
 * @param widths the widths in characters of the columns that the workbook gives one, columns counted from 0
 * @param from1904 whether the workbook counts days from 1904; else from 1900, as CSV files that came from one mostly do
 */
public record Sheet(
        String name,
        int index,
        boolean hidden,
        List<CellRange> merged,
        Set<Integer> hiddenColumns,
        Map<Integer, Double> widths,
        boolean from1904) {
    /** Copies the collections. */
    public Sheet {
        requireNonNull(name, "name");
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
        widths = Map.copyOf(widths);
    }

    /** A sheet whose columns have the usual width and whose days are counted from 1900. */
    public Sheet(String name, int index, boolean hidden, List<CellRange> merged, Set<Integer> hiddenColumns) {
        this(name, index, hidden, merged, hiddenColumns, Map.of(), false);
    }

    /** A sheet that hides and merges nothing. */
    public static Sheet of(String name, int index) {
        return new Sheet(name, index, false, List.of(), Set.of());
    }
}
