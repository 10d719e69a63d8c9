package org.povline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.standard.StandardBook;
import org.povline.datasets.ExampleVillage;
import picocli.CommandLine;

class DecideCommandTest {
    private static final String CANARY = "金丝雀11010519491231002X";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path dir;

    @Test
    void countsTheOutcomesAndThenGoesThroughTheHouseholds() throws IOException {
        assertThat(decide(ledger(), "registered", "2016-09-30")).isZero();
        assertThat(out.toString().lines().limit(3)).containsExactly("ELIGIBLE 48", "INELIGIBLE 362", "UNDETERMINED 0");
        assertThat(out.toString())
                .contains(
                        "\n\n522799100200-0001 does not meet the conditions for ",
                        "\n- The income a head is not low enough by the national poverty line.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsTheBookAndEveryDecisionAsJson() throws IOException {
        assertThat(decide(ledger(), "registered", "2016-09-30", "--json")).isZero();
        JsonNode json = MAPPER.readTree(out.toString());
        assertThat(names(json)).containsExactly("book", "decisions");
        assertThat(json.path("book").path("digest").textValue())
                .isEqualTo(StandardBook.china().digest());
        assertThat(json.path("decisions")).hasSize(410);
        JsonNode first = json.path("decisions").path(0);
        assertThat(names(first)).startsWith("household", "scheme", "outcome").doesNotContain("person");
        assertThat(first.path("criteria").path(0).path("standard").textValue()).isEqualTo("registered.line.2016");
        assertThat(first.path("criteria")
                        .path(0)
                        .path("required")
                        .path("yuanPerPersonYear")
                        .intValue())
                .isEqualTo(2952);
    }

    @ParameterizedTest
    @CsvSource({"en, The income a head", "zh, 人均"})
    void explainsInTheLanguageThatIsAskedFor(String lang, String words) throws IOException {
        assertThat(decide(ledger(), "registered", "2016-09-30", "--json", "--lang", lang))
                .isZero();
        JsonNode explanation =
                MAPPER.readTree(out.toString()).path("decisions").path(0).path("explanation");
        assertThat(names(explanation)).containsExactly("official", "citizen");
        assertThat(explanation.path("citizen").textValue()).contains(words);
        assertThat(explanation.path("official").textValue()).contains("registered.line.2016");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tekun", "dibao-single"})
    void decidesEachMemberWhereTheSchemeDoes(String scheme) throws IOException {
        assertThat(decide(ledger(), scheme, "2022-09-30", "--json")).isZero();
        JsonNode decisions = MAPPER.readTree(out.toString()).path("decisions");
        assertThat(decisions).hasSizeGreaterThan(410);
        assertThat(names(decisions.path(0))).startsWith("household", "person", "scheme");
        List<String> pairs = new ArrayList<>();
        decisions.forEach(decision -> pairs.add(decision.path("household") + " " + decision.path("person")));
        assertThat(pairs).doesNotHaveDuplicates();
    }

    @Test
    void decidesTheVillage() throws IOException {
        assertThat(decide(ledger(), "village-exit", "2016-09-30", "--json")).isZero();
        JsonNode decisions = MAPPER.readTree(out.toString()).path("decisions");
        assertThat(decisions).hasSize(1);
        assertThat(decisions.path(0).path("village").textValue()).isEqualTo("522799100200");
    }

    @Test
    void tellsTheCriteriaAlsoWhereNoStandardIsInForce() throws IOException {
        assertThat(decide(ledger(), "registered", "2010-09-30", "--json")).isZero();
        assertThat(MAPPER.readTree(out.toString()).path("decisions")).allSatisfy(decision -> {
            assertThat(decision.path("outcome").textValue()).isEqualTo("UNDETERMINED");
            assertThat(decision.path("criteria").path(0).path("absent").textValue())
                    .isEqualTo("NO_STANDARD");
        });
    }

    @Test
    void laysABookOverTheShippedOneWhereItSaysSo() throws IOException {
        assertThat(decide(
                        ledger(),
                        "dibao",
                        "2016-09-30",
                        "--standards",
                        sampleBook().toString(),
                        "--json"))
                .isZero();
        JsonNode json = MAPPER.readTree(out.toString());
        assertThat(json.path("book").path("name").textValue()).isEqualTo("cn+sample-522799");
        assertThat(json.path("decisions")
                        .path(0)
                        .path("criteria")
                        .path(0)
                        .path("standard")
                        .textValue())
                .isEqualTo("sample.dibao.line.2016");
    }

    @Test
    void decidesByABookAloneWhereItSaysNothingOfAnother() throws IOException {
        String alone = Files.readString(sampleBook(), UTF_8).replaceFirst("\"over\": [^\n]*\n", "");
        Path file = Files.writeString(dir.resolve("alone.json"), alone);
        assertThat(decide(ledger(), "dibao", "2016-09-30", "--standards", file.toString(), "--json"))
                .isZero();
        JsonNode json = MAPPER.readTree(out.toString());
        assertThat(json.path("book").path("name").textValue()).isEqualTo("sample-522799");
        assertThat(json.path("decisions")
                        .path(0)
                        .path("criteria")
                        .path(0)
                        .path("absent")
                        .textValue())
                .isEqualTo("NO_STANDARD");
    }

    @Test
    void decidesByTheStandardsOfAnotherArea() throws IOException {
        assertThat(decide(
                        ledger(),
                        "dibao",
                        "2016-09-30",
                        "--standards",
                        sampleBook().toString(),
                        "--standards-area",
                        "520000,110000",
                        "--area",
                        "110000",
                        "--json"))
                .isZero();
        JsonNode first = MAPPER.readTree(out.toString()).path("decisions").path(0);
        assertThat(first.path("area").textValue()).isEqualTo("110000");
        assertThat(first.path("criteria").path(0).path("absent").textValue()).isEqualTo("NO_STANDARD");
    }

    @Test
    void takesAFactThatBearsAnErrorForUnknown() throws IOException {
        String faulty = Files.readString(ledger(), UTF_8)
                .replaceFirst(
                        "(?s)(\"startInclusive\": \"2015-10-01\".*?\"businessCosts\": \\{\"value\": )\\{\"yuan\": \\d+}",
                        "$1\"" + CANARY + "\"");
        Path file = Files.writeString(dir.resolve("faulty.json"), faulty);
        assertThat(decide(file, "registered", "2016-09-30", "--json")).isZero();
        assertThat(err.toString())
                .contains("/businessCosts: What stands here cannot be read")
                .doesNotContain("金丝雀");
        JsonNode first = MAPPER.readTree(out.toString()).path("decisions").path(0);
        assertThat(first.path("outcome").textValue()).isEqualTo("UNDETERMINED");
        assertThat(first.path("wouldDecide").path(0).path(0).path("code").textValue())
                .isEqualTo("BUSINESS_COSTS");
        assertThat(first.toString()).doesNotContain("金丝雀", "11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decide | Missing required",
                "decide L --scheme dibao | Missing required option: '--as-of=DATE'",
                "decide L --as-of 2016-09-30 | Missing required option: '--scheme=SCHEME'",
                "decide L --scheme wubao --as-of 2016-09-30 | There is no such scheme: choose one of registered, exit",
                "decide L --scheme dibao --as-of 30.9.2016 | Invalid value for option '--as-of'",
                "decide L --scheme dibao --as-of 2015-13-01 | name a day of the years 1800 to 2200",
                "decide L --scheme dibao --as-of +999999999-12-31 | name a day of the years 1800 to 2200",
                "decide L --scheme dibao --as-of 1799-12-31 | name a day of the years 1800 to 2200",
                "decide L --scheme dibao --as-of 2016-09-30 --area 52 | name a code of 6, 9 or 12 digits",
                "decide L --scheme dibao --as-of 2016-09-30 --lang fr | Invalid value for option '--lang'",
                "decide absent.json --scheme dibao --as-of 2016-09-30 | There is no such file",
                "decide D --scheme dibao --as-of 2016-09-30 | no registry of households",
                "decide L --scheme dibao --as-of 2016-09-30 --standards absent.json | There is no such file",
                "decide L --scheme dibao --as-of 2016-09-30 --standards L | standards"
            })
    void refusesWrongUsageAndInputInOneLine(String line, String reason) throws IOException {
        String files = line.replace(" L", " " + ledger()).replace(" D", " " + copy("village.json"));
        assertThat(run(files.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(reason).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesABookThatReachesBeyondItsMandateAndSaysWhere() throws IOException {
        String greedy = Files.readString(sampleBook(), UTF_8).replaceFirst("\"dibao\", ", "");
        Path file = Files.writeString(dir.resolve("greedy.json"), greedy);
        assertThat(decide(ledger(), "dibao", "2016-09-30", "--standards", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("standards/sample.dibao.line.2016");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void tellsWhichShippedEntriesABookReplacesOrGoesBefore() throws IOException {
        String replacing = Files.readString(sampleBook(), UTF_8)
                .replaceFirst("(\"over\": .*\"areas\": )\\[[^\\]]*]", "$1[\"520000\"]")
                .replaceFirst(
                        "\"sample.dibao.line.2014\"(.*)\"area\": \"522799\"",
                        "\"dibao.line.520000.2014\"$1\"area\": \"520000\"");
        assertThat(replacing).contains("[\"520000\"]", "dibao.line.520000.2014");
        Path file = Files.writeString(dir.resolve("replacing.json"), replacing);
        assertThat(decide(ledger(), "dibao", "2016-09-30", "--standards", file.toString(), "--json"))
                .isZero();
        assertThat(err.toString().lines()).contains(file + " takes the place of dibao.line.520000.2014");
        assertThat(MAPPER.readTree(out.toString()).path("book").path("replaced"))
                .containsExactly(
                        TextNode.valueOf("dibao.line.520000.2014"),
                        TextNode.valueOf("monitored.line.2020"),
                        TextNode.valueOf("monitored.line.520000.2023"));
    }

    @Test
    void refusesAnAreaThatThereWasNotOnTheDay() throws IOException {
        assertThat(decide(ledger(), "registered", "2016-09-30", "--area", "999999"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--area 999999", "2016-09-30").hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesABookForPlacesOtherThanThoseDecidedForUnlessTheyAreGranted() throws IOException {
        String[] elsewhere = {"--standards", sampleBook().toString(), "--area", "110000"};
        assertThat(decide(ledger(), "dibao", "2016-09-30", elsewhere)).isEqualTo(2);
        assertThat(err.toString()).contains("wants to set standards for 522799 and may for 110000", "--standards-area");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"522799, 0", "522700, 0", "520000, 0", "522701, 2", "110000, 2"})
    void laysABookOverOnlyForAreasThatTheHostGrants(String granted, int status) throws IOException {
        String[] options = {"--standards", sampleBook().toString(), "--standards-area", granted};
        assertThat(decide(ledger(), "dibao", "2016-09-30", options)).isEqualTo(status);
    }

    @Test
    void refusesABookThatSetsWhatTheShippedOneHasForTheNationOnly() throws IOException {
        String greedy = Files.readString(sampleBook(), UTF_8)
                .replace("\"dibao\", \"dibao-margin\"", "\"registered\", \"dibao\", \"dibao-margin\"")
                .replace(
                        "\"sample.dibao.line.2016\", \"scheme\": \"dibao\"",
                        "\"sample.dibao.line.2016\", \"scheme\": \"registered\"");
        Path file = Files.writeString(dir.resolve("greedy.json"), greedy);
        assertThat(decide(ledger(), "registered", "2016-09-30", "--standards", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("standards/sample.dibao.line.2016", "522799", "leave it out");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesABookThatClaimsTheNation() throws IOException {
        String greedy = Files.readString(sampleBook(), UTF_8)
                .replaceFirst("(\"over\": .*\"areas\": )\\[[^\\]]*]", "$1[\"000000\"]");
        Path file = Files.writeString(dir.resolve("greedy.json"), greedy);
        assertThat(greedy).contains("\"areas\": [\"000000\"]");
        assertThat(decide(ledger(), "dibao", "2016-09-30", "--standards", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .filteredOn(line -> line.startsWith("povline decide: "))
                .singleElement(STRING)
                .contains("wants to set standards for 000000 and may for 520000", "--standards-area");
        assertThat(out.toString()).isEmpty();
    }

    private int decide(Path ledger, String scheme, String date, String... more) {
        List<String> args = new ArrayList<>(List.of("decide", ledger.toString(), "--scheme", scheme, "--as-of", date));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        CommandLine line = Povline.in(Locale.ENGLISH);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.properties().forEach(field -> names.add(field.getKey()));
        return names;
    }

    private Path ledger() throws IOException {
        return copy("ledger.json");
    }

    private Path sampleBook() throws IOException {
        return copy("standards.json");
    }

    private Path copy(String resource) throws IOException {
        Path copy = dir.resolve(resource);
        try (InputStream in = ExampleVillage.class.getResourceAsStream(resource)) {
            if (!Files.exists(copy)) {
                Files.copy(in, copy);
            }
        }
        return copy;
    }
}
