package org.povline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTemplateTest {
    private static final LedgerTemplate TEMPLATE = LedgerTemplate.withDefaults();
    private static final int ROWS_FOR_EVERY_CHOICE = 70;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anEmptyTemplateIsReadWithoutAFault(String language) throws IOException {
        LedgerReading reading =
                workbook(TEMPLATE.in(Locale.forLanguageTag(language))).read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).isEqualTo(RowCounts.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatIsFilledInWithTheWordsThatItOffersIsReadWithoutAFault(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        WrittenWorkbook empty = workbook(TEMPLATE.in(locale));
        List<LedgerColumn<?>> columns = columns(headings(empty), locale);
        byte[] filled = empty.with(
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replace("</sheetData>", rows(columns, styles(sheet)) + "</sheetData>"));
        LedgerReading reading = new WrittenWorkbook(filled).read();
        assertThat(reading.problems())
                .extracting(problem -> problem.finding().code() + problem.cell())
                .containsExactly("LEDGER_DAY_ASSUMEDOptional.empty");
        assertThat(reading.rows()).isEqualTo(new RowCounts(2 * ROWS_FOR_EVERY_CHOICE, 0, 0, 0));
        assertThat(reading.households())
                .hasSize(ROWS_FOR_EVERY_CHOICE)
                .allSatisfy(household -> assertThat(household.members()).hasSize(2));
        assertThat(reading.ledger()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "CSV_GB18030"})
    void csvHoldsTheHeadingsAlone(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TEMPLATE.as(LedgerFormat.valueOf(format)).write(out, "t.csv");
        LedgerReading reading = LedgerReader.withDefaults().read(new ByteArrayInputStream(out.toByteArray()), "t.csv");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).isEqualTo(RowCounts.NONE);
    }

    @Test
    void whoItIsComesFirstAndStaysInView() throws IOException {
        WrittenWorkbook workbook = workbook(TEMPLATE);
        assertThat(headings(workbook)).startsWith("户编号", "人编号", "姓名").doesNotHaveDuplicates();
        assertThat(workbook.part("xl/worksheets/sheet1.xml")).contains("xSplit=\"3\" ySplit=\"1\"");
    }

    @Test
    void listsOfferTheWordsOfTheCodesAndTheReasonsWhyThereIsNone() throws IOException {
        WrittenWorkbook workbook = workbook(TEMPLATE.withRows(7).withColumns(column -> column == MemberColumns.SEX));
        assertThat(workbook.part("xl/worksheets/sheet1.xml"))
                .containsOnlyOnce("<dataValidation ")
                .contains("sqref=\"D2:D8\"", "'povline-lists'!$A$1:$A$");
        assertThat(workbook.part("xl/sharedStrings.xml")).contains("男", "不适用", "拒答", "保密", "存疑");
    }

    @Test
    void aCellThatTakesSeveralWordsHasThemInItsNote() throws IOException {
        WrittenWorkbook workbook = workbook(TEMPLATE.withColumns(column -> column == MemberColumns.HEALTH));
        assertThat(workbook.part("xl/worksheets/sheet1.xml")).doesNotContain("<dataValidation ");
        assertThat(workbook.part("xl/comments1.xml")).contains("可填多项，用逗号分隔：健康,");
    }

    @Test
    void notesTellUnitsWhatIsPersonalAndWhatIsOfTheHousehold() throws IOException {
        WrittenWorkbook workbook = workbook(TEMPLATE.in(Locale.ENGLISH)
                .withColumns(column -> column == HouseholdColumns.PHONE || column == IncomeColumns.WAGES));
        assertThat(workbook.part("xl/comments1.xml"))
                .contains("Never blank", "Unit: 元.", "Personal: keep it safe.", "Of the whole household");
    }

    @Test
    void numbersThatNameAreTextAndDaysAndMoneyLookLikeThat() throws IOException {
        WrittenWorkbook workbook = workbook(
                TEMPLATE.withColumns(column -> column == MemberColumns.BIRTH_DATE || column == IncomeColumns.WAGES));
        assertThat(workbook.part("xl/styles.xml"))
                .contains("formatCode=\"@\"", "formatCode=\"yyyy-mm-dd\"", "formatCode=\"#,##0.00\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_001})
    void aNumberOfRowsThatNoSheetHasIsRefused(int rows) {
        assertThatThrownBy(() -> TEMPLATE.withRows(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rows (" + rows + ") must be from 1 to 1000000");
    }

    private static WrittenWorkbook workbook(LedgerTemplate template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(template.write(out, "template.xlsx")).isEmpty();
        return new WrittenWorkbook(out.toByteArray());
    }

    private static List<String> headings(WrittenWorkbook workbook) {
        return List.of(workbook.sheets().values().iterator().next().get(0).split("\\|"));
    }

    private static List<LedgerColumn<?>> columns(List<String> headings, Locale locale) {
        return headings.stream()
                .<LedgerColumn<?>>map(heading -> LedgerColumn.all()
                        .filter(column -> column.heading(locale).equals(heading))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** The style that each column gives to what is typed below it. */
    private static List<String> styles(String sheet) {
        return Pattern.compile("<col [^>]*>")
                .matcher(sheet)
                .results()
                .map(column -> column.group().replaceFirst(".*?( style=\"\\d+\")?/>", "$1"))
                .map(style -> style.replace(" style=", " s="))
                .toList();
    }

    /** Two members a household, of whom the first alone bears what is of the household. */
    private static String rows(List<LedgerColumn<?>> columns, List<String> styles) {
        return IntStream.range(0, 2 * ROWS_FOR_EVERY_CHOICE)
                .mapToObj(index -> row(columns, styles, index))
                .collect(Collectors.joining());
    }

    private static String row(List<LedgerColumn<?>> columns, List<String> styles, int index) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            LedgerColumn<?> column = columns.get(at);
            boolean asked = index % 2 == 0
                    || column == HouseholdColumns.NUMBER
                    || column.path().startsWith("members");
            String place = "r=\"" + Cell.letters(at + 1) + (index + 2) + "\"" + styles.get(at);
            cells.add(asked ? cell(place, column, index / 2) : "");
        }
        return "<row r=\"" + (index + 2) + "\">" + String.join("", cells) + "</row>";
    }

    /** As a person types it into a cell of this kind. */
    private static String cell(String place, LedgerColumn<?> column, int household) {
        List<String> words = Stream.concat(column.choices().stream(), Stream.of("不适用", "拒答", "保密", "存疑"))
                .toList();
        return switch (column.format().content()) {
            case WORDS -> text(place, "某某");
            case NAMING_NUMBER -> text(place, column == MemberColumns.NUMBER ? "" : "0" + (1000 + household));
            case IDENTITY_NUMBER -> text(place, "429090197805170019");
            case AREA_CODE -> text(place, "522799100200");
            case DAY -> "<c " + place + "><v>42436</v></c>";
            case TIME -> text(place, "2016-03");
            case CHOICE, CHOICES -> text(place, words.get(household % words.size()));
            case QUANTITY -> "<c " + place + "><v>12</v></c>";
        };
    }

    private static String text(String place, String text) {
        return text.isEmpty() ? "" : "<c " + place + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
