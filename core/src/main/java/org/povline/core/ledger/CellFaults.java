package org.povline.core.ledger;

import org.povline.core.finding.Severity;

/** Takes what is wrong with the cell at hand. */
interface CellFaults {
    void add(String code, Severity severity);

    /** The fault of a cell whose fact cannot be read. */
    default void error(String code) {
        add(code, Severity.ERROR);
    }
}
