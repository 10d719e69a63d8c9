package org.povline.core.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a sheet says after its rows, or of its columns, and a reader of rows must know before them. */
final class XlsxSurvey {
    private static final int MAX_MERGED = 1_000_000;

    private final TableLimits limits;
    private final List<CellRange> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final Map<Integer, Double> widths = new TreeMap<>();
    private int lastColumn;

    private XlsxSurvey(TableLimits limits) {
        this.limits = limits;
    }

    static Sheet of(XmlPart part, XlsxSheet sheet, int index, boolean from1904, TableLimits limits)
            throws IOException, XmlPart.DamagedException, Refusal {
        XlsxSurvey survey = new XlsxSurvey(limits);
        while (part.next()) {
            if (part.startsIn("mergeCells", "mergeCell")) {
                survey.merge(part);
            } else if (part.startsIn("cols", "col")) {
                survey.column(part);
            }
        }
        return new Sheet(
                sheet.name(), index, sheet.hidden(), survey.merged, survey.hiddenColumns, survey.widths, from1904);
    }

    private void merge(XmlPart part) throws XmlPart.DamagedException, Refusal {
        merged.add(CellReferences.range(part.attributeOr("ref", "")).orElseThrow(XmlPart.DamagedException::new));
        if (merged.size() > MAX_MERGED) {
            throw Refusal.beyond("TABLE_MERGED", MAX_MERGED, Place.NONE);
        }
    }

    /** A workbook names each column once and in order; a hostile one names the same again without end. */
    private void column(XmlPart part) throws XmlPart.DamagedException {
        boolean hides = part.isOn("hidden");
        double width = width(part.attributeOr("width", ""));
        int last = Math.min(part.numberAt("max"), limits.maxColumns());
        for (int column = Math.max(part.numberAt("min"), lastColumn + 1); column <= last; column++) {
            lastColumn = column;
            if (hides) {
                hiddenColumns.add(column - 1);
            }
            if (width > 0) {
                widths.put(column - 1, width);
            }
        }
    }

    /** A width that no workbook has is none: it decides nothing about the cells. */
    private static double width(String text) {
        try {
            double width = Double.parseDouble(text);
            return width <= ColumnPlan.WIDEST ? width : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
