package org.povline.core.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.table.CellRange;
import org.povline.core.table.Row;

/** Where the text of each cell stands among the first rows of a sheet. Of merged cells that overlap the first hold. */
final class MergedOrigins {
    private final List<? extends Row> rows;
    private final @Nullable CellRange[][] ranges;
    private boolean any;

    MergedOrigins(List<? extends Row> rows, int width, List<CellRange> merged) {
        this.rows = rows;
        ranges = new CellRange[rows.size()][width];
        for (CellRange range : merged) {
            for (int index = 0; index < rows.size(); index++) {
                int row = rows.get(index).number();
                if (range.firstRow() <= row && row <= range.lastRow()) {
                    any = true;
                    fill(ranges[index], range);
                }
            }
        }
    }

    /** One that starts within another is passed over, so that no cell is looked at again and again. */
    private static void fill(@Nullable CellRange[] cells, CellRange range) {
        int column = range.firstColumn();
        while (column <= range.lastColumn() && column < cells.length && cells[column] == null) {
            cells[column++] = range;
        }
    }

    /** Whether any cells are merged. */
    boolean any() {
        return any;
    }

    String text(int index, int column) {
        CellRange range = ranges[index][column];
        return range == null ? rows.get(index).text(column) : text(range);
    }

    private String text(CellRange range) {
        return rows.stream()
                .filter(row -> row.number() == range.firstRow())
                .findFirst()
                .map(row -> row.text(range.firstColumn()))
                .orElse("");
    }

    /** Whether a cell with a text is merged with the one below it. */
    boolean goesOnBelow(int index, int column) {
        CellRange range = ranges[index][column];
        return range != null
                && range.lastRow() > rows.get(index).number()
                && !text(range).isBlank();
    }

    /** Whether a cell is merged over all columns. */
    boolean spans(int index, int column, int width) {
        CellRange range = ranges[index][column];
        return range != null && range.firstColumn() == 0 && range.lastColumn() >= width - 1;
    }
}
