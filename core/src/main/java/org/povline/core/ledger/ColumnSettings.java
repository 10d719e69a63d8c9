package org.povline.core.ledger;

import java.util.Optional;
import org.povline.core.code.CodeSystem;

/**
 * What a header or a mapping says about the cells below.
 *
 * @param unit the unit of numbers that stand without one; empty for the column's own
 * @param codes the system of codes; empty where only codes are read on which all systems agree
 */
record ColumnSettings(String unit, Optional<CodeSystem> codes) {
    static final ColumnSettings NONE = new ColumnSettings("", Optional.empty());
}
