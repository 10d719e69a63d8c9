package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

/**
 * A cell of a file, for whoever may see what stands in it.
 *
 * @param file the file's name
 * @param sheet the sheet's name, empty for CSV
 * @param row the row, counted from 1
 * @param column the column, counted from 1
 * @param header the header as the file writes it, from the top to the bottom with slashes; empty above the rows
 * @param raw what stands in the cell, which may be personal
 * @param filledDown whether the cell is one of several merged ones, and the value stands in the first of them
 */
public record Cell(String file, String sheet, int row, int column, String header, String raw, boolean filledDown) {
    /** Refuses null and a place outside of every sheet. */
    public Cell {
        requireNonNull(file, "file");
        requireNonNull(sheet, "sheet");
        requireNonNull(header, "header");
        requireNonNull(raw, "raw");
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("Cell (" + row + ", " + column + ") must be from (1, 1) on");
        }
    }

    /** The place, without what stands there. */
    @Override
    public String toString() {
        return "Cell(" + file + (sheet.isEmpty() ? "" : " " + sheet) + " " + name() + ")";
    }

    /** What a spreadsheet calls the cell in its sheet, such as {@code C7}. */
    String name() {
        return letters(column) + row;
    }

    /** The letters by which spreadsheets name a column that is counted from 1: 1 is A and 27 is AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }
}
