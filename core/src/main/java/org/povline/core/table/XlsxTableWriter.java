package org.povline.core.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Finding;

/** Writes a workbook; of each sheet a few hundred rows are in memory at a time. */
final class XlsxTableWriter implements TableWriter {
    private final Workbook workbook;
    private final Faults faults;
    private final ChoiceLists lists = new ChoiceLists();
    private final Set<String> names = new HashSet<>();
    private @Nullable XlsxSheetWriter sheet;

    XlsxTableWriter(OutputStream out, String name) {
        workbook = new Workbook(new OpenEnd(out), "Povline", null);
        faults = new Faults(name);
    }

    @Override
    public void sheet(SheetPlan plan) throws IOException {
        if (!names.add(plan.name().toLowerCase(Locale.ROOT)) || plan.name().equalsIgnoreCase(LISTS)) {
            throw new IllegalArgumentException("Sheet name (" + plan.name() + ") is taken");
        }
        finishSheet();
        if (plan.listing()) {
            workbook.setActiveTab(names.size() - 1);
        }
        sheet = XlsxSheetWriter.of(workbook.newWorksheet(plan.name()), plan, lists, faults);
    }

    @Override
    public void row(int number, List<WrittenCell> cells) throws IOException {
        if (sheet == null) {
            throw new IllegalStateException("A row needs a sheet before it");
        }
        sheet.row(number, cells);
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        lists.write(workbook);
        workbook.finish();
    }

    @Override
    public List<Finding> findings() {
        return faults.findings();
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }
}
