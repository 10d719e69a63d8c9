package org.povline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.ledger.LedgerJson;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.registry.Person;
import org.povline.datasets.ExampleVillage;
import picocli.CommandLine;

class CheckCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HEADER = "户编号,行政区划代码,姓名,性别,与户主关系,证件号码,2016年工资性收入(元),备注\n";
    private static final String SOUND = "H1,522799100200,金丝雀,男,本人或户主,429090197805170019,12000,\n";
    private static final String WRONG_SEX = "H2,522799100200,木莲花,女,本人或户主,429090197805170035,一万二左右,见15412345678\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path dir;

    @Test
    void tellsEveryFaultAtItsCellAndThenCounts() throws IOException {
        Path file = csv(HEADER + SOUND + WRONG_SEX + ",,,,,,,\n");
        assertThat(run("check", file.toString())).isOne();
        assertThat(out.toString())
                .contains(file + ":3:4 性别: ERROR P07_SEX_AGAINST_ID ")
                .contains(file + ":3:7 2016年工资性收入(元): ERROR LEDGER_NUMBER ")
                .contains("\nREAD 3 ACCEPTED 2 REJECTED 0 BLANK 1 SUBTOTAL 0\n")
                .doesNotContain("木莲花", "429090197805170035", "一万二左右");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsRowsFindingsAndChecksAsJson() throws IOException {
        Path file = csv(HEADER + SOUND + WRONG_SEX);
        assertThat(run("check", file.toString(), "--json", "--lang", "zh")).isOne();
        JsonNode json = MAPPER.readTree(out.toString());
        assertThat(names(json)).containsExactly("rows", "findings", "checks");
        assertThat(names(json.path("rows"))).containsExactly("read", "accepted", "rejected", "blank", "subtotal");
        JsonNode sex = finding(json, "P07_SEX_AGAINST_ID");
        assertThat(names(sex))
                .containsExactly(
                        "code",
                        "severity",
                        "file",
                        "sheet",
                        "row",
                        "column",
                        "header",
                        "raw",
                        "path",
                        "message",
                        "suggestion");
        assertThat(sex.path("row").intValue()).isEqualTo(3);
        assertThat(sex.path("column").intValue()).isEqualTo(4);
        assertThat(sex.path("header").textValue()).isEqualTo("性别");
        assertThat(sex.path("raw").textValue()).isEqualTo("女");
        assertThat(sex.path("path").textValue()).isEqualTo("households[1].members[0].identity.sex");
        assertThat(sex.path("message").textValue()).isEqualTo("性别与公民身份号码不符");
        assertThat(json.path("checks")).hasSize(125);
        assertThat(names(json.path("checks").path(0))).containsExactly("code", "fired", "notApplicable");
    }

    @ParameterizedTest
    @CsvSource({
        "P07_SEX_AGAINST_ID, 1, 0",
        "P03_ID_CHECK_DIGIT, 0, 0",
        "W06_ANSWER_MISSING, 0, 2",
        "V01_TOTALS, null, null",
        "Y02_IDENTITY, null, null"
    })
    void tellsWhichChecksLookedAtNothing(String code, String fired, String notApplicable) throws IOException {
        run("check", csv(HEADER + SOUND + WRONG_SEX).toString(), "--json");
        JsonNode check = check(MAPPER.readTree(out.toString()), code);
        assertThat(check.path("fired")).hasToString(fired);
        assertThat(check.path("notApplicable")).hasToString(notApplicable);
    }

    private static JsonNode check(JsonNode json, String code) {
        return json.path("checks")
                .valueStream()
                .filter(check -> check.path("code").textValue().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'42909019780517001', P02_ID_LENGTH, '***', '42909019780517001'",
        "'429090197805170010', P03_ID_CHECK_DIGIT, '429090********0010', '429090197805170010'"
    })
    void masksWhoSomebodyIsUnlessAskedNotTo(String number, String code, String masked, String whole)
            throws IOException {
        Path file = csv(HEADER + SOUND.replace("429090197805170019", number));
        run("check", file.toString(), "--json");
        assertThat(finding(MAPPER.readTree(out.toString()), code).path("raw").textValue())
                .isEqualTo(masked);
        assertThat(out.toString()).doesNotContain(whole);
        out.getBuffer().setLength(0);
        run("check", file.toString(), "--json", "--show-raw");
        assertThat(finding(MAPPER.readTree(out.toString()), code).path("raw").textValue())
                .isEqualTo(whole);
    }

    @Test
    void suggestsARepairWhereARuleKnowsOne() throws IOException {
        Path file = csv(HEADER + SOUND + WRONG_SEX);
        run("check", file.toString(), "--json");
        JsonNode json = MAPPER.readTree(out.toString());
        JsonNode suggestion = finding(json, "P07_SEX_AGAINST_ID").path("suggestion");
        assertThat(names(suggestion)).containsExactly("certainty", "message", "repairs");
        assertThat(suggestion.path("certainty").textValue()).isEqualTo("LIKELY");
        assertThat(suggestion.path("message").textValue()).startsWith("The sex is not that of the identity number");
        JsonNode repair = suggestion.path("repairs").path(0);
        assertThat(repair.path("code").textValue()).isEqualTo("REPAIR_SEX_FROM_ID");
        assertThat(repair.path("changes")).hasSize(1);
        JsonNode change = repair.path("changes").path(0);
        assertThat(names(change)).containsExactly("path", "row", "column", "header", "from", "to");
        assertThat(change.path("path").textValue()).isEqualTo("households[1].members[0].identity.sex");
        assertThat(change.path("row").intValue()).isEqualTo(3);
        assertThat(change.path("from").textValue()).isEqualTo("女");
        assertThat(change.path("to").textValue()).isEqualTo("男");
        assertThat(finding(json, "LEDGER_NUMBER").path("suggestion").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"false, '429090********0019 -> 429090********0019'", "true, '429090198705170019 -> 429090197805170019'"
    })
    void masksWhatASuggestionHoldsUnlessAskedNotTo(boolean whole, String steps) throws IOException {
        String header = "户编号,行政区划代码,姓名,性别,与户主关系,出生日期,证件号码,2016年工资性收入(元)\n";
        Path file = csv(header + "H1,522799100200,金丝雀,男,本人或户主,1978-05-17,429090198705170019,12000\n");
        String[] command =
                whole ? new String[] {"check", file.toString(), "--show-raw"} : new String[] {"check", file.toString()};
        run(command);
        assertThat(out.toString())
                .contains("\n  CERTAIN Two neighbouring signs of the identity number", ": 证件号码 " + steps + "\n")
                .doesNotContain("金丝雀");
    }

    @Test
    void tellsMaskedAlternativesApartByTheSignsThatDiffer() throws IOException {
        String header = "户编号,行政区划代码,姓名,性别,与户主关系,出生日期,证件号码,2016年工资性收入(元)\n";
        Path file = csv(header + "H1,522799100200,金丝雀,男,本人或户主,1990-03-07,429090199003070515,12000\n");
        run("check", file.toString(), "--json");
        JsonNode suggestion =
                finding(MAPPER.readTree(out.toString()), "P03_ID_CHECK_DIGIT").path("suggestion");
        List<String> repairs = new ArrayList<>();
        suggestion
                .path("repairs")
                .forEach(repair -> repairs.add(repair.path("message").textValue()));
        assertThat(repairs).hasSize(9).doesNotHaveDuplicates();
        assertThat(suggestion.path("message").textValue()).contains("1 / 2 / 3 / 4 / 5 / 6 / 15 / 16 / 18");
        assertThat(out.toString()).doesNotContain("199003070515");
    }

    @Test
    void aCellThatCannotBeReadIsToldOnce() throws IOException {
        Path file = csv("户编号,行政区划代码,姓名,入户路类型,2016年工资性收入(元)\nH1,522799100200,金丝雀,好,12000\n");
        run("check", file.toString());
        assertThat(out.toString()).contains("LEDGER_CODE").doesNotContain("H12_LIVING");
    }

    @Test
    void tellsRepairsOfAJsonLedgerAtTheirPaths() throws IOException {
        Path file = csv(HEADER + WRONG_SEX.replace("一万二左右，见15412345678", "12000"));
        Path json = dir.resolve("ledger.json");
        try (OutputStream document = Files.newOutputStream(json)) {
            LedgerJson.withDefaults()
                    .write(LedgerReader.withDefaults().read(file).ledger().orElseThrow(), document);
        }
        run("check", json.toString(), "--json");
        JsonNode finding = finding(MAPPER.readTree(out.toString()), "P07_SEX_AGAINST_ID");
        JsonNode change = finding.path("suggestion")
                .path("repairs")
                .path(0)
                .path("changes")
                .path(0);
        assertThat(change.path("row").isNull()).isTrue();
        assertThat(change.path("to").textValue()).isEqualTo("男");
    }

    @Test
    void decidesAndReportsAJsonLedgerWithTheErrorsOfTheChecksTold() throws IOException {
        Path file = csv(HEADER + WRONG_SEX.replace("一万二左右，见15412345678", "12000"));
        Path json = dir.resolve("ledger.json");
        try (OutputStream document = Files.newOutputStream(json)) {
            LedgerJson.withDefaults()
                    .write(LedgerReader.withDefaults().read(file).ledger().orElseThrow(), document);
        }
        assertThat(run("decide", json.toString(), "--scheme", "registered", "--as-of", "2017-06-30"))
                .isZero();
        assertThat(err.toString())
                .contains("households[0].members[0].identity.sex: ")
                .doesNotContain("木莲花");
        err.getBuffer().setLength(0);
        assertThat(run("report", json.toString(), "--out", dir.resolve("out").toString(), "--format", "md"))
                .isZero();
        assertThat(err.toString()).contains("households[0].members[0].identity.sex: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"faulty-ledger.csv", "faulty-ledger.gb18030.csv", "faulty-ledger.xlsx"})
    void nothingPersonalOfTheFaultyLedgerIsShown(String name) throws IOException {
        Path file = dir.resolve(name);
        try (InputStream in = ExampleVillage.class.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        run("check", file.toString(), "--as-of", "2016-09-30", "--json");
        run("check", file.toString(), "--as-of", "2016-09-30", "--lang", "zh");
        run("decide", file.toString(), "--as-of", "2016-09-30", "--scheme", "registered");
        assertThat(personal(file))
                .hasSizeGreaterThan(300)
                .allSatisfy(word -> assertThat(out.toString() + err).doesNotContain(word));
    }

    /** Names, and numbers of persons and phones, as the ledger has them. */
    private static Set<String> personal(Path file) {
        Set<String> words = new TreeSet<>();
        LedgerReader.withDefaults().read(file).households().stream()
                .flatMap(household -> household.members().stream())
                .map(Person::identity)
                .forEach(identity -> Stream.of(identity.name(), identity.documentNumber(), identity.phone())
                        .flatMap(fact -> fact.known().stream())
                        .filter(word -> word.length() > 1)
                        .forEach(words::add));
        return words;
    }

    @Test
    void masksWhatIsPersonalInTheWrongColumn() throws IOException {
        Path file = csv(HEADER + SOUND.replace(",男,", ",金丝雀15412345678,"));
        run("check", file.toString(), "--json");
        assertThat(out.toString()).contains("LEDGER_CODE").doesNotContain("金丝雀", "15412345678");
    }

    @Test
    void findsNoErrorInALedgerThatIsConsistent() throws IOException {
        Path file = dir.resolve("ledger.json");
        try (InputStream in = ExampleVillage.class.getResourceAsStream("ledger-2015.json")) {
            Files.copy(in, file);
        }
        assertThat(run("check", file.toString())).isZero();
        assertThat(out.toString()).contains("\nERROR 0\n");
    }

    @Test
    void decidesATableWithTheFactsInErrorAsUnknown() throws IOException {
        Path file = csv(HEADER + SOUND + WRONG_SEX);
        assertThat(run("decide", file.toString(), "--scheme", "registered", "--as-of", "2017-06-30", "--json"))
                .isZero();
        JsonNode decisions = MAPPER.readTree(out.toString()).path("decisions");
        assertThat(decisions).hasSize(2);
        assertThat(decisions.path(1).path("outcome").textValue()).isEqualTo("UNDETERMINED");
        assertThat(err.toString()).contains(":3:7 2016年工资性收入(元): ").doesNotContain("一万二左右", "木莲花");
    }

    @Test
    void reportsOfATable() throws IOException {
        Path file = csv(HEADER + SOUND);
        assertThat(run("report", file.toString(), "--out", dir.resolve("out").toString(), "--format", "md"))
                .isZero();
        assertThat(dir.resolve("out").resolve("report.md")).content(UTF_8).contains("1户");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check | Missing required parameter: 'LEDGER'",
                "check absent.csv | There is no such file",
                "check absent.json | There is no such file",
                "check F --as-of 30.9.2016 | Invalid value for option '--as-of'",
                "check F | No rows among",
                "check F --lang fr | Invalid value for option '--lang'"
            })
    void refusesWrongUsageAndUnreadableInputInOneLine(String line, String reason) throws IOException {
        Path file = csv("金丝雀,1\n");
        assertThat(run(line.replace(" F", " " + file).split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(reason).hasLineCount(1).doesNotContain("金丝雀");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void asksForTheDayThatATableDoesNotTell() throws IOException {
        Path file = csv("户编号,姓名,性别\nH1,金丝雀,男\n");
        assertThat(run("check", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--as-of").hasLineCount(1);
        assertThat(run("check", file.toString(), "--as-of", "2016-09-30")).isZero();
    }

    private static JsonNode finding(JsonNode json, String code) {
        for (JsonNode finding : json.path("findings")) {
            if (finding.path("code").textValue().equals(code)) {
                return finding;
            }
        }
        throw new AssertionError("No finding " + code);
    }

    private static List<String> names(JsonNode json) {
        return json.properties().stream().map(Map.Entry::getKey).toList();
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(dir.resolve("table.csv"), text);
    }

    private int run(String... args) {
        CommandLine line = Povline.in(Locale.ENGLISH);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
