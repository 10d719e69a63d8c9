package org.povline.core.ledger;

import java.util.List;

/**
 * The headers of a sheet.
 *
 * @param above how many rows stand above it
 * @param rows how many rows from the start of the sheet are not data: those above and the header itself
 * @param parts the header of each column from the top to the bottom; empty where a column has none
 * @param matches how many fields it names
 */
record Header(int above, int rows, List<List<String>> parts, int matches) {
    /** The header of a column as it is shown and mapped. */
    String text(int column) {
        return column < parts.size() ? String.join("/", parts.get(column)) : "";
    }

    /** A column by its letters, with the lowest part of its header. */
    String name(int column) {
        List<String> path = parts.get(column);
        return Cell.letters(column + 1) + " (" + path.get(path.size() - 1) + ")";
    }

    /** Whether another column has the same header. */
    boolean isRepeated(int column) {
        return parts.indexOf(parts.get(column)) != parts.lastIndexOf(parts.get(column));
    }
}
