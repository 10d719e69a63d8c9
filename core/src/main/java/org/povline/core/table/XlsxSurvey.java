package org.povline.core.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a sheet says after its rows, or of its columns, and a reader of rows must know before them. */
final class XlsxSurvey {
    private static final int MAX_MERGED = 1_000_000;

    private final TableLimits limits;
    private final List<CellRange> merged = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();

    private XlsxSurvey(TableLimits limits) {
        this.limits = limits;
    }

    static Sheet of(XmlPart part, XlsxSheet sheet, int index, boolean from1904, TableLimits limits)
            throws IOException, XmlPart.DamagedException, Refusal {
        XlsxSurvey survey = new XlsxSurvey(limits);
        while (part.next()) {
            if (part.starts("mergeCell")) {
                survey.merge(part);
            } else if (part.starts("col") && part.isOn("hidden")) {
                survey.hide(part);
            }
        }
        return new Sheet(sheet.name(), index, sheet.hidden(), survey.merged, survey.hiddenColumns, from1904);
    }

    private void merge(XmlPart part) throws XmlPart.DamagedException, Refusal {
        merged.add(CellReferences.range(part.attributeOr("ref", "")).orElseThrow(XmlPart.DamagedException::new));
        if (merged.size() > MAX_MERGED) {
            throw Refusal.beyond("TABLE_MERGED", MAX_MERGED, Place.NONE);
        }
    }

    private void hide(XmlPart part) throws XmlPart.DamagedException {
        int last = Math.min(part.numberAt("max"), limits.maxColumns());
        for (int column = Math.max(part.numberAt("min"), 1); column <= last; column++) {
            hiddenColumns.add(column - 1);
        }
    }
}
