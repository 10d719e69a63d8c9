package org.povline.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.check.CheckAccumulator;
import org.povline.core.check.CheckBook;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.repair.Repairs;
import org.povline.core.standard.StandardBook;
import org.povline.core.table.CellRange;
import org.povline.core.table.ColumnPlan;
import org.povline.core.table.SheetPlan;
import org.povline.core.table.TableWriter;
import org.povline.core.table.WrittenCell;

class AnnotatedWorkbookTest {
    private static final CheckBook BOOK = CheckBook.china(StandardBook.china());
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final AnnotatedWorkbook CHINESE =
            AnnotatedWorkbook.withDefaults().with(BOOK.checks()).asOf(DAY);
    private static final String HEADER = "户编号,行政区划代码,人数,姓名,性别,出生日期,与户主关系,证件号码,2016年工资性收入,2016年家庭纯收入,2016年家庭人均纯收入\n";
    private static final String NAME = "金丝雀";
    private static final String ID = "429090197805170019";

    /** As long as a cell may be, and as hard to pack as what people write. */
    private static final String LONG = new java.util.Random(1)
            .ints(32_767, 0x4E00, 0x9FA5)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    @TempDir
    Path folder;

    private WrittenWorkbook ofCsv(String rows, AnnotatedWorkbook workbook) throws IOException {
        Path file = folder.resolve("f.csv");
        Files.writeString(file, HEADER + rows, UTF_8);
        return annotated(file, workbook);
    }

    private static WrittenWorkbook annotated(Path file, AnnotatedWorkbook workbook) throws IOException {
        LedgerReading reading = LedgerReader.withDefaults().asOf(DAY).read(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(workbook.write(file, reading, checked(reading), out)).isEmpty();
        return new WrittenWorkbook(out.toByteArray());
    }

    private static List<Finding> checked(LedgerReading reading) {
        CheckAccumulator accumulator = BOOK.accumulator(DAY);
        reading.households().forEach(accumulator::accept);
        return accumulator.result().findings();
    }

    private WrittenWorkbook ofSheets(Sheets sheets) throws IOException {
        return annotated(file(sheets), CHINESE);
    }

    private Path file(Sheets sheets) throws IOException {
        Path file = folder.resolve("f.xlsx");
        try (var out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.xlsx(out, "f")) {
            sheets.write(writer);
        }
        return file;
    }

    private interface Sheets {
        void write(TableWriter writer) throws IOException;
    }

    private static List<WrittenCell> texts(String... texts) {
        return List.of(texts).stream().map(WrittenCell::of).toList();
    }

    /** A line of the list of findings. */
    private static String line(WrittenWorkbook workbook, String code) {
        List<String> list = new ArrayList<>(workbook.sheets().values())
                .get(workbook.sheets().size() - 1);
        return list.stream().filter(row -> row.endsWith(code)).findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "annotated-findings.csv", useHeadersInDisplayName = true)
    void theListTellsSeverityPlaceFaultRemedyAndRepair(
            String language, String row, String code, String severity, String cell, String remedy, String repair)
            throws IOException {
        String line = line(ofCsv(row + "\n", CHINESE.in(Locale.forLanguageTag(language))), code);
        assertThat(line.split("\\|", -1)[0]).isEqualTo(severity);
        assertThat(line.split("\\|", -1)[2]).isEqualTo(cell == null ? "" : cell);
        assertThat(line.split("\\|", -1)[6]).isEqualTo(remedy);
        assertThat(line.split("\\|", -1)[7]).isEqualTo(repair == null ? "" : repair);
    }

    @Test
    void everyFindingIsListedTheHeaviestFirst() throws IOException {
        Path file = folder.resolve("f.csv");
        Files.writeString(file, HEADER + "1,x,9," + NAME + ",外,1990,户主," + ID + ",很多,,\n", UTF_8);
        LedgerReading reading = LedgerReader.withDefaults().asOf(DAY).read(file);
        List<String> severities = new ArrayList<>(annotated(file, CHINESE).sheets().get("问题清单").stream()
                .skip(1)
                .map(row -> row.substring(0, 2))
                .toList());
        assertThat(severities)
                .hasSize(reading.problems().size() + checked(reading).size());
        assertThat(severities)
                .isSortedAccordingTo((one, other) -> "错警提".indexOf(one.charAt(0)) - "错警提".indexOf(other.charAt(0)));
    }

    @Test
    void aCellThatCannotBeReadIsListedOnce() throws IOException {
        Path file = folder.resolve("f.csv");
        Files.writeString(file, "户编号,姓名,入户路类型,是否通电\n1,甲,好,\n", UTF_8);
        LedgerReading reading = LedgerReader.withDefaults().read(file);
        assertThat(checked(reading))
                .extracting(Finding::code)
                .filteredOn("H12_LIVING"::equals)
                .hasSize(2);
        List<String> list = annotated(file, CHINESE).sheets().get("问题清单");
        assertThat(list)
                .filteredOn(row -> row.contains("|C2|"))
                .singleElement()
                .asString()
                .endsWith("LEDGER_CODE");
        assertThat(list)
                .filteredOn(row -> row.contains("|D2|"))
                .singleElement()
                .asString()
                .endsWith("H12_LIVING");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh", "en, en", "zh, en"})
    void aCopyOfACopyBearsOneList(String one, String other) throws IOException {
        Path copy = folder.resolve("copy.xlsx");
        WrittenWorkbook first = ofCsv(
                "1,522799100200,1," + NAME + ",外,1978-05-17,户主," + ID + ",1,,\n",
                CHINESE.in(Locale.forLanguageTag(one)));
        Files.write(copy, first.bytes());
        WrittenWorkbook second = annotated(copy, CHINESE.in(Locale.forLanguageTag(other)));
        assertThat(second.sheets()).hasSize(2).containsKey(other.equals("zh") ? "问题清单" : "Findings");
        List<List<String>> before = List.copyOf(first.sheets().values());
        List<List<String>> after = List.copyOf(second.sheets().values());
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1)).hasSameSizeAs(before.get(1));
        assertThat(one.equals(other)).isEqualTo(second.sheets().equals(first.sheets()));
    }

    @Test
    void theListIsInViewAndLeadsToTheCells() throws IOException {
        WrittenWorkbook workbook = ofCsv("1,522799100200,1," + NAME + ",外,1978-05-17,户主," + ID + ",1,,\n", CHINESE);
        assertThat(workbook.sheets()).containsOnlyKeys("台账", "问题清单");
        assertThat(workbook.part("xl/workbook.xml")).contains("activeTab=\"1\"");
        assertThat(workbook.part("xl/worksheets/sheet2.xml"))
                .contains("location=\"'台账'!E2\"", "<autoFilter ref=\"A1:I", "ySplit=\"1\"", "fitToWidth=\"1\"");
    }

    @Test
    void aFaultyCellHasTheColourOfTheHeaviestAndOneNoteOnAll() throws IOException {
        WrittenWorkbook workbook = ofCsv("1,522799100200,1,金1雀,外,1978-05-17,户主," + ID + ",1,,\n", CHINESE);
        assertThat(workbook.part("xl/comments1.xml"))
                .containsOnlyOnce("ref=\"E2\"")
                .contains("【错误】此处不是代码表中的文字或代码")
                .contains("【警告】姓名中有数字或标点")
                .doesNotContain("金1雀");
        assertThat(workbook.part("xl/styles.xml")).contains("F4A6A0", "FFF2AB");
    }

    @Test
    void theNoteOfATroubledCellEndsWhereTheListGoesOn() throws IOException {
        Path file = folder.resolve("f.csv");
        Files.writeString(file, HEADER + "1,522799100200,1,甲,男,1978-05-17,户主," + ID + ",1,,\n", UTF_8);
        Texts texts = Texts.over(new Numbered());
        List<Finding> many = IntStream.range(0, 500)
                .mapToObj(
                        i -> Finding.of("ANY", Severity.ERROR, Location.path("households[0].members[0].identity.name"))
                                .with("i", Argument.of(i)))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CHINESE.with(texts).write(file, LedgerReader.withDefaults().asOf(DAY).read(file), many, out);
        WrittenWorkbook workbook = new WrittenWorkbook(out.toByteArray());
        assertThat(workbook.part("xl/comments1.xml"))
                .containsOnlyOnce("ref=\"D2\"")
                .contains("fault 11", "……另有488条，见问题清单")
                .doesNotContain("fault 12");
        assertThat(workbook.sheets().get("问题清单")).hasSize(501);
    }

    /** A text with a number, for as many different faults as a test wants. */
    public static final class Numbered extends ResourceBundle {
        @Override
        protected Object handleGetObject(String key) {
            return "fault {i}";
        }

        @Override
        public java.util.Enumeration<String> getKeys() {
            return java.util.Collections.enumeration(List.of("ANY"));
        }

        @Override
        public Locale getLocale() {
            return Locale.ENGLISH;
        }
    }

    @Test
    void whatHasNoCellStandsInTheListAndBearsNoLink() throws IOException {
        Path file = folder.resolve("f.csv");
        Files.writeString(file, HEADER + "1,522799100200,1,甲,男,1978-05-17,户主," + ID + ",1,,\n", UTF_8);
        List<Finding> checked = List.of(
                Finding.of("OWN_CODE", Severity.INFO, Location.path("declared.population")),
                Finding.of("OTHER_CODE", Severity.WARNING, Location.none()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CHINESE.write(file, LedgerReader.withDefaults().asOf(DAY).read(file), checked, out);
        assertThat(new WrittenWorkbook(out.toByteArray()).sheets().get("问题清单").subList(1, 3))
                .containsExactly(
                        "警告||||（整个文件）|OTHER_CODE|请核实：有误的更正，属实的保留。||OTHER_CODE",
                        "提示||||declared.population|OWN_CODE|供参考。||OWN_CODE");
    }

    @Test
    void aFaultOfTheFileThatTellsARowIsMarkedThere() throws IOException {
        WrittenWorkbook workbook = ofCsv("1,522799100200,1,\"甲\"乙,男,1978-05-17,户主," + ID + ",1,,\n", CHINESE);
        assertThat(line(workbook, "TABLE_QUOTE_STRAY")).startsWith("警告|台账|A2|2|");
        assertThat(workbook.part("xl/comments1.xml")).contains("ref=\"A2\"");
    }

    @Test
    void anotherPersonIsNamedByTheCell() throws IOException {
        WrittenWorkbook workbook = ofCsv(
                "1,522799100200,1," + NAME + ",男,1978-05-17,户主," + ID + ",1,,\n" + "2,522799100200,1," + NAME
                        + ",男,1978-05-17,户主," + ID + ",1,,\n",
                CHINESE);
        assertThat(line(workbook, "P01_ID_REPEATED")).contains("同一公民身份号码登记在两人名下（另见D2）");
    }

    @Test
    void sheetsKeepNamesWidthsAndMergedCellsAndTheirHeadersStayInView() throws IOException {
        WrittenWorkbook workbook = ofSheets(writer -> {
            writer.sheet(SheetPlan.of("问题清单")
                    .withColumns(List.of(ColumnPlan.of(9), ColumnPlan.of(33)))
                    .withMerged(List.of(new CellRange(1, 0, 1, 1))));
            writer.row(1, texts("某村台账"));
            writer.row(2, texts("户编号", "姓名"));
            writer.row(3, texts("1", "甲"));
            writer.sheet(SheetPlan.of("说明"));
            writer.row(1, texts("填表说明"));
        });
        assertThat(workbook.sheets().keySet()).containsExactly("问题清单", "说明", "问题清单 2");
        assertThat(workbook.part("xl/worksheets/sheet1.xml"))
                .contains("width=\"33.0\"", "<mergeCell ref=\"A1:B1\"/>", "ySplit=\"2\"");
        assertThat(workbook.sheets().get("说明")).containsExactly("填表说明");
    }

    @Test
    void theColumnsOfACsvFileAreAsWideAsWhatStandsInThem() throws IOException {
        assertThat(ofCsv("1,522799100200,1,甲,男,1978-05-17,户主," + ID + ",1,,\n", CHINESE)
                        .part("xl/worksheets/sheet1.xml"))
                .contains("min=\"8\" max=\"8\" width=\"20.0");
    }

    @Test
    void noCellIsAFormulaAndTheReaderSeesTheTextAsItWas() throws IOException {
        WrittenWorkbook workbook = ofCsv("1,522799100200,1,=cmd|' /C calc'!A0,+1+1,@x,-2+3,\"\t=1\",1,,\n", CHINESE);
        assertThat(workbook.part("xl/worksheets/sheet1.xml")).contains("'=cmd").doesNotContain("<f>");
        assertThat(workbook.sheets().get("台账").get(1)).contains("=cmd|' /C calc'!A0|+1+1|@x|-2+3|\t=1");
    }

    @Test
    void neitherListNorNotesHoldAnythingPersonal() throws IOException {
        WrittenWorkbook workbook = ofCsv(
                "1,522799100200,9," + NAME + ",女,1979-05-17,户主," + ID + ",1,2,3\n" + "2,522799100200,1," + NAME
                        + "2,男,1978-05-17,户主,429090197805170091,1,2,3\n",
                CHINESE);
        String told = workbook.part("xl/worksheets/sheet2.xml") + workbook.part("xl/comments1.xml");
        assertThat(told).contains("H05_STATED_MEMBERS").doesNotContain(NAME, ID, "429090197805170091", "1979", "1978");
        assertThat(CHINESE.toString()).doesNotContain(NAME);
    }

    @Test
    void repairsThatNoFindingAsksForAreRemarksOfTheirOwnAndNoneAreMadeWithoutADay() throws IOException {
        Path file = folder.resolve("f.csv");
        Files.writeString(file, "户编号,行政区划代码,人数,姓名\n1,522799100200,9," + NAME + "\n", UTF_8);
        LedgerReading reading = LedgerReader.withDefaults().read(file);
        assertThat(line(written(file, reading, CHINESE), "REPAIR_STATED_MEMBERS"))
                .startsWith("提示|台账|C2|2|人数|");
        assertThat(line(written(file, reading, AnnotatedWorkbook.withDefaults()), "REPAIR_STATED_MEMBERS"))
                .isEmpty();
        assertThat(line(written(file, reading, CHINESE.with(Repairs.withDefaults())), "REPAIR_STATED_MEMBERS"))
                .isNotEmpty();
    }

    private static WrittenWorkbook written(Path file, LedgerReading reading, AnnotatedWorkbook workbook)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(file, reading, List.of(), out);
        return new WrittenWorkbook(out.toByteArray());
    }

    @Test
    void aFileThatCannotBeReadGivesTheListAlone() throws IOException {
        Path file = folder.resolve("absent.csv");
        assertThat(line(annotated(file, CHINESE), "FILE_MISSING")).startsWith("错误||||（整个文件）|");
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.of("1", "2", "甲", "男", "女性", "户主", ID, "2016.3", "约3.5", "=1+1", "'", "", "")),
                Tuple.of(
                        10,
                        Arbitraries.strings()
                                .withChars("=+-@\t\r\n '\",;_x000D0F5.甲乙1\u0001\uD83D")
                                .ofMaxLength(12)),
                Tuple.of(1, Arbitraries.of(LONG)));
        return texts.list().ofMinSize(1).ofMaxSize(12).list().ofMaxSize(6);
    }

    @Property(tries = 40)
    void theCopyOfEveryWorkbookGivesTheSameHouseholds(@ForAll("tables") List<List<String>> rows) throws IOException {
        Path file = Files.createTempFile("annotated", ".xlsx");
        try {
            try (var out = Files.newOutputStream(file);
                    TableWriter writer = TableWriter.xlsx(out, "f")) {
                writer.sheet(SheetPlan.of("甲'乙"));
                writer.row(1, texts(HEADER.strip().split(",")));
                for (int i = 0; i < rows.size(); i++) {
                    writer.row(i + 2, rows.get(i).stream().map(WrittenCell::of).toList());
                }
            }
            assertIsReadTheSame(file);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 40)
    void theCopyOfEveryCsvFileGivesTheSameHouseholds(@ForAll("tables") List<List<String>> rows) throws IOException {
        Path file = Files.createTempFile("annotated", ".csv");
        try {
            String lines = rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> "\"" + cell.replace("\"", "\"\"").replace('\uD83D', '?') + "\"")
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\n"));
            Files.writeString(file, HEADER + lines, UTF_8);
            assertIsReadTheSame(file);
        } finally {
            Files.delete(file);
        }
    }

    /** Of a file that could be read to its end: of another the copy ends where the reader did. */
    private static void assertIsReadTheSame(Path file) throws IOException {
        LedgerReading reading = LedgerReader.withDefaults().asOf(DAY).read(file);
        Assume.that(reading.findings().stream()
                .noneMatch(finding ->
                        finding.severity() == Severity.ERROR && finding.code().startsWith("TABLE_")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CHINESE.write(file, reading, checked(reading), out);
        LedgerReading again = new WrittenWorkbook(out.toByteArray()).read();
        assertThat(again.households()).isEqualTo(reading.households());
        assertThat(again.rows()).isEqualTo(reading.rows());
    }

    @Test
    void mergedCellsThatOverlapOrMergeNothingAreLeftOut() {
        List<CellRange> merged = List.of(
                new CellRange(3, 0, 9, 2),
                new CellRange(1, 0, 2, 0),
                new CellRange(4, 1, 5, 1),
                new CellRange(4, 3, 5, 4),
                new CellRange(10, 0, 10, 0),
                new CellRange(10, 0, 10, 1),
                new CellRange(1, 16_384, 2, 16_384));
        assertThat(CopiedMerges.of(merged))
                .containsExactly(
                        new CellRange(1, 0, 2, 0),
                        new CellRange(3, 0, 9, 2),
                        new CellRange(4, 3, 5, 4),
                        new CellRange(10, 0, 10, 1));
    }

    @Test
    void sheetsGetNamesThatAWorkbookTakes() {
        SheetTitles titles = new SheetTitles("台账");
        List.of("", "a/b", "A:B", "'甲'", "x".repeat(30) + "\uD842\uDFB7", "POVLINE-LISTS")
                .forEach(titles::add);
        assertThat(IntStream.range(0, 6).mapToObj(titles::title))
                .containsExactly("台账", "ab", "AB 2", "甲", "x".repeat(30), "POVLINE-LISTS 2");
        assertThat(titles.free("台账")).isEqualTo("台账 2");
        assertThat(titles.title("A:B")).isEqualTo("AB 2");
        assertThat(titles.title("nowhere")).isEmpty();
        assertThat(new SheetTitles("台账").first()).isEmpty();
    }
}
