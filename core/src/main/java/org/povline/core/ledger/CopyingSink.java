package org.povline.core.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.povline.core.table.CellLook;
import org.povline.core.table.Row;
import org.povline.core.table.Sheet;
import org.povline.core.table.SheetPlan;
import org.povline.core.table.TableSink;
import org.povline.core.table.TableWriter;
import org.povline.core.table.WrittenCell;

/** Writes the sheets and cells of a file as they come, and marks the faulty ones. */
final class CopyingSink implements TableSink {
    /** More frozen rows than this leave no room for others. */
    private static final int MOST_FROZEN = 6;

    /** Numbers that name somebody or something have more digits: of those no copy makes numbers that are counted with. */
    private static final int DIGITS_THAT_COUNT = 11;

    private static final CellLook HEADER = CellLook.header();

    private final TableWriter writer;
    private final SheetTitles titles;
    private final SheetSurvey survey;
    private final String file;
    private final Places places;
    private final Remarks remarks;
    private final RemarkWords words;
    private String sheet = "";
    private int headerRows;
    private int order;

    CopyingSink(
            TableWriter writer,
            SheetTitles titles,
            SheetSurvey survey,
            String file,
            Places places,
            Remarks remarks,
            RemarkWords words) {
        this.writer = writer;
        this.titles = titles;
        this.survey = survey;
        this.file = file;
        this.places = places;
        this.remarks = remarks;
        this.words = words;
    }

    @Override
    public boolean sheet(Sheet next) {
        if (titles.isLeftOut(order)) {
            order++;
            return false;
        }
        sheet = next.name();
        headerRows = places.headerRows(file, sheet);
        SheetPlan plan = SheetPlan.of(titles.title(order))
                .withColumns(survey.columns(order++))
                .withFrozenRows(headerRows <= MOST_FROZEN ? headerRows : 0)
                .withMerged(CopiedMerges.of(next.merged()));
        try {
            writer.sheet(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    public boolean row(Row row) {
        try {
            writer.row(row.number(), cells(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private List<WrittenCell> cells(Row row) {
        TreeMap<Integer, List<Remark>> marks = remarks.row(sheet, row.number());
        // A row without a cell would be none in the copy.
        int width = Math.max(row.width(), marks.isEmpty() ? 1 : marks.lastKey());
        List<WrittenCell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            WrittenCell cell = headed(cell(row, column), row);
            cells.add(marked(cell, marks.getOrDefault(column + 1, List.of())));
        }
        return cells;
    }

    private WrittenCell headed(WrittenCell cell, Row row) {
        boolean isHeader = row.number() <= headerRows && !cell.equals(WrittenCell.blank());
        return isHeader ? cell.with(HEADER) : cell;
    }

    /** In the colour of the heaviest, which comes first. */
    private WrittenCell marked(WrittenCell cell, List<Remark> said) {
        return said.isEmpty()
                ? cell
                : cell.with(cell.look()
                                .with(FindingsSheet.fill(said.get(0).finding().severity())))
                        .withNote(words.note(said));
    }

    private static WrittenCell cell(Row row, int column) {
        String text = row.text(column);
        return switch (row.kind(column)) {
            case NUMBER -> WrittenCell.of(new BigDecimal(text));
            case DATE -> day(text);
            case FORMULA -> isNumber(text) ? WrittenCell.of(new BigDecimal(text)) : WrittenCell.of(text);
            case BLANK, TEXT, BOOLEAN, ERROR -> WrittenCell.of(text);
        };
    }

    /** What a formula came to does not tell its kind: digits that may name somebody stay text. */
    private static boolean isNumber(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            boolean counts = number.scale() > 0 || number.precision() <= DIGITS_THAT_COUNT;
            return counts && number.stripTrailingZeros().toPlainString().equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A time of day, and a day that no calendar has, stay text. */
    private static WrittenCell day(String text) {
        try {
            return WrittenCell.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return WrittenCell.of(text);
        }
    }
}
