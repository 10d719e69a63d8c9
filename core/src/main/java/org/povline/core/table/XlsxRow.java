package org.povline.core.table;

import java.util.Arrays;
import java.util.BitSet;

/** One row of a sheet, filled by its reader and used again for the next. */
final class XlsxRow implements Row {
    private String[] texts = new String[32];
    private CellKind[] kinds = new CellKind[32];
    private final BitSet formulas = new BitSet();
    private int number;
    private int width;
    private boolean hidden;

    void begin(int number, boolean hidden) {
        this.number = number;
        this.hidden = hidden;
        width = 0;
        formulas.clear();
    }

    /** What the last cell holds is the value of a formula. */
    void markFormula() {
        formulas.set(width - 1);
    }

    /** Columns must rise. */
    void put(int column, CellKind kind, String text) {
        if (column >= texts.length) {
            texts = Arrays.copyOf(texts, 2 * column);
            kinds = Arrays.copyOf(kinds, 2 * column);
        }
        Arrays.fill(texts, width, column, "");
        Arrays.fill(kinds, width, column, CellKind.BLANK);
        texts[column] = text;
        kinds[column] = kind;
        width = column + 1;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(int column) {
        return column < width ? texts[column] : "";
    }

    @Override
    public CellKind kind(int column) {
        return formulas.get(column) ? CellKind.FORMULA : valueKind(column);
    }

    @Override
    public CellKind valueKind(int column) {
        return column < width ? kinds[column] : CellKind.BLANK;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }
}
