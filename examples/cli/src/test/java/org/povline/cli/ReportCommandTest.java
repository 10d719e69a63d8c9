package org.povline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.privacy.Scanner;
import org.povline.datasets.ExampleVillage;
import picocli.CommandLine;

class ReportCommandTest {
    private static final String CANARY = "金丝雀11010519491231002X";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path dir;

    @Test
    void writesTheExampleVillageInEveryFormatAndPrintsWhere() throws IOException {
        assertThat(run("report", "--out", target().toString())).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        target().resolve("report.html").toString(),
                        target().resolve("report.md").toString());
        assertThat(target().resolve("report.html")).content(UTF_8).startsWith("<!DOCTYPE html>");
        assertThat(err.toString()).isEmpty();
    }

    /** The page that people read, looked at as a picture on screen, phone and paper; this is its text. */
    @Test
    void theReportOfTheExampleVillageIsTheOneThatWasReadThrough() throws IOException {
        run("report", "--out", target().toString(), "--format", "md");
        assertThat(target().resolve("report.md")).content(UTF_8).isEqualTo(resource("example-village.md"));
        assertThat(target().resolve("report.html")).doesNotExist();
    }

    @Test
    void readsALedgerFromAFile() throws IOException {
        Path file = Files.writeString(dir.resolve("village.json"), village());
        assertThat(run("report", file.toString(), "--out", target().toString(), "--format", "HTML,md"))
                .isZero();
        assertThat(target().resolve("report.md")).content(UTF_8).contains("共410户", "2103人", "数字均为村申报");
    }

    @Test
    void goesOnAfterWhatItCouldNotReadAndSaysSo() throws IOException {
        Path file = Files.writeString(
                dir.resolve("village.json"), village().replaceFirst("\"count\": 410", "\"count\": \"" + CANARY + "\""));
        assertThat(run("report", file.toString(), "--out", target().toString())).isZero();
        assertThat(err.toString())
                .contains("/declared/population/households/fact: What stands here cannot be read")
                .doesNotContain("金丝雀")
                .hasLineCount(1);
        assertThat(target().resolve("report.md")).content(UTF_8).doesNotContain("410户");
    }

    @Test
    void masksWhatIsPersonalInAFreeTextAndSaysWhatAndWhere() throws IOException {
        Path file = Files.writeString(
                dir.resolve("village.json"), village().replace("村党支部新建，", "11010519491231002X（13812345678）反映支部新建，"));
        assertThat(run("report", file.toString(), "--out", target().toString())).isZero();
        assertThat(err.toString().lines())
                .containsExactly(
                        "sections[2].parts[0].blocks[0].items[0]: An identity number stands at signs 1 to 18 of this text "
                                + "and was masked; take it out of the ledger's text",
                        "sections[2].parts[0].blocks[0].items[0]: A mobile number stands at signs 20 to 30 of this text "
                                + "and was masked; take it out of the ledger's text");
        for (String page : List.of("report.md", "report.html")) {
            assertThat(target().resolve(page))
                    .content(UTF_8)
                    .contains("本节文字中有2处个人信息，已遮盖。", "反映支部新建")
                    .doesNotContain("11010519491231002X", "13812345678");
        }
    }

    @Test
    void theReportOfTheExampleVillageHoldsNothingThatTheScannerTakesForPersonal() throws IOException {
        String report = resource("example-village.md");
        assertThat(Scanner.of(List.of()).scan(report)).isEmpty();
        assertThat(Scanner.of(List.of()).scan(report + "13812345678")).hasSize(1);
    }

    @Test
    void reportsOnALaterDay() throws IOException {
        assertThat(run("report", "--out", target().toString(), "--as-of", "2016-12-31", "--format", "md"))
                .isZero();
        assertThat(target().resolve("report.md")).content(UTF_8).contains("编制日期：2016年12月31日；数字截至2016年9月30日");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report | Missing required option: '--out=DIR'",
                "report --out X --format pdf | Invalid value for option '--format'",
                "report --out X --as-of 30.9.2016 | Invalid value for option '--as-of'",
                "report --out X --as-of 2016-09-29 | The figures describe 2016-09-30",
                "report --out X --audience public | Unknown option: '--audience'",
                "report one.json two.json --out X | Unmatched argument",
                "audit | Unmatched argument",
                "'' | Missing required subcommand"
            })
    void refusesWrongUsageInOneLine(String line, String reason) {
        assertThat(run(
                        line.isEmpty()
                                ? new String[0]
                                : line.replace("X", target().toString()).split(" ")))
                .isEqualTo(2);
        assertOneLine(reason);
    }

    @Test
    void refusesWhatIsNoLedgerInOneLine() throws IOException {
        assertRefused(dir.resolve("absent.json"), "There is no such file");
        assertRefused(dir, "not a file but a directory");
        assertRefused(write("{\"name\": \"" + CANARY + "\""), "not valid JSON");
        assertRefused(write("{\"name\": \"" + CANARY + "\"}"), "not a ledger of this version");
        assertRefused(write("[".repeat(100_000)), "not a ledger of this version");
        assertRefused(write("{\"a\":".repeat(100_000)), "beyond what any ledger needs");
        assertRefused(write(village().replaceFirst("522799100200", CANARY)), "does not make a record");
    }

    @Test
    void refusesNumbersThatCannotBeAddedUpInOneLine() throws IOException {
        assertRefused(write(village().replaceFirst("\"mu\": 3261", "\"mu\": 46116860184273.8")), "too large to add up");
    }

    @Test
    void doesNotReadFilesForItsOptions() throws IOException {
        Path file = Files.writeString(dir.resolve("ledger.json"), CANARY);
        assertRefused(Path.of("@" + file), "There is no such file");
    }

    @Test
    void refusesAHugeFileInOneLine() throws IOException {
        Path huge = dir.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        assertRefused(huge, "larger than the limit");
    }

    @Test
    void refusesATargetThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(dir.resolve("file"));
        assertThat(run("report", "--out", file.resolve("sub").toString())).isEqualTo(2);
        assertOneLine("Cannot write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "report --help", "--version"})
    void helps(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains("povline");
    }

    private void assertRefused(Path file, String reason) {
        err.getBuffer().setLength(0);
        assertThat(run("report", file.toString(), "--out", target().toString())).isEqualTo(2);
        assertOneLine(reason);
        assertThat(target()).doesNotExist();
    }

    private void assertOneLine(String reason) {
        assertThat(err.toString()).contains(reason).hasLineCount(1).doesNotContain("金丝雀", "11010519491231002X");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... args) {
        CommandLine line = Povline.in(Locale.ENGLISH);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    private Path write(String json) throws IOException {
        return Files.writeString(dir.resolve("ledger.json"), json);
    }

    private Path target() {
        return dir.resolve("target");
    }

    private static String village() throws IOException {
        try (InputStream in = ExampleVillage.class.getResourceAsStream("village.json")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportCommandTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
