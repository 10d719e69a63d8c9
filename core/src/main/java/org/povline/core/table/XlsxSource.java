package org.povline.core.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Severity;
import org.povline.core.table.XmlPart.DamagedException;

/** Reads one workbook. */
final class XlsxSource {
    private final XlsxPackage parts;
    private final TableLimits limits;
    private final TableSink sink;
    private final Faults faults;
    private Place place = Place.NONE;

    private XlsxSource(XlsxPackage parts, TableLimits limits, TableSink sink, Faults faults) {
        this.parts = parts;
        this.limits = limits;
        this.sink = sink;
        this.faults = faults;
    }

    static void read(Path file, TableLimits limits, TableSink sink, Faults faults) throws IOException, Refusal {
        try (XlsxPackage parts = XlsxPackage.open(file, limits)) {
            new XlsxSource(parts, limits, sink, faults).read();
        } catch (DamagedException e) {
            throw Refusal.of("TABLE_DAMAGED", Place.NONE);
        }
    }

    private void read() throws IOException, Refusal {
        try {
            XlsxWorkbook workbook = XlsxWorkbook.of(parts, limits);
            boolean wanted = true;
            for (int i = 0; wanted && i < workbook.sheets().size(); i++) {
                wanted = isRead(workbook, i);
            }
        } catch (Inflation.InflatedTooFarException e) {
            throw Refusal.beyond("TABLE_INFLATION", limits.maxInflatedBytes(), place);
        } catch (XmlTokens.XmlRefusedException e) {
            throw Refusal.of("TABLE_ENTITIES", place);
        } catch (DamagedException | ZipException | EOFException e) {
            throw Refusal.of("TABLE_DAMAGED", place);
        }
    }

    /** Whether the sink wants more. A chart on a sheet of its own is a sheet without cells. */
    private boolean isRead(XlsxWorkbook workbook, int index) throws IOException, DamagedException, Refusal {
        XlsxSheet listed = workbook.sheets().get(index);
        if (listed.part().isEmpty() || (listed.hidden() && listed.name().equals(TableWriter.LISTS))) {
            return true;
        }
        place = new Place(listed.name(), 0, 0);
        Sheet sheet;
        try (XmlPart part = part(listed)) {
            sheet = XlsxSurvey.of(part, listed, index, workbook.serials().from1904(), limits);
        }
        if (!sink.sheet(sheet)) {
            return true;
        }
        try (XmlPart part = part(listed)) {
            return isRead(new XlsxRows(part, listed.name(), workbook, limits));
        }
    }

    private boolean isRead(XlsxRows rows) throws IOException, DamagedException, Refusal {
        boolean wanted = true;
        for (Row row = next(rows); wanted && row != null; row = wanted ? next(rows) : null) {
            wanted = sink.row(row);
        }
        if (rows.formulas() > 0) {
            faults.add(
                    "TABLE_FORMULAS",
                    Severity.INFO,
                    rows.firstFormula(),
                    Map.of("count", Argument.of(rows.formulas())));
        }
        return wanted;
    }

    private @Nullable Row next(XlsxRows rows) throws IOException, DamagedException, Refusal {
        try {
            return rows.next();
        } finally {
            place = rows.place();
        }
    }

    private XmlPart part(XlsxSheet sheet) throws IOException, DamagedException {
        return parts.part(sheet.part()).orElseThrow(DamagedException::new);
    }
}
