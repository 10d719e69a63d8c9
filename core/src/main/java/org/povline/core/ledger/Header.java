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
}
