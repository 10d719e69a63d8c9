package org.povline.core.ledger;

import org.povline.core.table.CellKind;
import org.povline.core.table.Row;

/** A row that outlives the reader's. Of a formula it keeps the kind of its value. */
final class KeptRow implements Row {
    private static final CellKind[] NONE = {};
    private static final int[] NOWHERE = {};

    private final int number;
    private final boolean hidden;
    private final String[] texts;
    private final CellKind[] kinds;
    private final int[] origins;

    KeptRow(Row row) {
        this(row, new RepeatedTexts());
    }

    /** A row whose texts are shared with those before it. */
    KeptRow(Row row, RepeatedTexts shared) {
        this(row, shared.of(row), row.isText() ? NONE : kinds(row), NOWHERE);
    }

    private static CellKind[] kinds(Row row) {
        CellKind[] kinds = new CellKind[row.width()];
        for (int column = 0; column < kinds.length; column++) {
            kinds[column] = row.valueKind(column);
        }
        return kinds;
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
        if (kinds.length > 0) {
            return column < kinds.length ? kinds[column] : CellKind.BLANK;
        }
        return text(column).isEmpty() ? CellKind.BLANK : CellKind.TEXT;
    }

    /** Whether it needs no kinds: text and blanks tell theirs. */
    @Override
    public boolean isText() {
        return kinds.length == 0;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    /** Whether any of its cells may be filled from a row above. */
    boolean isFilledDown() {
        return origins.length > 0;
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
