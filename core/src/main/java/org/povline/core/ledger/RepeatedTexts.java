package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.table.Row;
import org.povline.core.table.SeenText;

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

    /**
     * The last text, and one for each of so many hashes: a column of many texts replaces them and takes no more room. In
     * one of names, of which hardly any comes back, nothing is looked up any more.
     */
    private static final class Column {
        private static final int PLACES = 512;
        private static final int TRIES = 2048;
        private static final int LEAST_HITS = TRIES / 8;

        private final @Nullable SeenText[] places = new SeenText[PLACES];
        private SeenText last = SeenText.of("");
        private int tries;
        private int hits;

        String text(Row row, int column) {
            if (!repeats()) {
                return row.text(column);
            }
            boolean isAsAbove = row.holds(column, last);
            if (tries < TRIES) {
                tries++;
                hits += isAsAbove ? 1 : 0;
            }
            if (!isAsAbove) {
                last = seen(row, column);
            }
            return last.text();
        }

        private boolean repeats() {
            return tries < TRIES || hits >= LEAST_HITS;
        }

        private SeenText seen(Row row, int column) {
            int hash = row.hash(column);
            int place = (hash ^ hash >>> 15) & (PLACES - 1);
            SeenText known = places[place];
            boolean isKnown = known != null && row.holds(column, known);
            if (tries < TRIES) {
                hits += isKnown ? 1 : 0;
            }
            SeenText seen = known != null && isKnown ? known : SeenText.of(row.text(column));
            places[place] = seen;
            return seen;
        }
    }
}
