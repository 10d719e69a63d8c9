package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.List;
import org.povline.core.table.Row;

/**
 * The texts of a sheet's cells, each made once where its column repeats it soon: most columns hold few different ones,
 * and a row mostly says of its household what the row above says. What is the same object is also read but once.
 */
final class RepeatedTexts {
    private final List<Column> columns = new ArrayList<>();

    /** The texts of a row. */
    String[] of(Row row) {
        int width = row.width();
        while (columns.size() < width) {
            columns.add(new Column());
        }
        String[] texts = new String[width];
        for (int column = 0; column < width; column++) {
            texts[column] = columns.get(column).text(row, column);
        }
        return texts;
    }

    /** The last text, and one for each of so many hashes: a column of names replaces them and takes no more room. */
    private static final class Column {
        private static final int PLACES = 512;

        private final String[] places = new String[PLACES];
        private String last = "";

        String text(Row row, int column) {
            if (row.holds(column, last)) {
                return last;
            }
            int hash = row.hash(column);
            int place = (hash ^ hash >>> 15) & (PLACES - 1);
            String known = places[place];
            last = known != null && row.holds(column, known) ? known : row.text(column);
            places[place] = last;
            return last;
        }
    }
}
