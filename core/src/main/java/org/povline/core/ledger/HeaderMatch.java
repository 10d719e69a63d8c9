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
 * @param ofHead whether the header speaks of the head of the household, as 户主姓名 does
 */
record HeaderMatch(
        LedgerColumn<?> column,
        Optional<DateRange> period,
        ColumnSettings settings,
        double confidence,
        boolean ofHead) {
    static HeaderMatch certain(LedgerColumn<?> column, ColumnSettings settings) {
        return new HeaderMatch(column, Optional.empty(), settings, HeaderNames.CERTAIN, false);
    }

    /** What two headers must not both name. */
    String field() {
        if (ofHead) {
            return ofHead(column);
        }
        return period.map(days -> column.key() + " " + DaysFormat.words(days)).orElse(column.key());
    }

    /** The field of a column of persons, where a header says that the person is the head. */
    static String ofHead(LedgerColumn<?> column) {
        return "head's " + column.key();
    }

    HeaderMatch lowered(double factor) {
        return new HeaderMatch(column, period, settings, confidence * factor, ofHead);
    }

    HeaderMatch of(DateRange days) {
        return new HeaderMatch(column, Optional.of(days), settings, confidence, ofHead);
    }

    /** The same, which another part of the header says is of this time: an amount of income must be of no other. */
    HeaderMatch timed(DateRange days) {
        if (!IncomeColumns.AMOUNTS.contains(column)
                || period.filter(days::equals).isPresent()) {
            return this;
        }
        return period.isEmpty() ? of(days) : lowered(HeaderNames.UNSURE);
    }

    /** Whether the column speaks of a person. */
    boolean isOfMember() {
        return column.path().startsWith("members");
    }

    HeaderMatch with(ColumnSettings other) {
        return new HeaderMatch(column, period, other, confidence, ofHead);
    }

    HeaderMatch asHead(boolean whether) {
        return new HeaderMatch(column, period, settings, confidence, whether);
    }
}
