package org.povline.core.ledger;

import java.util.List;

/**
 * How a kind of value stands in a cell, both ways: what is written is read as the same value.
 *
 * @param <T> the kind of value
 */
interface Format<T> {
    /** A reader for one column of one file. */
    CellReader<T> reader(ColumnSettings settings);

    /** The text of a value. */
    String write(T value);

    /** The words that a cell may hold, where they are few: a drop-down offers them. */
    default List<String> choices() {
        return List.of();
    }

    /** What the person who fills in such a cell is told about it. */
    CellContent content();

    /** How a spreadsheet shows such a cell, as workbooks write it; empty for its usual way. */
    default String numberFormat() {
        return "@";
    }

    /** How a spreadsheet keeps such a cell. */
    default CellForm form() {
        return CellForm.TEXT;
    }
}
