package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.povline.core.table.CellRange;

/** The merged cells that a copy takes: a workbook whose merged cells overlap, or are one cell, opens as damaged. */
final class CopiedMerges {
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;

    private final List<CellRange> taken = new ArrayList<>();
    private final List<CellRange> reachingDown = new ArrayList<>();

    static List<CellRange> of(List<CellRange> merged) {
        CopiedMerges copied = new CopiedMerges();
        merged.stream()
                .filter(CopiedMerges::isMerge)
                .sorted(Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn))
                .forEach(copied::offer);
        return copied.taken;
    }

    private static boolean isMerge(CellRange range) {
        boolean several = range.firstRow() < range.lastRow() || range.firstColumn() < range.lastColumn();
        return several && range.lastRow() <= ROWS && range.lastColumn() < COLUMNS;
    }

    /** Ranges come from the top: those that end above this one meet none to come. */
    private void offer(CellRange range) {
        reachingDown.removeIf(other -> other.lastRow() < range.firstRow());
        boolean free = reachingDown.stream()
                .noneMatch(other ->
                        other.firstColumn() <= range.lastColumn() && range.firstColumn() <= other.lastColumn());
        if (free) {
            taken.add(range);
            reachingDown.add(range);
        }
    }
}
