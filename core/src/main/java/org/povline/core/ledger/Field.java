package org.povline.core.ledger;

import java.util.Optional;
import java.util.Set;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.DateRange;
import org.povline.core.table.CellKind;
import org.povline.core.table.Row;

/**
 * One column of one sheet with the reader of its cells.
 *
 * @param at the column in the sheet, counted from 0
 * @param column the column of the catalogue
 * @param period the time that its header names, for an income
 * @param statement the income statement that it belongs to; -1 for all else
 * @param isOfMember whether it speaks of a person
 * @param reader reads its cells
 */
record Field<T>(
        int at,
        LedgerColumn<T> column,
        Optional<DateRange> period,
        int statement,
        boolean isOfMember,
        CellReader<T> reader) {
    /** What a formula leaves that came to nothing, also in a file that has lost the formula. */
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");

    static <T> Field<T> of(int at, LedgerColumn<T> column, HeaderMatch match, int statement) {
        CellReader<T> cells = column.format().reader(match.settings());
        return new Field<>(
                at,
                column,
                match.period(),
                statement,
                column.path().startsWith("members"),
                new Remembering<>((text, kind, faults) -> read(column, cells, text, kind, faults)));
    }

    /** The fact that a cell states. */
    Fact<T> read(Row row, CellFaults faults) {
        CellKind kind = row.kind(at);
        return kind == CellKind.BLANK ? Fact.notReported() : reader.read(row.text(at), kind, faults);
    }

    private static <T> Fact<T> read(
            LedgerColumn<T> column, CellReader<T> cells, String raw, CellKind kind, CellFaults faults) {
        String text = CellText.trimmed(raw);
        if (kind == CellKind.ERROR || (text.startsWith("#") && ERRORS.contains(text))) {
            return CellReader.unreadable(text, "LEDGER_CELL_ERROR", faults);
        }
        if (text.isEmpty()) {
            return Fact.notReported();
        }
        if (text.length() <= MissingWords.LONGEST) {
            MissingReason reason = MissingWords.reason(text);
            if (reason != null) {
                return Fact.missing(reason);
            }
            if (MissingWords.isNone(text)) {
                return column.none();
            }
        }
        return cells.read(text, kind, faults);
    }
}
