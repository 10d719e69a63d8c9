package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povline.core.finding.Finding;
import org.povline.core.quantity.MissingReason;
import org.povline.core.table.CellLook;
import org.povline.core.table.CellRange;
import org.povline.core.table.ColumnPlan;
import org.povline.core.table.DropDown;
import org.povline.core.table.SheetPlan;
import org.povline.core.table.TableWriter;
import org.povline.core.table.TextWidth;
import org.povline.core.table.WrittenCell;

/**
 * Writes an empty ledger to be filled in, a row a person, which a {@link LedgerReader} reads without a mapping: the
 * headings of the columns that a {@link LedgerWriter} knows and of the time of incomes, who it is first. In a workbook
 * each heading has a note on what belongs below it, a cell that takes one word of a code list offers its words, and
 * cells that keep numbers of persons and months are text, so that a spreadsheet neither cuts digits nor makes days of
 * months. CSV holds the headings alone. The words of code lists are Chinese under headings in either language.
 *
 * <p>Immutable and safe for threads.
 */
public final class LedgerTemplate {
    private static final int ROWS = 2000;
    private static final int MOST_ROWS = 1_000_000;
    private static final double LEAST_WIDTH = 10;
    private static final double WIDTH_OF_A_NUMBER = 21;
    private static final double WIDTH_OF_A_DAY = 12;
    private static final double ROOM_OF_A_BUTTON = 2;
    private static final int FIRST_ROW = 2;
    private static final List<LedgerColumn<?>> WHO =
            List.of(HouseholdColumns.NUMBER, MemberColumns.NUMBER, MemberColumns.NAME);
    private static final Set<LedgerColumn<?>> TELLING = Set.of(HouseholdColumns.NUMBER, MemberColumns.NAME);
    private static final List<MissingReason> REASONS =
            List.of(MissingReason.NOT_APPLICABLE, MissingReason.REFUSED, MissingReason.WITHHELD, MissingReason.DOUBTED);
    private static final LedgerTemplate DEFAULT =
            new LedgerTemplate(LedgerFormat.XLSX, Locale.CHINESE, column -> true, ROWS);

    private final LedgerFormat format;
    private final Locale language;
    private final Predicate<LedgerColumn<?>> wanted;
    private final int rows;

    private LedgerTemplate(LedgerFormat format, Locale language, Predicate<LedgerColumn<?>> wanted, int rows) {
        this.format = requireNonNull(format, "format");
        this.language = requireNonNull(language, "language");
        this.wanted = requireNonNull(wanted, "wanted");
        this.rows = rows;
    }

    /** A workbook with every column, headings in Chinese, lists for 2,000 rows. */
    public static LedgerTemplate withDefaults() {
        return DEFAULT;
    }

    /** The same as another kind of file. */
    public LedgerTemplate as(LedgerFormat other) {
        return new LedgerTemplate(other, language, wanted, rows);
    }

    /** The same with headings and notes in Chinese for a Chinese locale, in English for all others. */
    public LedgerTemplate in(Locale other) {
        return new LedgerTemplate(format, other, wanted, rows);
    }

    /** The same with these columns alone; the numbers of households and persons and the name are always there. */
    public LedgerTemplate withColumns(Predicate<LedgerColumn<?>> columns) {
        return new LedgerTemplate(format, language, columns, rows);
    }

    /**
     * The same with lists to choose from in so many rows.
     *
     * @throws IllegalArgumentException if the number is not from 1 to 1,000,000
     */
    public LedgerTemplate withRows(int number) {
        if (number < 1 || number > MOST_ROWS) {
            throw new IllegalArgumentException("Rows (" + number + ") must be from 1 to " + MOST_ROWS);
        }
        return new LedgerTemplate(format, language, wanted, number);
    }

    /**
     * Writes the template to a stream without closing it.
     *
     * @param out where to
     * @param name what findings call the file
     * @return what the file could not take
     * @throws IllegalStateException if a workbook is asked for and the library that writes it is not there
     */
    public List<Finding> write(OutputStream out, String name) throws IOException {
        WorkbookWords words = WorkbookWords.of(language);
        List<LedgerColumn<?>> columns = columns();
        TableWriter writer = format.noted(requireNonNull(out, "out"), requireNonNull(name, "name"));
        try (writer) {
            writer.sheet(SheetPlan.of(words.of("sheet"))
                    .withColumns(columns.stream().map(this::plan).toList())
                    .withFrozenRows(FIRST_ROW - 1)
                    .withFrozenColumns(WHO.size())
                    .withDropDowns(dropDowns(columns)));
            writer.row(1, columns.stream().map(column -> heading(column, words)).toList());
        }
        return writer.findings();
    }

    /** Those that are written; columns that state the same fact in another way would ask twice. */
    private List<LedgerColumn<?>> columns() {
        Stream<LedgerColumn<?>> rest = Stream.of(
                        WrittenColumns.MEMBER.stream().map(WrittenColumn::column),
                        WrittenColumns.HOUSEHOLD.stream().map(WrittenColumn::column),
                        Stream.<LedgerColumn<?>>of(IncomeColumns.PERIOD),
                        WrittenColumns.INCOME.stream().map(WrittenColumn::column))
                .<LedgerColumn<?>>flatMap(columns -> columns)
                .filter(column -> !WHO.contains(column) && wanted.test(column));
        return Stream.concat(WHO.stream(), rest).toList();
    }

    private ColumnPlan plan(LedgerColumn<?> column) {
        double least = switch (column.format().content()) {
            case IDENTITY_NUMBER -> WIDTH_OF_A_NUMBER;
            case AREA_CODE -> WIDTH_OF_A_NUMBER - 5;
            case DAY, TIME -> WIDTH_OF_A_DAY;
            default -> LEAST_WIDTH;
        };
        double width = TextWidth.of(column.heading(language)) + ROOM_OF_A_BUTTON;
        return ColumnPlan.of(Math.max(least, width)).withFormat(column.format().numberFormat());
    }

    private List<DropDown> dropDowns(List<LedgerColumn<?>> columns) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).format().content() == CellContent.CHOICE)
                .mapToObj(at ->
                        new DropDown(new CellRange(FIRST_ROW, at, FIRST_ROW + rows - 1, at), choices(columns.get(at))))
                .toList();
    }

    /** The words of the list, and those for reasons why there is none: a list refuses what it does not hold. */
    private static List<String> choices(LedgerColumn<?> column) {
        return Stream.concat(column.choices().stream(), REASONS.stream().map(MissingWords::word))
                .distinct()
                .toList();
    }

    private WrittenCell heading(LedgerColumn<?> column, WorkbookWords words) {
        return WrittenCell.of(column.heading(language)).with(CellLook.header()).withNote(note(column, words));
    }

    private static String note(LedgerColumn<?> column, WorkbookWords words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(column.format().content().name(), "choices", String.join(",", column.choices())));
        if (!column.unit().isEmpty()) {
            lines.add(words.of("unit", "unit", column.unit()));
        }
        if (!column.path().startsWith("members")) {
            lines.add(words.of("household"));
        }
        if (column.isPersonal()) {
            lines.add(words.of("personal"));
        }
        lines.add(words.of(TELLING.contains(column) ? "needed" : "blank"));
        return String.join("\n", lines);
    }
}
