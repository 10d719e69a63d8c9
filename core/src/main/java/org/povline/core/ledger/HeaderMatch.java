package org.povline.core.ledger;

import java.util.Optional;
import org.povline.core.registry.DateRange;

/**
 * The column that a header names.
 *
 * @param column the column
 * @param period the time that the header names, for an income
 * @param settings what header and mapping say about the cells
 * @param confidence from 0 to 1: 1 where a mapping says so or header and name are the same
 */
record HeaderMatch(LedgerColumn<?> column, Optional<DateRange> period, ColumnSettings settings, double confidence) {
    /** What two headers must not both name. */
    String field() {
        return period.map(days -> column.key() + " " + DaysFormat.words(days)).orElse(column.key());
    }

    HeaderMatch lowered(double factor) {
        return new HeaderMatch(column, period, settings, confidence * factor);
    }
}
