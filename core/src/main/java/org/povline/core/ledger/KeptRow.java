package org.povline.core.ledger;

import org.povline.core.table.CellKind;
import org.povline.core.table.Row;

/** A row that outlives the reader's. */
final class KeptRow implements Row {
    private final int number;
    private final boolean hidden;
    private final String[] texts;
    private final CellKind[] kinds;
    private final int[] origins;

    KeptRow(Row row) {
        number = row.number();
        hidden = row.hidden();
        texts = new String[row.width()];
        kinds = new CellKind[row.width()];
        origins = new int[0];
        for (int column = 0; column < texts.length; column++) {
            texts[column] = row.text(column);
            kinds[column] = row.kind(column);
        }
    }

    /** A row with other cells, of which some are filled from the rows of these numbers; 0 stands for the row itself. */
    KeptRow(Row row, String[] texts, CellKind[] kinds, int[] origins) {
        number = row.number();
        hidden = row.hidden();
        this.texts = texts;
        this.kinds = kinds;
        this.origins = origins;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int width() {
        return texts.length;
    }

    @Override
    public String text(int column) {
        return column < texts.length ? texts[column] : "";
    }

    @Override
    public CellKind kind(int column) {
        return column < kinds.length ? kinds[column] : CellKind.BLANK;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    /** The row where the cell's value stands. */
    int origin(int column) {
        return column < origins.length && origins[column] > 0 ? origins[column] : number;
    }

    /** The number alone. */
    @Override
    public String toString() {
        return "Row(" + number + ")";
    }
}
