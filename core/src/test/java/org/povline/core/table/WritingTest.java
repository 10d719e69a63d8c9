package org.povline.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.finding.Finding;

class WritingTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    =1+1, '=1+1
                    +a, '+a
                    -1-1, '-1-1
                    @SUM, '@SUM
                    '=1, ''=1
                    -5, -5
                    +86.5, +86.5
                    -1.2.3, '-1.2.3
                    -, '-
                    '-5, '-5
                    a=1, a=1
                    ` =1+1`, `' =1+1`
                    `　=1`, `'　=1`
                    `﻿@SUM`, `'﻿@SUM`
                    ＝1+1, '＝1+1
                    ` ＋1+1`, `' ＋1+1`
                    ` -5`, ` -5`
                    ` 甲=`, ` 甲=`
                    '甲', '甲'
                    """)
    void putsAnApostropheBeforeWhatWouldBeAFormula(String text, String guarded) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(guarded);
        assertThat(FormulaGuard.bare(guarded)).isEqualTo(text);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("=+-@＝＋\u3000\t\r\n '\",;_x000D0F5.甲乙1\u0001")
                .ofMinLength(1)
                .ofMaxLength(12);
        return texts.list().ofMinSize(2).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 200)
    void writesToCsvWhatComesBackTheSame(@ForAll("tables") List<List<String>> rows, @ForAll CsvEncoding encoding)
            throws IOException {
        assertThat(Collected.of(csv(rows, encoding)).texts).isEqualTo(rows);
    }

    @Property(tries = 200)
    void writesToAWorkbookWhatComesBackTheSame(@ForAll("tables") List<List<String>> rows) throws IOException {
        assertThat(Collected.of(xlsx(rows)).texts).isEqualTo(rows);
    }

    @Test
    void keepsKindsInAWorkbook() throws IOException {
        List<WrittenCell> cells = List.of(
                WrittenCell.of("110000199001010015"),
                WrittenCell.of(new BigDecimal("1234.5")),
                WrittenCell.of(LocalDate.of(1900, 2, 28)),
                WrittenCell.of(LocalDate.of(2016, 12, 31)).with(CellLook.header()),
                WrittenCell.blank(),
                WrittenCell.of(LocalDate.of(1899, 12, 31)),
                WrittenCell.of(new BigDecimal("123456789012345678.5")));
        assertThat(Collected.of(xlsxOf(SheetPlan.of("台账"), cells)).rows)
                .containsExactly("3 T[110000199001010015] N[1234.5] D[1900-02-28] D[2016-12-31] -[] T[1899-12-31]"
                        + " T[123456789012345678.5]");
    }

    @Test
    void writesValuesToCsvAsText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out, CsvEncoding.UTF_8, "file")) {
            writer.sheet(SheetPlan.of("台账"));
            writer.row(2, List.of(WrittenCell.of(new BigDecimal("1E+3")), WrittenCell.of(LocalDate.of(2016, 1, 2))));
        }
        assertThat(Collected.of(out.toByteArray()).rows).containsExactly("1", "2 T[1000] T[2016-01-02]");
    }

    @Test
    void laysOutASheet() throws IOException {
        SheetPlan plan = SheetPlan.of("台'账")
                .withColumns(List.of(ColumnPlan.of(20).withFormat("@"), new ColumnPlan(0, "", true)))
                .withFrozenRows(1)
                .withMerged(List.of(new CellRange(1, 0, 1, 1)))
                .withDropDowns(List.of(new DropDown(
                        new CellRange(4, 0, 99, 0),
                        IntStream.range(0, 400).mapToObj(i -> "选,项" + i).toList())));
        WrittenCell cell = WrittenCell.of("户")
                .with(CellLook.plain().with(CellLook.Fill.ERROR).withFormat("@"))
                .withNote("户主为1人")
                .with(new CellLink("台'账", 4, 27));
        byte[] file = xlsxOf(plan, List.of(cell, WrittenCell.of("二").with(new CellLink("台'账", 4, 27))));
        Collected read = Collected.of(file);
        assertThat(read.rows).containsExactly("3 T[户] T[二]");
        assertThat(read.sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.name()).isEqualTo("台'账");
            assertThat(sheet.merged()).isEqualTo(plan.merged());
            assertThat(sheet.hiddenColumns()).containsExactly(1);
            assertThat(sheet.widths()).containsEntry(0, 20.0);
        });
        assertThat(Parts.of(file, "xl/worksheets/sheet1.xml"))
                .contains("'povline-lists'!$A$1:$A$400", "errorStyle=\"stop\"", "ySplit=\"1\"", "width=\"20.0\"")
                .contains("ref=\"A3:A3\" location=\"&apos;台&apos;&apos;账&apos;!AB4\""
                        .replace("台", "&#x53f0;")
                        .replace("账", "&#x8d26;"))
                .contains("ref=\"B3:B3\"");
        assertThat(Parts.of(file, "xl/comments1.xml")).contains("ref=\"A3\"");
    }

    @Test
    void cutsWhatNoCellHoldsAndSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings;
        try (TableWriter writer = TableWriter.xlsx(out, "file")) {
            writer.sheet(SheetPlan.of("台账"));
            writer.row(1, List.of(WrittenCell.of("a".repeat(40_000))));
            findings = writer.findings();
        }
        assertThat(findings).extracting(Finding::code).containsExactly("TABLE_CELL_CUT");
        assertThat(Collected.of(out.toByteArray()).texts.get(0).get(0)).hasSize(32_767);
    }

    @Test
    void replacesWhatAnEncodingLacksAndSaysWhere() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out, CsvEncoding.GB18030, "file")) {
            writer.sheet(SheetPlan.of("台账"));
            writer.row(1, List.of(WrittenCell.of("甲𠮷"), WrittenCell.of("乙\uD800\0丙")));
            assertThat(writer.findings())
                    .extracting(
                            finding -> finding.code() + " " + finding.location().column())
                    .containsExactly("TABLE_UNENCODABLE 2");
        }
        assertThat(out.toString(Charset.forName("GB18030"))).isEqualTo("甲𠮷,乙??丙\r\n");
    }

    @Test
    void refusesRowsAndSheetsOutOfOrder() throws IOException {
        TableWriter csv = TableWriter.csv(new ByteArrayOutputStream(), CsvEncoding.UTF_8, "file");
        csv.sheet(SheetPlan.of("甲"));
        csv.row(2, List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> csv.row(2, List.of()));
        assertThatIllegalStateException().isThrownBy(() -> csv.sheet(SheetPlan.of("乙")));
        TableWriter xlsx = TableWriter.xlsx(new ByteArrayOutputStream(), "file");
        assertThatIllegalStateException().isThrownBy(() -> xlsx.row(1, List.of()));
        xlsx.sheet(SheetPlan.of("甲a"));
        assertThatIllegalArgumentException().isThrownBy(() -> xlsx.sheet(SheetPlan.of("甲A")));
        assertThatIllegalArgumentException().isThrownBy(() -> xlsx.row(1_048_577, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> SheetPlan.of("a/b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DropDown(new CellRange(1, 0, 1, 0), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CellRange(2, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CellLink("甲", 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ColumnPlan.of(256));
        assertThatIllegalArgumentException().isThrownBy(() -> new TableLimits(0, 1, 1, 1, 1, 1, 1, 1));
    }

    @Test
    void keepsWhatACellHoldsOutOfItsWords() {
        assertThat(WrittenCell.of("某人").withNote("某病")).hasToString("WrittenCell[Text]");
    }

    private static byte[] csv(List<List<String>> rows, CsvEncoding encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out, encoding, "file")) {
            write(writer, rows);
        }
        return out.toByteArray();
    }

    private static byte[] xlsx(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(out, "file")) {
            write(writer, rows);
        }
        return out.toByteArray();
    }

    private static byte[] xlsxOf(SheetPlan plan, List<WrittenCell> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(out, "file")) {
            writer.sheet(plan);
            writer.row(3, cells);
        }
        return out.toByteArray();
    }

    private static void write(TableWriter writer, List<List<String>> rows) throws IOException {
        writer.sheet(SheetPlan.of("台账"));
        for (int i = 0; i < rows.size(); i++) {
            writer.row(i + 1, rows.get(i).stream().map(WrittenCell::of).toList());
        }
    }
}
