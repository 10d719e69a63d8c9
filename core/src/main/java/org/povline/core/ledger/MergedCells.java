package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povline.core.table.CellKind;
import org.povline.core.table.CellRange;
import org.povline.core.table.Row;

/**
 * Fills the value of merged cells down into the rows that they span, in columns that speak of the household: two
 * persons never share a name because somebody merged it. In each column one range at most is open at a time.
 */
final class MergedCells {
    private final List<CellRange> coming = new ArrayList<>();
    private final @Nullable CellRange overlapping;
    private final List<Open> open = new ArrayList<>();
    private final RepeatedTexts texts = new RepeatedTexts();
    private int next;

    MergedCells(SheetLayout layout) {
        Set<Integer> columns = layout.fields().stream()
                .filter(field -> !field.isOfMember())
                .map(Field::at)
                .collect(Collectors.toSet());
        List<CellRange> ranges = layout.sheet().merged().stream()
                .filter(range -> range.lastRow() > range.firstRow() && columns.contains(range.firstColumn()))
                .sorted(Comparator.comparingInt(CellRange::firstRow))
                .toList();
        overlapping = keep(ranges);
    }

    /** Keeps those that begin below the last one of their column, which no two of a workbook fail to do; else one that fails. */
    private @Nullable CellRange keep(List<CellRange> ranges) {
        Map<Integer, Integer> ends = new HashMap<>();
        CellRange refused = null;
        for (CellRange range : ranges) {
            if (range.firstRow() > ends.getOrDefault(range.firstColumn(), 0)) {
                ends.put(range.firstColumn(), range.lastRow());
                coming.add(range);
            } else if (refused == null) {
                refused = range;
            }
        }
        return refused;
    }

    /** The first of those that are passed over, since they begin within another one. */
    Optional<CellRange> overlapping() {
        return Optional.ofNullable(overlapping);
    }

    /** The row with the cells filled that a merged cell above speaks for. */
    KeptRow fill(Row row) {
        if (coming.isEmpty()) {
            return new KeptRow(row, texts);
        }
        open.removeIf(each -> each.range.lastRow() < row.number());
        while (next < coming.size() && coming.get(next).firstRow() <= row.number()) {
            CellRange range = coming.get(next++);
            if (range.firstRow() == row.number() && row.kind(range.firstColumn()) != CellKind.BLANK) {
                open.add(new Open(range, row.text(range.firstColumn()), row.valueKind(range.firstColumn())));
            }
        }
        return open.isEmpty() ? new KeptRow(row, texts) : filled(row);
    }

    private KeptRow filled(Row row) {
        int width = Math.max(
                row.width(), 1 + open.stream().mapToInt(Open::column).max().orElse(0));
        String[] texts = new String[width];
        CellKind[] kinds = new CellKind[width];
        int[] origins = new int[width];
        for (int column = 0; column < width; column++) {
            texts[column] = row.text(column);
            kinds[column] = row.valueKind(column);
        }
        for (Open each : open) {
            if (row.number() > each.range.firstRow() && kinds[each.column()] == CellKind.BLANK) {
                texts[each.column()] = each.text;
                kinds[each.column()] = each.kind;
                origins[each.column()] = each.range.firstRow();
            }
        }
        return new KeptRow(row, texts, kinds, origins);
    }

    private record Open(CellRange range, String text, CellKind kind) {
        int column() {
            return range.firstColumn();
        }
    }
}
