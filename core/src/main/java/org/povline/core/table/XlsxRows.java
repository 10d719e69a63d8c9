package org.povline.core.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.table.XmlPart.DamagedException;

/** Reads the rows of one sheet. */
final class XlsxRows {
    private static final int LONGEST_NUMBER = 64;

    private final XmlPart part;
    private final String sheet;
    private final XlsxWorkbook workbook;
    private final TableLimits limits;
    private final XlsxRow row = new XlsxRow();
    private final StringBuilder value = new StringBuilder();
    private int rows;
    private int formulas;
    private Place firstFormula = Place.NONE;

    XlsxRows(XmlPart part, String sheet, XlsxWorkbook workbook, TableLimits limits) {
        this.part = part;
        this.sheet = sheet;
        this.workbook = workbook;
        this.limits = limits;
    }

    /** The next row; none at the end of the sheet. */
    @Nullable
    Row next() throws IOException, DamagedException, Refusal {
        while (part.next()) {
            if (part.startsIn("sheetData", "row")) {
                readRow();
                return row;
            }
        }
        return null;
    }

    int formulas() {
        return formulas;
    }

    Place firstFormula() {
        return firstFormula;
    }

    /** Where reading has come to. */
    Place place() {
        return new Place(sheet, row.number(), 0);
    }

    private void readRow() throws IOException, DamagedException, Refusal {
        String number = part.attribute("r");
        row.begin(
                number == null ? row.number() + 1 : rising(row.number(), XmlPart.number(number)), part.isOn("hidden"));
        if (++rows > limits.maxRows() || row.number() > limits.maxRows()) {
            throw Refusal.beyond("TABLE_ROWS", limits.maxRows(), place());
        }
        int column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                String name = part.attribute("r");
                column = name == null ? column + 1 : rising(column, CellReferences.column(name));
                readCell(column);
            }
        }
    }

    private static int rising(int before, int next) throws DamagedException {
        if (next <= before) {
            throw new DamagedException();
        }
        return next;
    }

    private void readCell(int column) throws IOException, DamagedException, Refusal {
        String type = part.attributeOr("t", "n");
        boolean date = workbook.styles().isDate(XmlPart.number(part.attributeOr("s", "0")));
        boolean formula = false;
        value.setLength(0);
        String inline = "";
        while (part.next() && !part.ends("c")) {
            if (part.starts("f")) {
                formula = true;
            } else if (part.starts("v")) {
                part.text(value, limits.maxCellLength());
            } else if (part.starts("is")) {
                inline = RichText.of(part, "is", limits.maxCellLength());
            }
        }
        put(column, type, type.equals("inlineStr") ? inline : value.toString(), date, formula);
    }

    private void put(int column, String type, String stored, boolean date, boolean formula)
            throws DamagedException, Refusal {
        Place place = new Place(sheet, row.number(), column + 1);
        if (formula && formulas++ == 0) {
            firstFormula = place;
        }
        if (!stored.isEmpty()) {
            requireWithin(column, stored, place);
            put(column, type, stored, date);
            if (formula && row.kind(column) != CellKind.BLANK && row.kind(column) != CellKind.ERROR) {
                row.markFormula();
            }
        }
    }

    private void requireWithin(int column, String stored, Place place) throws Refusal {
        if (column >= limits.maxColumns()) {
            throw Refusal.beyond("TABLE_COLUMNS", limits.maxColumns(), place);
        }
        if (stored.length() > limits.maxCellLength()) {
            throw Refusal.beyond("TABLE_CELL_LENGTH", limits.maxCellLength(), place);
        }
    }

    private void put(int column, String type, String stored, boolean date) throws DamagedException {
        switch (type) {
            case "s" -> putText(column, workbook.texts().at(stored));
            case "inlineStr" -> putText(column, stored);
            case "str" -> putText(column, XmlText.decode(stored));
            case "b" ->
                row.put(column, CellKind.BOOLEAN, stored.equals("1") || stored.equals("true") ? "TRUE" : "FALSE");
            case "e" -> row.put(column, CellKind.ERROR, stored);
            case "d" -> putDay(column, stored);
            case "n" -> putNumber(column, stored, date);
            default -> throw new DamagedException();
        }
    }

    private void putText(int column, String text) {
        if (!text.isEmpty()) {
            row.put(column, CellKind.TEXT, FormulaGuard.bare(text));
        }
    }

    private void putDay(int column, String stored) {
        Optional<LocalDate> day = IsoDays.of(stored);
        row.put(
                column,
                day.isPresent() ? CellKind.DATE : CellKind.TEXT,
                day.map(LocalDate::toString).orElse(stored));
    }

    private void putNumber(int column, String stored, boolean date) throws DamagedException {
        double number = number(stored);
        Optional<LocalDate> day = date ? workbook.serials().day(number) : Optional.empty();
        if (day.isPresent()) {
            row.put(column, CellKind.DATE, day.get().toString());
        } else {
            row.put(column, CellKind.NUMBER, Decimal.of(number));
        }
    }

    private static double number(String stored) throws DamagedException {
        try {
            double number = stored.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(stored);
            if (!Double.isFinite(number)) {
                throw new DamagedException();
            }
            return number;
        } catch (NumberFormatException e) {
            throw new DamagedException();
        }
    }
}
