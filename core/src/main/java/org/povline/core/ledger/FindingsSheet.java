package org.povline.core.ledger;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Severity;
import org.povline.core.table.CellLink;
import org.povline.core.table.CellLook;
import org.povline.core.table.CellLook.Fill;
import org.povline.core.table.ColumnPlan;
import org.povline.core.table.Row;
import org.povline.core.table.SheetPlan;
import org.povline.core.table.TableWriter;
import org.povline.core.table.WrittenCell;

/** The list of all that is wrong, with a link to each cell. */
final class FindingsSheet {
    /** A sheet takes 65,530 links and 1,048,576 rows. */
    private static final int MOST_LINKS = 65_000;

    private static final int MOST_ROWS = 1_000_000;

    private static final List<String> COLUMNS =
            List.of("severity", "sheet", "cell", "row", "header", "text", "remedy", "repair", "code");
    private static final List<ColumnPlan> PLANS = Stream.of(8, 10, 9, 7, 22, 46, 46, 46, 36)
            .map(width -> ColumnPlan.of(width))
            .toList();
    private static final CellLook WRAPPED = CellLook.plain().asWrapped();
    private static final CellLook CENTRED = WRAPPED.asCentred();

    private final SheetTitles titles;
    private final WorkbookWords words;
    private final RemarkWords remarkWords;

    FindingsSheet(SheetTitles titles, WorkbookWords words, RemarkWords remarkWords) {
        this.titles = titles;
        this.words = words;
        this.remarkWords = remarkWords;
    }

    void write(List<Remark> remarks, TableWriter writer) throws IOException {
        writer.sheet(SheetPlan.of(titles.free(words.of("findings")))
                .withColumns(PLANS)
                .withFrozenRows(1)
                .asListing());
        int row = 1;
        writer.row(row++, COLUMNS.stream().map(this::heading).toList());
        for (Remark remark : remarks.subList(0, Math.min(remarks.size(), MOST_ROWS))) {
            writer.row(row, cells(remark, row <= MOST_LINKS));
            row++;
        }
        if (remarks.size() > MOST_ROWS) {
            long more = (long) remarks.size() - MOST_ROWS;
            writer.row(row, List.of(WrittenCell.of(words.of("unlisted", Map.of("count", Argument.of(more))))));
        }
    }

    /** Whether the first row of a sheet, in either language, is that of such a list. */
    static boolean isBelow(Row first) {
        return WorkbookWords.ALL.stream().anyMatch(words -> isBelow(first, words));
    }

    private static boolean isBelow(Row first, WorkbookWords words) {
        return IntStream.range(0, COLUMNS.size())
                .allMatch(column -> first.text(column).equals(words.of("heading." + COLUMNS.get(column))));
    }

    private WrittenCell heading(String column) {
        return WrittenCell.of(words.of("heading." + column)).with(CellLook.header());
    }

    private List<WrittenCell> cells(Remark remark, boolean linked) {
        return Stream.concat(
                        Stream.of(WrittenCell.of(remarkWords.severity(remark))
                                .with(CENTRED.with(fill(remark.finding().severity())))),
                        Stream.concat(
                                remark.cell().map(cell -> place(cell, linked)).orElseGet(() -> nowhere(remark)),
                                Stream.of(
                                                remarkWords.text(remark.finding()),
                                                remarkWords.remedy(remark),
                                                remarkWords.repair(remark),
                                                remark.finding().code())
                                        .map(FindingsSheet::wrapped)))
                .toList();
    }

    private Stream<WrittenCell> place(Cell cell, boolean linked) {
        String title = titles.title(cell.sheet());
        WrittenCell name = WrittenCell.of(cell.name()).with(CENTRED);
        return Stream.of(
                wrapped(title),
                title.isEmpty() || !linked
                        ? name
                        : name.with(CENTRED.asLink()).with(new CellLink(title, cell.row(), cell.column() - 1)),
                WrittenCell.of(BigDecimal.valueOf(cell.row())).with(CENTRED),
                wrapped(cell.header()));
    }

    /** What has no cell is about the whole file, or stands where its path in the registry says. */
    private Stream<WrittenCell> nowhere(Remark remark) {
        String path = remark.finding().location().path();
        return Stream.of(
                WrittenCell.blank(),
                WrittenCell.blank(),
                WrittenCell.blank(),
                wrapped(path.isEmpty() ? words.of("whole") : path));
    }

    private static WrittenCell wrapped(String text) {
        return WrittenCell.of(text).with(WRAPPED);
    }

    static Fill fill(Severity severity) {
        return switch (severity) {
            case ERROR -> Fill.ERROR;
            case WARNING -> Fill.WARNING;
            case INFO -> Fill.REMARK;
        };
    }
}
