package org.povline.core.ledger;

import java.util.Optional;
import org.povline.core.code.CodeSystem;

/**
 * What a header, a note above it or a mapping says about the cells below.
 *
 * @param unit the unit of numbers that stand without one; empty for the column's own
 * @param codes the system of codes; empty where only codes are read on which all systems agree
 * @param from1904 whether bare numbers in place of dates count days from 1904, and not from 1900
 */
record ColumnSettings(String unit, Optional<CodeSystem> codes, boolean from1904) {
    static final ColumnSettings NONE = new ColumnSettings("", Optional.empty());

    ColumnSettings(String unit, Optional<CodeSystem> codes) {
        this(unit, codes, false);
    }

    ColumnSettings in(String otherUnit) {
        return new ColumnSettings(otherUnit, codes, from1904);
    }

    ColumnSettings from1904(boolean whether) {
        return new ColumnSettings(unit, codes, whether);
    }
}
