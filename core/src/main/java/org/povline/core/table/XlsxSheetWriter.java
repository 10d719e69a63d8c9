package org.povline.core.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Severity;
import org.povline.core.table.CellLook.Fill;

/** Writes one sheet of a workbook. */
final class XlsxSheetWriter {
    private static final int ROWS_IN_MEMORY = 256;
    private static final int LONGEST_CELL = 32_767;
    private static final String DAY = "yyyy-mm-dd";
    private static final String TEXT = "@";
    private static final double HEIGHT_OF_A_LINE = 15;
    private static final double GREATEST_HEIGHT = 409;
    private static final String LINK = "0563C1";
    private static final Serials SERIALS = new Serials(false);
    private static final Map<Fill, String> COLOURS =
            Map.of(Fill.HEADER, "DDEBF7", Fill.ERROR, "F4A6A0", Fill.WARNING, "FFF2AB", Fill.REMARK, "E7E6E6");

    private final Worksheet sheet;
    private final SheetPlan plan;
    private final Faults faults;
    private int last;
    private int unflushed;

    private XlsxSheetWriter(Worksheet sheet, SheetPlan plan, Faults faults) {
        this.sheet = sheet;
        this.plan = plan;
        this.faults = faults;
    }

    static XlsxSheetWriter of(Worksheet sheet, SheetPlan plan, ChoiceLists lists, Faults faults) {
        XlsxSheetWriter writer = new XlsxSheetWriter(sheet, plan, faults);
        writer.lay();
        plan.dropDowns().forEach(dropDown -> writer.choose(dropDown, lists));
        return writer;
    }

    void row(int number, List<WrittenCell> cells) throws IOException {
        RowOrder.require(last, number);
        if (number > Worksheet.MAX_ROWS) {
            throw new IllegalArgumentException(
                    "Row (" + number + ") must be at most the last of a workbook (" + Worksheet.MAX_ROWS + ")");
        }
        if (unflushed == ROWS_IN_MEMORY) {
            sheet.flush();
            unflushed = 0;
        }
        last = number;
        unflushed++;
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        heighten(cells);
    }

    /** Not every program makes a row as high as its text when it opens a file. */
    private void heighten(List<WrittenCell> cells) {
        int most = 1;
        for (int column = 0; column < cells.size(); column++) {
            most = Math.max(most, lines(cells.get(column), column));
        }
        if (most > 1) {
            sheet.rowHeight(last - 1, Math.min(most * HEIGHT_OF_A_LINE, GREATEST_HEIGHT));
        }
    }

    private int lines(WrittenCell cell, int column) {
        boolean isWrapped = cell.look().wrapped()
                && column < plan.columns().size()
                && plan.merged().stream().noneMatch(range -> range.contains(last, column));
        return isWrapped && cell.value() instanceof CellValue.Text text
                ? TextWidth.lines(text.text(), plan.columns().get(column).width())
                : 1;
    }

    void finish() throws IOException {
        if (plan.listing()) {
            int header = plan.frozenRows() - 1;
            sheet.setAutoFilter(
                    header, 0, Math.max(header, last - 1), plan.columns().size() - 1);
        }
        sheet.finish();
    }

    private void lay() {
        if (plan.frozenRows() > 0 || plan.frozenColumns() > 0) {
            sheet.freezePane(plan.frozenColumns(), plan.frozenRows());
        }
        layPage();
        for (int column = 0; column < plan.columns().size(); column++) {
            lay(column, plan.columns().get(column));
        }
        plan.merged()
                .forEach(range -> sheet.range(
                                range.firstRow() - 1, range.firstColumn(), range.lastRow() - 1, range.lastColumn())
                        .merge());
    }

    private void layPage() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        // The library does not double the apostrophes of a name where it says which rows to repeat.
        if (plan.frozenRows() > 0 && plan.name().indexOf('\'') < 0) {
            sheet.repeatRows(0, plan.frozenRows() - 1);
        }
        if (plan.listing()) {
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
    }

    private void lay(int column, ColumnPlan look) {
        if (look.width() > 0) {
            sheet.width(column, look.width());
        }
        if (look.hidden()) {
            sheet.hideColumn(column);
        }
        if (!look.format().isEmpty()) {
            sheet.style(column).format(look.format()).set();
        }
    }

    /** Not the style that only warns: the library writes its name in the letters of the default locale. */
    private void choose(DropDown dropDown, ChoiceLists lists) {
        CellRange range = dropDown.range();
        sheet.range(range.firstRow() - 1, range.firstColumn(), range.lastRow() - 1, range.lastColumn())
                .validateWithListByFormula(lists.range(dropDown.choices()))
                .allowBlank(true)
                .showDropdown(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("")
                .error("")
                .showErrorMessage(true);
    }

    private void write(int column, WrittenCell cell) {
        int row = last - 1;
        cell.link().ifPresent(link -> link(row, column, link));
        String format = put(row, column, cell.value());
        style(row, column, cell.look(), format);
        if (!cell.note().isEmpty()) {
            sheet.comment(row, column, XmlText.encode(cell.note()));
        }
    }

    /** Links are told apart by what they show, so each shows where it stands until the cell's own value replaces it. */
    private void link(int row, int column, CellLink link) {
        String target = "'" + link.sheet().replace("'", "''") + "'!" + CellReferences.name(link.row(), link.column());
        String here = CellReferences.name(row + 1, column);
        sheet.range(row, column, row, column).setHyperlink(HyperLink.internal(target, here));
    }

    /** Writes the value; returns the format that it needs. */
    private String put(int row, int column, CellValue value) {
        if (value instanceof CellValue.Text text) {
            return putText(row, column, text.text());
        }
        if (value instanceof CellValue.Numeric numeric) {
            return putNumber(row, column, numeric.number());
        }
        return value instanceof CellValue.Date date ? putDay(row, column, date) : putNothing(row, column);
    }

    private String putNothing(int row, int column) {
        sheet.value(row, column, (String) null);
        return "";
    }

    /** An inline text loses spaces at its ends; a shared one keeps them, and stays in memory. */
    private String putText(int row, int column, String text) {
        String written = XmlText.encode(cut(FormulaGuard.guard(text), column));
        if (written.strip().length() < written.length()) {
            sheet.value(row, column, written);
        } else {
            sheet.inlineString(row, column, written);
        }
        return startsLikeNumber(text) ? TEXT : "";
    }

    private String cut(String text, int column) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        faults.add(
                "TABLE_CELL_CUT",
                Severity.WARNING,
                new Place(plan.name(), last, column + 1),
                Map.of("limit", Argument.of(LONGEST_CELL)));
        return text.substring(0, LONGEST_CELL);
    }

    /** A number that a workbook cannot keep to its last digit is written as text. */
    private String putNumber(int row, int column, BigDecimal number) {
        double kept = number.doubleValue();
        if (Double.isFinite(kept) && new BigDecimal(Decimal.of(kept)).compareTo(number) == 0) {
            sheet.value(row, column, number);
            return "";
        }
        return putText(row, column, number.toPlainString());
    }

    private String putDay(int row, int column, CellValue.Date day) {
        OptionalInt serial = SERIALS.serial(day.date());
        if (serial.isPresent()) {
            sheet.value(row, column, serial.getAsInt());
            return DAY;
        }
        return putText(row, column, day.date().toString());
    }

    private void style(int row, int column, CellLook look, String needed) {
        String format = !look.format().isEmpty() ? look.format() : !needed.isEmpty() ? needed : columnFormat(column);
        if (format.isEmpty() && look.equals(CellLook.plain())) {
            return;
        }
        StyleSetter style = sheet.style(row, column).wrapText(look.wrapped());
        if (!format.isEmpty()) {
            style.format(format);
        }
        if (look.fill() != Fill.NONE) {
            style.fillColor(COLOURS.get(look.fill()));
        }
        if (look.bold()) {
            style.bold();
        }
        if (look.centred()) {
            style.horizontalAlignment("center").verticalAlignment("center");
        } else if (look.wrapped()) {
            style.verticalAlignment("center");
        }
        if (look.link()) {
            style.fontColor(LINK).underlined();
        }
        style.set();
    }

    private String columnFormat(int column) {
        return column < plan.columns().size() ? plan.columns().get(column).format() : "";
    }

    private static boolean startsLikeNumber(String text) {
        return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
