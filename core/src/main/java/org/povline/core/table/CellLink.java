package org.povline.core.table;

import static java.util.Objects.requireNonNull;

/**
 * A link to a cell of the same workbook.
 *
 * @param sheet the sheet's name
 * @param row the row, counted from 1
 * @param column the column, counted from 0
 */
public record CellLink(String sheet, int row, int column) {
    /** Refuses null and a place outside every sheet. */
    public CellLink {
        requireNonNull(sheet, "sheet");
        if (row < 1 || column < 0) {
            throw new IllegalArgumentException("Cell (" + row + ", " + column + ") must be from (1, 0) on");
        }
    }
}
