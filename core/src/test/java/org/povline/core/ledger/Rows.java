package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povline.core.finding.Finding;
import org.povline.core.table.CellKind;
import org.povline.core.table.CellRange;
import org.povline.core.table.Row;
import org.povline.core.table.Sheet;
import org.povline.core.table.TableSink;

/** Rows of a sheet as a test writes them: cells parted by bars; {@code #} before a cell makes it a number. */
final class Rows implements LedgerReader.Source {
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, List<String>> lines = new HashMap<>();
    private final Set<Integer> hidden = new HashSet<>();

    static Rows of(String... lines) {
        return new Rows().sheet(Sheet.of("", 0), lines);
    }

    static Rows merged(List<CellRange> merged, String... lines) {
        return new Rows().sheet(new Sheet("台账", 0, false, merged, Set.of()), lines);
    }

    Rows sheet(Sheet sheet, String... rows) {
        sheets.add(sheet);
        lines.put(sheet.index(), Arrays.asList(rows));
        return this;
    }

    Rows hiding(int row) {
        hidden.add(row);
        return this;
    }

    @Override
    public List<Finding> read(TableSink sink) {
        once(sink);
        return sink.again() ? read(sink) : List.of();
    }

    private void once(TableSink sink) {
        boolean goesOn = true;
        for (Sheet sheet : sheets) {
            List<String> rows = goesOn && sink.sheet(sheet) ? lines.get(sheet.index()) : List.of();
            for (int i = 0; i < rows.size() && goesOn; i++) {
                goesOn = sink.row(new TestRow(i + 1, rows.get(i).split("\\|", -1), hidden.contains(i + 1)));
            }
        }
    }

    private record TestRow(int number, String[] cells, boolean hidden) implements Row {
        @Override
        public int width() {
            return cells.length;
        }

        @Override
        public String text(int column) {
            if (column >= cells.length) {
                return "";
            }
            return kind(column) == CellKind.NUMBER ? cells[column].substring(1) : cells[column];
        }

        @Override
        public CellKind kind(int column) {
            if (column >= cells.length || cells[column].isEmpty()) {
                return CellKind.BLANK;
            }
            boolean number = cells[column].length() > 1
                    && cells[column].charAt(0) == '#'
                    && Character.isDigit(cells[column].charAt(1));
            return number ? CellKind.NUMBER : CellKind.TEXT;
        }
    }
}
