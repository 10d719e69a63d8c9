package org.povline.core.table;

/**
 * A rectangle of cells, both ends included.
 *
 * @param firstRow the first row, counted from 1
 * @param firstColumn the first column, counted from 0
 * @param lastRow the last row, counted from 1
 * @param lastColumn the last column, counted from 0
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** Refuses a rectangle that ends before it starts, and one outside every sheet. */
    public CellRange {
        requireOrder("row", 1, firstRow, lastRow);
        requireOrder("column", 0, firstColumn, lastColumn);
    }

    /** Whether a cell lies inside. */
    public boolean contains(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    private static void requireOrder(String what, int least, int first, int last) {
        if (first < least || last < first) {
            throw new IllegalArgumentException(
                    "First " + what + " (" + first + ") must be from " + least + " to the last (" + last + ")");
        }
    }
}
