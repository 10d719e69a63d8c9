package org.povline.core.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.povline.core.quantity.Fact;
import org.povline.core.table.WrittenCell;

/**
 * A fact in its column's form.
 *
 * @param column the column
 * @param fact the fact
 */
record FactCell<T>(LedgerColumn<T> column, Fact<T> fact) {
    /** More digits than this are text: a spreadsheet's numbers lose them. */
    private static final int DIGITS_OF_A_SPREADSHEET = 15;

    WrittenCell written() {
        String text = column.write(fact);
        if (!(fact instanceof Fact.Known<T> known)) {
            return WrittenCell.of(text);
        }
        return switch (column.format().form()) {
            case NUMBER -> number(text);
            case DATE -> known.value() instanceof LocalDate day ? WrittenCell.of(day) : WrittenCell.of(text);
            case TEXT -> WrittenCell.of(text);
        };
    }

    private static WrittenCell number(String text) {
        boolean plain = text.length() <= DIGITS_OF_A_SPREADSHEET
                && text.chars().allMatch(sign -> (sign >= '0' && sign <= '9') || sign == '.' || sign == '-')
                && !text.isEmpty();
        return plain ? WrittenCell.of(new BigDecimal(text)) : WrittenCell.of(text);
    }
}
