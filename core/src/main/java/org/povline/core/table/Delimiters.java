package org.povline.core.table;

import java.io.IOException;
import java.io.Reader;

/**
 * What stands between the cells of a CSV file: the comma, unless its first lines have more tabs or semicolons outside
 * quotes.
 */
final class Delimiters {
    private static final int LOOKED_AT = 1 << 14;
    private static final String CANDIDATES = ",\t;";

    private Delimiters() {}

    static char of(CsvText text) throws IOException {
        int[] most = most(start(text));
        int best = 0;
        for (int i = 1; i < most.length; i++) {
            best = most[i] > most[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }

    private static String start(CsvText text) throws IOException {
        try (Reader in = text.open()) {
            char[] buffer = new char[LOOKED_AT];
            int length = 0;
            for (int read = 0; read >= 0 && length < LOOKED_AT; length += Math.max(read, 0)) {
                read = in.read(buffer, length, LOOKED_AT - length);
            }
            return new String(buffer, 0, length);
        }
    }

    /** The most of each candidate in any one line: a title above the header has none. */
    private static int[] most(String start) {
        int[] most = new int[CANDIDATES.length()];
        int[] inLine = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            quoted ^= c == '"';
            int candidate = quoted ? -1 : CANDIDATES.indexOf(c);
            if (candidate >= 0) {
                inLine[candidate]++;
                most[candidate] = Math.max(most[candidate], inLine[candidate]);
            } else if (!quoted && (c == '\n' || c == '\r')) {
                inLine = new int[CANDIDATES.length()];
            }
        }
        return most;
    }
}
