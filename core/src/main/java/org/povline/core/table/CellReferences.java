package org.povline.core.table;

import java.util.Locale;
import java.util.Optional;

/** Cells and ranges as a workbook names them: {@code B3}, {@code A1:C2}. */
final class CellReferences {
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 4;

    private CellReferences() {}

    /** The column of a cell, counted from 0; -1 if the name is none. */
    static int column(String cell) {
        int column = 0;
        int at = 0;
        while (at < cell.length() && isLetter(cell.charAt(at))) {
            column = column * LETTERS + cell.charAt(at) - 'A' + 1;
            at++;
        }
        return at == 0 || at > MOST_LETTERS ? -1 : column - 1;
    }

    static Optional<CellRange> range(String reference) {
        String[] corners = reference.toUpperCase(Locale.ROOT).split(":", 3);
        try {
            String last = corners[corners.length - 1];
            return corners.length > 2
                    ? Optional.empty()
                    : Optional.of(new CellRange(row(corners[0]), column(corners[0]), row(last), column(last)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    private static int row(String cell) {
        int digits = 0;
        while (digits < cell.length() && isLetter(cell.charAt(digits))) {
            digits++;
        }
        return Integer.parseInt(cell.substring(digits));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
