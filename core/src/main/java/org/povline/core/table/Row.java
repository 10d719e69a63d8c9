package org.povline.core.table;

/**
 * A row as it stands in the file. Valid only while the sink looks at it: the next row may use the same object, so that
 * a million rows cost little. Whoever keeps it copies what is needed.
 */
public interface Row {
    /** The row's number in the file, counted from 1; of a CSV record that spans lines, the line where it starts. */
    int number();

    /** One more than the last column that the row has; 0 for a row without cells. */
    int width();

    /**
     * What a cell holds, columns counted from 0; empty for a blank cell and beyond the width.
     *
     * <p>Text is as it stands, less the apostrophe that keeps a spreadsheet from taking it for a formula. A number is
     * its shortest exact decimal without an exponent ({@code 123456789012345000} for an identity number that was cut),
     * a day is {@code 2016-12-31} in either epoch, a Boolean is {@code TRUE} or {@code FALSE}. A formula gives its
     * value, written as its kind would be.
     */
    String text(int column);

    /** Whether a cell holds this text: for who has seen it before and wants no second one. */
    default boolean holds(int column, SeenText seen) {
        return text(column).equals(seen.text());
    }

    /** A number that is the same for all cells of the row's kind that hold the same text, told without making one. */
    default int hash(int column) {
        return text(column).hashCode();
    }

    /** Whether every cell is text or blank, as in a CSV file. */
    default boolean isText() {
        return false;
    }

    /** What a cell is; {@link CellKind#BLANK} beyond the width. */
    CellKind kind(int column);

    /** What the value of a cell is: for a formula the kind of what it came to, where the file tells it. */
    default CellKind valueKind(int column) {
        return kind(column);
    }

    /** Whether the workbook hides the row. */
    boolean hidden();
}
