package org.povline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerReading;
import picocli.CommandLine;

/** The workbooks that commands write: annotated ledgers and templates. */
class WorkbookCommandsTest {
    private static final String LEDGER =
            "户编号,行政区划代码,姓名,性别,与户主关系,证件号码,2016年工资性收入(元)\n" + "H1,522799100200,金丝雀,女,本人或户主,429090197805170019,12000\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path dir;

    private Path ledger;
    private Path target;

    @BeforeEach
    void write() throws IOException {
        ledger = dir.resolve("ledger.csv");
        target = dir.resolve("annotated.xlsx");
        Files.writeString(ledger, LEDGER, UTF_8);
    }

    @Test
    void checkWritesACopyWithItsFindingsAndTellsTheSameAsWithout() throws IOException {
        assertThat(run("check", ledger.toString(), "--lang", "zh")).isOne();
        String told = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run("check", ledger.toString(), "--annotate", target.toString(), "--lang", "zh"))
                .isOne();
        assertThat(out).hasToString(told);
        assertThat(err.toString()).isEqualTo(target + System.lineSeparator());
        LedgerReading copy = LedgerReader.withDefaults().read(target);
        assertThat(copy.households())
                .isEqualTo(LedgerReader.withDefaults().read(ledger).households());
        assertThat(LedgerReader.withDefaults().inspect(target).sheets())
                .extracting(sheet -> sheet.name())
                .contains("台账");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check L --annotate copy.csv | ends in .xlsx",
                "check D/ledger.xlsx --annotate D/ledger.xlsx | name another file",
                "check ledger.json --annotate copy.xlsx | has no cells to annotate",
                "check L --annotate D/absent/copy.xlsx | Cannot write",
                "template --out t.doc | .xlsx or .csv",
                "template --out D/absent/t.csv | Cannot write",
                "template --out D/t.csv --columns member.sex,member.shoe | There is no column member.shoe",
                "template | Missing required option: '--out=FILE'"
            })
    void refusesInOneLineWhatItCannotWrite(String line, String reason) {
        assertThat(run(line.replace(" L ", " " + ledger + " ")
                        .replace("D/", dir + "/")
                        .split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).contains(reason).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"template.xlsx", "template.csv"})
    void aTemplateIsReadWithoutAFault(String name) {
        Path file = dir.resolve(name);
        assertThat(run("template", "--out", file.toString(), "--lang", "en")).isZero();
        assertThat(out.toString()).isEqualTo(file + System.lineSeparator());
        assertThat(LedgerReader.withDefaults().read(file).problems()).isEmpty();
    }

    @Test
    void aTemplateHoldsTheColumnsThatAreNamedBesideWhoItIs() throws IOException {
        Path file = dir.resolve("template.csv");
        run("template", "--out", file.toString(), "--columns", "member.sex,income.wages", "--lang", "zh");
        assertThat(file).content(UTF_8).isEqualTo("\uFEFF户编号,人编号,姓名,性别,工资性收入(元)\r\n");
    }

    private int run(String... arguments) {
        CommandLine line = Povline.in(Locale.ENGLISH);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }
}
