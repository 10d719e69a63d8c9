package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Finding;
import org.povline.core.quantity.Fact;
import org.povline.core.table.CellKind;
import org.povline.core.table.Row;
import org.povline.core.table.Sheet;
import org.povline.core.table.TableSink;

/** Looks at the first rows of each sheet. */
final class InspectingSink implements TableSink {
    private static final int ROWS = 100;
    private static final int SAMPLES = 5;

    private final String file;
    private final HeaderNames names;
    private final List<Finding> clashes = new ArrayList<>();
    private final List<Inspection.InspectedSheet> sheets = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<KeptRow> rows = new ArrayList<>();
    private @Nullable Sheet sheet;

    InspectingSink(String file, ColumnMapping mapping) {
        this.file = file;
        names = new HeaderNames(mapping);
    }

    @Override
    public boolean sheet(Sheet next) {
        finish();
        sheet = next;
        return true;
    }

    @Override
    public boolean row(Row row) {
        if (rows.size() < ROWS) {
            rows.add(new KeptRow(row));
        }
        return true;
    }

    Inspection inspection(List<Finding> findings) {
        finish();
        return new Inspection(
                sheets,
                others,
                Stream.concat(findings.stream(), clashes.stream()).toList());
    }

    private void finish() {
        Sheet here = sheet;
        if (here != null) {
            List<KeptRow> first = rows.subList(0, Math.min(HeaderFinder.ROWS_LOOKED_AT, rows.size()));
            new HeaderFinder(names, first, here.merged())
                    .find()
                    .ifPresentOrElse(header -> inspect(here, header), () -> others.add(here.name()));
        }
        rows.clear();
        sheet = null;
    }

    private void inspect(Sheet here, Header header) {
        List<KeptRow> data = rows.subList(header.rows(), rows.size());
        List<Inspection.InspectedColumn> columns = new ArrayList<>();
        for (int column = 0; column < header.parts().size(); column++) {
            if (!header.parts().get(column).isEmpty()) {
                columns.add(inspect(header, column, data));
            }
        }
        UnitNotes units = UnitNotes.of(rows.subList(0, header.above()));
        new SheetLayout(file, here, header, names, units)
                .problems().stream()
                        .map(Problem::finding)
                        .filter(finding -> finding.code().equals(SheetLayout.CLAIMED_TWICE))
                        .forEach(clashes::add);
        int firstRow = data.isEmpty() ? header.rows() + 1 : data.get(0).number();
        sheets.add(new Inspection.InspectedSheet(here.name(), firstRow, columns));
    }

    private Inspection.InspectedColumn inspect(Header header, int column, List<KeptRow> data) {
        Optional<HeaderMatch> match = names.propose(header.parts().get(column), column);
        List<String> samples = data.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(SAMPLES)
                .toList();
        return new Inspection.InspectedColumn(
                header.text(column),
                header.isRepeated(column) ? Cell.letters(column + 1) : "",
                match.map(HeaderMatch::column),
                match.map(found -> found.confidence() * readable(found, column, data))
                        .orElse(0.0),
                samples);
    }

    /** The share of the cells that can be read; 1 where there are none. */
    private double readable(HeaderMatch match, int column, List<KeptRow> data) {
        Field<?> field = Field.of(column, match.column(), match, -1);
        long filled = 0;
        long read = 0;
        for (KeptRow row : data) {
            if (row.kind(column) != CellKind.BLANK) {
                filled++;
                read += field.read(row, (code, severity) -> {}) instanceof Fact.Unreadable ? 0 : 1;
            }
        }
        return filled == 0 ? 1 : (double) read / filled;
    }
}
