package org.povline.core.table;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/**
 * One record of a CSV file, filled by the parser and used again for the next: the characters of all its cells stand in
 * one array, and a text is made only of the cells that somebody asks for.
 */
final class CsvRow extends CsvCallbackHandler<CsvRow> implements Row {
    private final int maxColumns;
    private final int maxCellLength;
    private char[] characters = new char[1024];
    private int[] ends = new int[32];
    private int width;
    private int longCell;
    private long line;
    private boolean empty;

    CsvRow(TableLimits limits) {
        maxColumns = limits.maxColumns();
        maxCellLength = limits.maxCellLength();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        width = 0;
        longCell = 0;
        empty = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        int column = width++;
        if (column < maxColumns) {
            append(column, buffer, offset, length > maxCellLength ? 0 : length);
        }
        if (length > maxCellLength && longCell == 0) {
            longCell = width;
        }
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("A ledger has no comments");
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return width;
    }

    void requireWithin() throws Refusal {
        if (width > maxColumns) {
            throw Refusal.beyond("TABLE_COLUMNS", maxColumns, Place.row(number()));
        }
        if (longCell > 0) {
            throw Refusal.beyond("TABLE_CELL_LENGTH", maxCellLength, new Place("", number(), longCell));
        }
    }

    boolean endsWith(char last) {
        int end = width == 0 || width > maxColumns ? 0 : ends[width - 1];
        return end > 0 && characters[end - 1] == last;
    }

    boolean isOneCharacter() {
        return width == 1 && ends[0] == 1;
    }

    @Override
    public int number() {
        return (int) line;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(int column) {
        int start = start(column);
        int length = column < width ? ends[column] - start : 0;
        return length == 0 ? "" : FormulaGuard.unwrapped(new String(characters, start, length));
    }

    @Override
    public boolean holds(int column, SeenText seen) {
        int start = start(column);
        int end = column < width ? ends[column] : start;
        boolean changed =
                end > start && (characters[start] == FormulaGuard.MARK || characters[start] == FormulaGuard.FIRST);
        return changed ? text(column).equals(seen.text()) : seen.isIn(characters, start, end);
    }

    @Override
    public int hash(int column) {
        int hash = 0;
        int end = column < width ? ends[column] : 0;
        for (int i = start(column); i < end; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public CellKind kind(int column) {
        return column < width && ends[column] > start(column) ? CellKind.TEXT : CellKind.BLANK;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    private int start(int column) {
        return column == 0 || column >= width ? 0 : ends[column - 1];
    }

    private void append(int column, char[] buffer, int offset, int length) {
        int start = column == 0 ? 0 : ends[column - 1];
        if (column == ends.length) {
            ends = Arrays.copyOf(ends, 2 * column);
        }
        if (start + length > characters.length) {
            characters = Arrays.copyOf(characters, 2 * (start + length));
        }
        System.arraycopy(buffer, offset, characters, start, length);
        ends[column] = start + length;
    }
}
