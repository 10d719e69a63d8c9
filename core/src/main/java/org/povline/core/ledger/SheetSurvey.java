package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.povline.core.table.ColumnPlan;
import org.povline.core.table.Row;
import org.povline.core.table.Sheet;
import org.povline.core.table.TableSink;
import org.povline.core.table.TextWidth;

/**
 * What has to be known of a file's sheets before they are copied: their names, and how wide their columns are. Where a
 * file tells no widths, as CSV never does, the cells tell them, and headers stand in two lines. A list of findings that
 * an earlier copy bears is left out.
 */
final class SheetSurvey implements TableSink {
    private static final int ROWS_LOOKED_AT = 1000;
    private static final double LEAST_WIDTH = 8.43;
    private static final double MOST_WIDTH = 32;

    private final SheetTitles titles;
    private final String file;
    private final Places places;
    private final List<Map<Integer, Double>> widths = new ArrayList<>();
    private int headerRows;
    private boolean looksForWidths;

    SheetSurvey(SheetTitles titles, String file, Places places) {
        this.file = file;
        this.titles = titles;
        this.places = places;
    }

    @Override
    public boolean sheet(Sheet sheet) {
        titles.add(sheet.name());
        headerRows = places.headerRows(file, sheet.name());
        widths.add(new TreeMap<>(sheet.widths()));
        looksForWidths = sheet.widths().isEmpty();
        return looksForWidths || headerRows == 0;
    }

    @Override
    public boolean row(Row row) {
        if (row.number() == 1 && headerRows == 0 && FindingsSheet.isBelow(row)) {
            titles.leaveOut();
        }
        if (looksForWidths && row.number() <= ROWS_LOOKED_AT) {
            Map<Integer, Double> widest = widths.get(widths.size() - 1);
            int lines = row.number() <= headerRows ? 2 : 1;
            for (int column = 0; column < row.width(); column++) {
                widest.merge(column, width(TextWidth.of(row.text(column)) / lines), Math::max);
            }
        }
        return true;
    }

    private static double width(double characters) {
        return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, characters + 2));
    }

    /** The columns of the sheet that comes as this one, counted from 0. */
    List<ColumnPlan> columns(int order) {
        Map<Integer, Double> known = widths.get(order);
        int count = known.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
        return IntStream.range(0, count)
                .mapToObj(column -> ColumnPlan.of(known.getOrDefault(column, 0.0)))
                .toList();
    }
}
