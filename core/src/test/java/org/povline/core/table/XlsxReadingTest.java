package org.povline.core.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReadingTest {
    private static final TableLimits SMALL = new TableLimits(10_000_000, 3, 2, 5, 2, 50_000_000, 100, 100);

    @Test
    void readsEveryKindOfCell() {
        Collected read = Collected.of(Workbooks.ofRows("""
                        <row r="2" hidden="1"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t> 乙 </t></is></c></row>
                        <row r="4"><c r="A4"><v>1.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>
                        <c t="str"><f>A1&amp;"x"</f><v>文x</v></c><c><f>1+1</f><v>2</v></c><c t="b"><v>0</v></c><c r="H4" s="3"/>
                        <c t="d"><v>2016-12-31T00:00:00</v></c><c t="d"><v>soon</v></c><c t="e"><f>X</f><v>#REF!</v></c></row>
                        <row/>
                        """)
                .shared("<si><r><t>甲</t></r><rPh><t>jia</t></rPh><r><t>_x000D_丁</t></r></si>")
                .bytes());
        assertThat(read.rows)
                .containsExactly(
                        "2! T[甲\r丁] -[] T[ 乙 ]",
                        "4 N[1.5] B[TRUE] E[#N/A] =[文x] =[2] B[FALSE] -[] -[] D[2016-12-31] T[soon] E[#REF!]",
                        "5");
        assertThat(read.faults()).containsExactly("TABLE_FORMULAS 4:4");
        assertThat(read.findings.get(0).arguments().get("count")).hasToString("Numeric[number=3]");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet1.xml, 3C77FF",
        "xl/worksheets/sheet1.xml, FF",
        "xl/worksheets/sheet1.xml, 3C773EE794",
        "xl/sharedStrings.xml, 3C773EC3",
        "xl/styles.xml, 3C773EEDA0803C2F773E",
        "xl/workbook.xml, 3CC328",
        "xl/_rels/workbook.xml.rels, 80"
    })
    void bytesThatAreNoTextAreAFaultAndGetToNoConsole(String part, String bytes) {
        byte[] workbook = Workbooks.ofRows("<row><c t=\"s\"><v>0</v></c></row>")
                .shared("<si><t>甲</t></si>")
                .styles("")
                .with(part, HexFormat.of().parseHex(bytes))
                .bytes();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.err;
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            assertThat(Collected.of(workbook).faults())
                    .singleElement()
                    .asString()
                    .startsWith("TABLE_DAMAGED");
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void aMarkBeforeThePartIsNoText() {
        byte[] part = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><sst><si><t>甲</t></si></sst>".getBytes(UTF_8);
        assertThat(Collected.of(Workbooks.ofRows("<row><c t=\"s\"><v>0</v></c></row>")
                                .with("xl/sharedStrings.xml", part)
                                .bytes())
                        .rows)
                .containsExactly("1 T[甲]");
    }

    @ParameterizedTest
    @CsvSource({
        "123456789012345678, 123456789012345680",
        "1.2345678901234499E+17, 123456789012345000",
        "4.0999999999999996, 4.1",
        "0.1, 0.1",
        "-0, 0",
        "1E-7, 0.0000001",
        "1e3, 1000",
        "3.0000000000000004, 3.0000000000000004",
        "41640.5, 41640.5"
    })
    void writesANumberAsTheShortestDecimalOfItsDouble(String stored, String text) {
        assertThat(Collected.of(Workbooks.ofRows("<row><c><v>" + stored + "</v></c></row>")
                                .bytes())
                        .rows)
                .containsExactly("1 N[" + text + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, 1900-01-01", "59, false, 1900-02-28", "61, false, 1900-03-01", "42735, false, 2016-12-31",
        "42735.75, false, 2016-12-31", "2958465, false, 9999-12-31", "0, true, 1904-01-01", "41273, true, 2016-12-31"
    })
    void countsDaysFromEitherEpoch(double serial, boolean from1904, String day) {
        assertThat(new Serials(from1904).day(serial)).hasToString("Optional[" + day + "]");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "60, false", "-1, true", "2958466, false", "1e300, false", "NaN, false"})
    void knowsNumbersThatAreNoDay(double serial, boolean from1904) {
        assertThat(new Serials(from1904).day(serial)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    yyyy/m/d                   | true
                    yyyy"年"m"月"              | true
                    [$-804]yyyy\\年m\\月d\\日  | true
                    mmm                        | true
                    h:mm:ss                    | false
                    mm:ss                      | false
                    General                    | false
                    0.00_);[Red]\\(0.00\\)     | false
                    0"day"                     | false
                    [h]:mm                     | false
                    0.00E+00                   | false
                    @                          | false
                    """)
    void tellsDaysByTheirFormat(String format, boolean day) {
        String escaped = format.replace("\"", "&quot;");
        Collected read = Collected.of(Workbooks.ofRows("<row><c s=\"1\"><v>42735</v></c></row>")
                .styles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + escaped
                        + "\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>")
                .bytes());
        assertThat(read.rows).containsExactly(day ? "1 D[2016-12-31]" : "1 N[42735]");
    }

    @ParameterizedTest
    @CsvSource({"14, true", "22, true", "31, true", "57, true", "20, false", "45, false", "49, false", "2, false"})
    void knowsTheBuiltInFormatsOfDays(int format, boolean day) {
        assertThat(DateFormats.isDate(format)).isEqualTo(day);
    }

    @Test
    void tellsOfMergedCellsAndOfWhatIsHidden() {
        Collected read = Collected.of(Workbooks.of(
                        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\"/></cols>"
                                + "<sheetData/><mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"AA10\"/></mergeCells>")
                .workbook(
                        "<workbookPr date1904=\"1\"/><sheets><sheet name=\"甲\" state=\"veryHidden\" r:id=\"s1\"/></sheets>")
                .bytes());
        assertThat(read.sheets)
                .containsExactly(new Sheet(
                        "甲",
                        0,
                        true,
                        List.of(new CellRange(1, 0, 2, 2), new CellRange(10, 26, 10, 26)),
                        Set.of(1, 2),
                        Map.of(),
                        true));
        assertThat(read.findings).isEmpty();
    }

    @Test
    void passesOverSheetsThatTheSinkDoesNotWantAndItsOwnLists() {
        Collected read = Collected.of(Workbooks.ofRows("<row/>")
                .workbook("<sheets><sheet name=\"povline-lists\" state=\"veryHidden\" r:id=\"s1\"/>"
                        + "<sheet name=\"图\" r:id=\"none\"/><sheet name=\"乙\" r:id=\"s1\"/></sheets>")
                .bytes());
        assertThat(read.sheets).extracting(Sheet::name).containsExactly("乙");
        assertThat(read.sheets).extracting(Sheet::index).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <row r="4"/>                                                       | TABLE_ROWS 4:0
                    <row/><row/><row/><row/>                                           | TABLE_ROWS 4:0
                    <row><c r="C1"><v>1</v></c></row>                                  | TABLE_COLUMNS 1:3
                    <row><c r="ZZZZZZZZZ1"><v>1</v></c></row>                          | TABLE_DAMAGED 1:0
                    <row><c t="inlineStr"><is><t>123456</t></is></c></row>             | TABLE_CELL_LENGTH 1:1
                    <row><c t="s"><v>99999</v></c></row>                               | TABLE_DAMAGED 1:0
                    <row><c t="s"><v>-1</v></c></row>                                  | TABLE_DAMAGED 1:0
                    <row><c t="x"><v>1</v></c></row>                                   | TABLE_DAMAGED 1:0
                    <row><c><v>NaN</v></c></row>                                       | TABLE_DAMAGED 1:0
                    <row><c><v>1E99</v></c><c><v>1E999</v></c></row>                   | TABLE_DAMAGED 1:0
                    <row><c><v>abc</v></c></row>                                       | TABLE_DAMAGED 1:0
                    <row r="2"/><row r="2"/>                                           | TABLE_DAMAGED 2:0
                    <row><c r="B1"/><c r="A1"/></row>                                  | TABLE_DAMAGED 1:0
                    <row r="x"/>                                                       | TABLE_DAMAGED 0:0
                    <row><c s="x"/></row>                                              | TABLE_DAMAGED 1:0
                    <row><c>&nbsp;</c></row>                                           | TABLE_ENTITIES 0:0
                    <row><c></row>                                                     | TABLE_DAMAGED 0:0
                    <!DOCTYPE a>                                                       | TABLE_ENTITIES 0:0
                    """)
    void stopsWithOneClearError(String rows, String fault) {
        byte[] file = Workbooks.ofRows(rows).shared("<si><t>a</t></si>").bytes();
        assertThat(Collected.of(file, TableReader.withDefaults().with(SMALL)).faults())
                .containsExactly(fault);
    }

    @Test
    void namesTheSheetOfAFault() {
        Collected read = Collected.of(
                Workbooks.ofRows("<row><c t=\"x\"><v>1</v></c></row>").bytes());
        assertThat(read.findings.get(0).arguments().get("sheet")).hasToString("Text[text=台账]");
    }

    @Test
    void refusesWhatIsPackedButNoWorkbook() {
        assertThat(Collected.of(Workbooks.ofRows("")
                                .with("_rels/.rels", "<Relationships/>")
                                .bytes())
                        .faults())
                .containsExactly("TABLE_NOT_WORKBOOK 0:0");
        assertThat(Collected.of(Workbooks.ofRows("")
                                .with("xl/workbook.xml", "<document/>")
                                .bytes())
                        .faults())
                .containsExactly("TABLE_NOT_WORKBOOK 0:0");
    }

    @Test
    void refusesOldAndLockedWorkbooksUnderANewName() {
        assertThat(Collected.of(HexFormat.of().parseHex("d0cf11e0a1b11ae10000")).faults())
                .containsExactly("TABLE_OLD_FORMAT 0:0");
    }

    @Test
    void refusesATornWorkbook() {
        byte[] file = Workbooks.ofRows("<row/>").bytes();
        assertThat(Collected.of(Arrays.copyOf(file, file.length / 2)).faults()).containsExactly("TABLE_DAMAGED 0:0");
        byte[] directory = file.clone();
        directory[file.length - 7] = 0x7F;
        assertThat(Collected.of(directory).faults()).containsExactly("TABLE_DAMAGED 0:0");
        assertThat(Collected.of(Workbooks.ofRows("")
                                .workbook("<sheets><sheet name=\"甲\" r:id=\"s1\"/></sheets>")
                                .with("xl/worksheets/sheet1.xml", "")
                                .bytes())
                        .faults())
                .containsExactly("TABLE_DAMAGED 0:0");
    }

    @Test
    void refusesMoreSheetsAndSharedTextsThanTheLimits() {
        TableReader reader = TableReader.withDefaults().with(SMALL);
        Workbooks many = Workbooks.ofRows("").workbook("<sheets>" + "<sheet r:id=\"s1\"/>".repeat(3) + "</sheets>");
        assertThat(Collected.of(many.bytes(), reader).faults()).containsExactly("TABLE_SHEETS 0:0");
        Workbooks texts = Workbooks.ofRows("").shared("<si/>".repeat(13));
        assertThat(Collected.of(texts.bytes(), reader).faults()).containsExactly("TABLE_SHARED_TEXT 0:0");
    }

    @Test
    void refusesAPartThatInflatesTooFar() {
        byte[] bomb = Workbooks.ofRows("<a></a>".repeat(3_000_000)).bytes();
        assertThat(Collected.of(bomb).faults()).containsExactly("TABLE_INFLATION 0:0");
        TableLimits tight = new TableLimits(1 << 30, 5, 5, 5, 5, 4_000, 10_000, 5_000);
        byte[] large = Workbooks.ofRows("<row></row>" + " ".repeat(3_000)).bytes();
        assertThat(Collected.of(large, TableReader.withDefaults().with(tight)).faults())
                .containsExactly("TABLE_INFLATION 0:0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c a='%s'/>", "<!--%s-->", "<!-->%s-->", "<?x %s?>", "<![CDATA[%s]]>", "%s"})
    void refusesATagOrTextLongerThanAnyCell(String form) {
        String content = form.startsWith("<c") || form.equals("%s") ? "a" : "<";
        byte[] file =
                Workbooks.of(form.replace("%s", content.repeat(2_000_000))).bytes();
        TableLimits loose = new TableLimits(1 << 30, 5, 5, 5, 5, 1 << 30, 10_000, 5_000);
        assertThat(Collected.of(file, TableReader.withDefaults().with(loose)).faults())
                .containsExactly("TABLE_ENTITIES 0:0");
    }

    @Test
    void readsWhatIsCommentedOrQuotedAsXmlAllows() {
        assertThat(Collected.of(Workbooks.ofRows(
                                        "<!-- <row r='9'/> --><?x <row/> ?><row><c t='str'><v><![CDATA[<a>&]]>&lt;&#x7532;</v></c></row>")
                                .bytes())
                        .rows)
                .containsExactly("1 T[<a>&<甲]");
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThat(Collected.of(Workbooks.of("<a>".repeat(200) + "</a>".repeat(200))
                                .bytes())
                        .faults())
                .containsExactly("TABLE_ENTITIES 0:0");
    }

    @Test
    void readsALargeSheetPastThePlatformsOwnLimits() {
        String row = "<row><c t='str'><v>&amp;&lt;&#x4e00;</v></c></row>";
        Collected read = Collected.of(
                Workbooks.ofRows(row.repeat(200_000)).bytes(),
                TableReader.withDefaults().with(new TableLimits(1 << 30, 300_000, 5, 100, 5, 1 << 30, 10_000, 5_000)));
        assertThat(read.rows).hasSize(200_000).last().isEqualTo("200000 T[&<一]");
    }

    @Test
    void saysInNoFindingWhatACellHolds() {
        Collected read =
                Collected.of(Workbooks.ofRows("<row><c><v>某人的秘密</v></c></row>").bytes());
        assertThat(read.findings.toString() + read.findings.get(0).arguments()).doesNotContain("秘密");
    }
}
