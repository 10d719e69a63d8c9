package org.povline.core.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Severity;

class CsvReadingTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final TableLimits SMALL = new TableLimits(10_000, 3, 2, 5, 2, 1 << 20, 100, 1_000);

    @Test
    void handsRowsOverWithTheirNumberInTheFile() {
        Collected read = csv("户编号,姓名\r\n1,甲\r\n\r\n2,\"乙\n丙\"\r\n3,\n");
        assertThat(read.rows).containsExactly("1 T[户编号] T[姓名]", "2 T[1] T[甲]", "3", "4 T[2] T[乙\n丙]", "6 T[3] -[]");
        assertThat(read.findings).isEmpty();
        assertThat(read.sheets).containsExactly(Sheet.of("", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\nc,d",
                "a,b\nc,d\n",
                "a,b\rc,d\r",
                "a,b\r\nc,d\r\n",
                "a\tb\nc\td",
                "a;b\nc;d",
                "\"a\",b\nc,\"d\""
            })
    void readsEveryUsualWayToEndLinesAndPartCells(String text) {
        assertThat(csv(text).texts).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void takesTheCommaWhereNothingSpeaksAgainstIt() {
        assertThat(csv("a,b;c\n").texts).containsExactly(List.of("a", "b;c"));
        assertThat(csv("\"a;b;c\",d\n").texts).containsExactly(List.of("a;b;c", "d"));
        assertThat(csv("某村台账\na\tb\tc\n1,5\t2\t3\n").texts.get(1)).containsExactly("a", "b", "c");
        assertThat(csv("").rows).isEmpty();
    }

    @Test
    void decodesByMarkThenUtf8ThenGb18030() {
        String text = "姓名,𠮷\n";
        assertThat(Collected.of(("\uFEFF" + text).getBytes(UTF_8)).texts).containsExactly(List.of("姓名", "𠮷"));
        assertThat(Collected.of(("\uFEFF" + text).getBytes(UTF_16LE)).texts).containsExactly(List.of("姓名", "𠮷"));
        assertThat(Collected.of(("\uFEFF" + text).getBytes(UTF_16BE)).texts).containsExactly(List.of("姓名", "𠮷"));
        assertThat(Collected.of(text.getBytes(UTF_8)).texts).containsExactly(List.of("姓名", "𠮷"));
        assertThat(Collected.of(text.getBytes(GB18030)).texts).containsExactly(List.of("姓名", "𠮷"));
    }

    @Test
    void looksAtTheWholeFileBeforeItNamesTheEncoding() {
        String ascii = "a,b\n".repeat(100_000);
        assertThat(Collected.of((ascii + "村,b\n").getBytes(GB18030)).texts.get(100_000))
                .containsExactly("村", "b");
        assertThat(Collected.of((ascii + "村,b\n").getBytes(UTF_8)).texts.get(100_000))
                .containsExactly("村", "b");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(Collected.of(new byte[] {'a', ',', (byte) 0xFF, '\n'}).faults())
                .containsExactly("TABLE_ENCODING 0:0");
        assertThat(Collected.of(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xD0})
                        .faults())
                .containsExactly("TABLE_ENCODING 0:0");
        assertThat(csv("a,\0b\n").faults()).containsExactly("TABLE_BINARY 0:0");
        assertThat(csv("a,\uFFFFb\n").faults()).containsExactly("TABLE_BINARY 0:0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\nc,\"d\ne,f\n", "a,b\nc,\"", "a,b\nc,\"d\"\""})
    void stopsAtAQuoteThatIsNeverClosed(String text) {
        Collected read = csv(text);
        assertThat(read.rows).containsExactly("1 T[a] T[b]");
        assertThat(read.faults()).containsExactly("TABLE_QUOTE_OPEN 2:0");
    }

    @Test
    void goesOnAfterCharactersBehindAClosingQuote() {
        Collected read = csv("a,b\n1,x\n2,\"大\"王\n3,\"y\"\n");
        assertThat(read.texts)
                .containsExactly(List.of("a", "b"), List.of("1", "x"), List.of("2", "大王"), List.of("3", "y"));
        assertThat(read.faults()).containsExactly("TABLE_QUOTE_STRAY 3:0");
    }

    @Test
    void aStrayQuoteEndsWithItsCell() {
        Collected read = csv("a,b,c\r\n2,\"乙\"二\",男\r\n3,丙,\"女\"\r\n\r\n\"4\",\"丁\n子\" ,\"男\"\"\"\r\n5,戊,女");
        assertThat(read.rows)
                .containsExactly(
                        "1 T[a] T[b] T[c]",
                        "2 T[2] T[乙二\"] T[男]",
                        "3 T[3] T[丙] T[女]",
                        "4",
                        "5 T[4] T[丁\n子 ] T[男\"]",
                        "7 T[5] T[戊] T[女]");
        assertThat(read.faults()).containsExactly("TABLE_QUOTE_STRAY 2:0");
    }

    @Test
    void stopsWhereAStrayQuoteWouldSwallowLines() {
        Collected read = csv("a,b,c\n1,甲,男\n2,\"乙,男\n3,丙,女\n4,\"丁\",女\n");
        assertThat(read.texts).containsExactly(List.of("a", "b", "c"), List.of("1", "甲", "男"));
        assertThat(read.faults()).containsExactly("TABLE_QUOTE_LINES 3:0");
        assertThat(read.findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(read.findings.get(0).arguments()).containsEntry("limit", Argument.of(5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ="0012"           | 0012
                    "=""0012""\"      | 0012
                    ="甲"             | 甲
                    ="a"&"b"          | ="a"&"b"
                    =0012             | =0012
                    '="0012"          | ="0012"
                    """)
    void readsTextThatIsWrappedAsAFormula(String cell, String text) {
        Collected read = csv("a,b\n" + cell + ",1\n" + cell + ",1\n");
        assertThat(read.texts.subList(1, 3)).containsExactly(List.of(text, "1"), List.of(text, "1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a,b/a,b,c/d         | 1 | TABLE_COLUMNS 2:0
                    a/b,123456/c        | 1 | TABLE_CELL_LENGTH 2:2
                    a/b/c/d             | 3 | TABLE_ROWS 4:0
                    """)
    void stopsWhereALimitIsPassed(String text, int rows, String fault) {
        Collected read = Collected.of(
                text.strip().replace('/', '\n').getBytes(UTF_8),
                TableReader.withDefaults().with(SMALL));
        assertThat(read.rows).hasSize(rows);
        assertThat(read.faults()).containsExactly(fault);
    }

    @Test
    void stopsAtACellThatFillsTheBuffer() {
        Collected read = csv("a\n\"" + "长".repeat(1_000_000) + "\"\nb\n");
        assertThat(read.rows).hasSize(1);
        assertThat(read.faults()).hasSize(1).first().asString().startsWith("TABLE_CELL_LENGTH 2:");
    }

    @Test
    void refusesAStreamLongerThanTheLimitWithoutKeepingIt() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(TableReader.withDefaults().with(SMALL).read(endless, "file", new Rows()))
                .extracting("code")
                .containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void saysWhatIsWrongWithAFileThatCannotBeOpened(@TempDir Path folder) {
        TableReader reader = TableReader.withDefaults();
        assertThat(reader.read(folder, new Rows())).extracting("code").containsExactly("FILE_NOT_REGULAR");
        assertThat(reader.read(folder.resolve("none"), new Rows()))
                .extracting("code")
                .containsExactly("FILE_MISSING");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        };
        assertThat(reader.read(broken, "file", new Rows())).extracting("code").containsExactly("FILE_UNREADABLE");
    }

    @Test
    void readsAFileWhereItLies(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.csv"), "a\nb\n");
        Rows rows = new Rows();
        assertThat(TableReader.withDefaults().read(file, rows)).isEmpty();
        assertThat(rows.numbers).containsExactly(1, 2);
    }

    @Test
    void stopsWhenTheSinkHasEnough() {
        Rows rows = new Rows();
        rows.enough = 2;
        assertThat(TableReader.withDefaults().read(bytes("a\nb\nc\n"), "file", rows))
                .isEmpty();
        assertThat(rows.numbers).containsExactly(1, 2);
    }

    @Test
    void letsThroughWhatTheSinkThrows() {
        TableSink thrower = new TableSink() {
            @Override
            public boolean sheet(Sheet sheet) {
                return true;
            }

            @Override
            public boolean row(Row row) {
                throw new UncheckedIOException(new IOException("the sink's own"));
            }
        };
        assertThatThrownBy(() -> TableReader.withDefaults().read(bytes("a\n"), "file", thrower))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the sink's own");
    }

    @Test
    void answersBlankBeyondTheWidth() {
        TableReader.withDefaults().read(bytes("a,,c\n"), "file", new TableSink() {
            @Override
            public boolean sheet(Sheet sheet) {
                return true;
            }

            @Override
            public boolean row(Row row) {
                assertThat(List.of(row.kind(0), row.kind(1), row.kind(2), row.kind(3)))
                        .containsExactly(CellKind.TEXT, CellKind.BLANK, CellKind.TEXT, CellKind.BLANK);
                assertThat(List.of(row.text(1), row.text(2), row.text(3))).containsExactly("", "c", "");
                return true;
            }
        });
    }

    private static Collected csv(String text) {
        return Collected.of(text.getBytes(UTF_8));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static final class Rows implements TableSink {
        private final List<Integer> numbers = new ArrayList<>();
        private int enough = Integer.MAX_VALUE;

        @Override
        public boolean sheet(Sheet sheet) {
            return true;
        }

        @Override
        public boolean row(Row row) {
            numbers.add(row.number());
            return numbers.size() < enough;
        }
    }
}
