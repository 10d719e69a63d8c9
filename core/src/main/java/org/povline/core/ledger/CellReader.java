package org.povline.core.ledger;

import org.povline.core.quantity.Fact;
import org.povline.core.table.CellKind;

/**
 * Makes a fact of a cell's text. What cannot be read is unreadable and a fault, never a guess. One reader serves one
 * column of one file; it may remember what it read and is for one thread.
 *
 * @param <T> what the column holds
 */
@FunctionalInterface
interface CellReader<T> {
    /** Reads a cell that is not blank. */
    Fact<T> read(String text, CellKind kind, CellFaults faults);

    /** The fact of a cell that holds something else. */
    static <T> Fact<T> unreadable(String text, String code, CellFaults faults) {
        faults.error(code);
        return Fact.unreadable(text);
    }
}
