package org.povline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path dir;

    private int measure(String csv, String... options) throws IOException {
        Path file = Files.writeString(dir.resolve("incomes.csv"), csv, UTF_8);
        List<String> args = new ArrayList<>(List.of("measure", file.toString(), "--value", "income"));
        args.addAll(List.of(options));
        return Povline.in(Locale.ENGLISH)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    /** Incomes 100 to 400: mean 250; Gini (100 + 300) · 3 / …, by hand 0.25; gap (150 + 50) / 250 / 4. */
    @ParameterizedTest
    @CsvSource({
        "records, 4",
        "weight, 4",
        "mean, 250",
        "median, 300",
        "headcount, 0.5",
        "gap, 0.2",
        "severity, 0.1",
        "gini, 0.25",
        "hoover, 0.2",
        "arpt, 180",
        "arpr, 0.25"
    })
    void tellsEveryMeasureWithItsValue(String key, double value) throws IOException {
        assertThat(measure("income\n400\n100\n300\n200\n", "--line", "250", "--json"))
                .isZero();
        JsonNode measured = MAPPER.readTree(out.toString()).path("overall").path(key);
        assertThat(measured.path("value").doubleValue()).isCloseTo(value, within(1e-12));
    }

    @Test
    void namesTheDefinitionOfEveryMeasureAndCountsWhatWasDropped() throws IOException {
        assertThat(measure("income,w\n0,1\n100,2\n,3\n300,0\n200,1\n", "--weight", "w", "--line", "250", "--json"))
                .isZero();
        JsonNode overall = MAPPER.readTree(out.toString()).path("overall");
        assertThat(overall.path("gini").path("definition").textValue()).startsWith("GINI: Σ");
        assertThat(overall.path("watts").path("dropped").longValue()).isEqualTo(1);
        assertThat(overall.path("dropped").path("missing").longValue()).isEqualTo(1);
        assertThat(overall.path("dropped").path("weightless").longValue()).isEqualTo(1);
        assertThat(overall.path("quantiles").path("0.5").path("value").doubleValue())
                .isEqualTo(100);
    }

    @Test
    void measuresGroupsAgainstTheThresholdOfAll() throws IOException {
        String csv = "village,income\n甲,100\n甲,200\n乙,300\n,400\n";
        assertThat(measure(csv, "--by", "village", "--json")).isZero();
        JsonNode json = MAPPER.readTree(out.toString());
        assertThat(names(json.path("groups"))).containsExactly("甲", "乙", "");
        JsonNode poor = json.path("groups").path("甲");
        assertThat(poor.path("arpt").path("value").doubleValue()).isEqualTo(180);
        assertThat(poor.path("arpr").path("value").doubleValue()).isEqualTo(0.5);
        assertThat(poor.has("headcount")).as("no line was named").isFalse();
    }

    @Test
    void takesTheBoundaryAndTheRuleOfQuantilesThatAreNamed() throws IOException {
        assertThat(measure(
                        "income\n100\n200\n300\n400\n",
                        "--line",
                        "200",
                        "--boundary",
                        "at_or_below",
                        "--quantile",
                        "averaging",
                        "--json"))
                .isZero();
        JsonNode overall = MAPPER.readTree(out.toString()).path("overall");
        assertThat(overall.path("headcount").path("value").doubleValue()).isEqualTo(0.5);
        assertThat(overall.path("median").path("value").doubleValue()).isEqualTo(250);
    }

    @Test
    void tellsTheMeasuresInLinesToo() throws IOException {
        assertThat(measure("income,w\n100,1\n300,1\n0,1\n,1\n5,0\n", "--weight", "w"))
                .isZero();
        assertThat(out.toString().lines())
                .startsWith("all: 3 records, weight 3.0; left out: 1 missing, 0 infinite, 1 without weight")
                .anyMatch(line -> line.startsWith("  mean 133.33333333333334  Σ w x / Σ w [any textbook"))
                .anyMatch(line -> line.matches("  ge0 .*; alpha 0\\.0 \\[Shorrocks \\(1980\\).*], left out: 1"))
                .anyMatch(line -> line.matches("  wolfson .*; negativeIncomes KEEP, quantileRule LAEKEN \\[.*"))
                .anyMatch(line -> line.matches("  quantile 300\\.0 .*; share 0\\.9 \\[.*"));
    }

    /** In the tables ; ends a line. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "unreadable-columns.csv", numLinesToSkip = 1, delimiter = '|')
    void refusesWhatItCannotReadInOneLineWithoutRepeatingIt(String what, String csv, String options, String message)
            throws IOException {
        String[] args = options == null ? new String[0] : options.split(" ");
        assertThat(measure(csv == null ? "" : csv.replace(';', '\n'), args)).isEqualTo(2);
        assertThat(err.toString().strip())
                .endsWith("incomes.csv: " + message)
                .doesNotContain("张三", "12元")
                .hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    /** What can be read is measured, and what of it is missing is counted. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "readable-columns.csv", numLinesToSkip = 1, delimiter = '|')
    void measuresWhatItCanReadAndCountsTheRest(String what, String csv, long records, long missing, String groups)
            throws IOException {
        assertThat(measure(csv.replace(';', '\n').replace("BOM", "\uFEFF"), "--by", "place", "--json"))
                .isZero();
        JsonNode json = MAPPER.readTree(out.toString());
        assertThat(json.at("/overall/records/value").longValue()).isEqualTo(records);
        assertThat(json.at("/overall/dropped/missing").longValue()).isEqualTo(missing);
        assertThat(names(json.path("groups")).stream()
                        .map(name -> name + "=" + json.path("groups").path(name).at("/records/value"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(groups == null ? "" : groups);
    }

    @Test
    void refusesAFileInAnotherEncoding() throws IOException {
        Path file = Files.write(dir.resolve("gb.csv"), "收入\n100\n".getBytes(Charset.forName("GB18030")));
        assertThat(Povline.in(Locale.ENGLISH)
                        .setErr(new PrintWriter(err, true))
                        .execute("measure", file.toString(), "--value", "收入"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("gb.csv is not in UTF-8: save it as CSV in UTF-8");
    }

    @Test
    void tellsGroupsApartFromAllInLines() throws IOException {
        assertThat(measure("place,income\nall,1\n,2\n", "--by", "place")).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("all: 2 records"))
                .anyMatch(line -> line.startsWith("group all: 1 records"))
                .anyMatch(line -> line.startsWith("group without a name: 1 records"));
    }

    @ParameterizedTest
    @CsvSource({"-1", "NaN", "1e"})
    void refusesAWeightThatIsNone(String weight) throws IOException {
        assertThat(measure("income,w\n1," + weight + "\n", "--weight", "w")).isEqualTo(2);
        assertThat(err.toString()).contains("line 2, column w holds no ").hasLineCount(1);
    }

    @Test
    void refusesALineThatIsNotPositiveAndAFileThatIsNotThere() throws IOException {
        for (String line : new String[] {"0", "-5", "abc", "1e400", "0x1p3"}) {
            err.getBuffer().setLength(0);
            assertThat(measure("income\n1\n", "--line", line)).isEqualTo(2);
            assertThat(err.toString())
                    .contains("The line must be a positive number of yuan")
                    .doesNotContain("Exception");
        }
        assertThat(Povline.in(Locale.ENGLISH)
                        .setErr(new PrintWriter(err, true))
                        .execute("measure", dir.resolve("none.csv").toString(), "--value", "x"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.csv cannot be read: name a CSV file in UTF-8 with a header");
    }

    @Test
    void hasNoMeasureOfNobody() throws IOException {
        assertThat(measure("income\n\n", "--json")).isZero();
        JsonNode overall = MAPPER.readTree(out.toString()).path("overall");
        assertThat(overall.path("records").path("value").longValue()).isZero();
        assertThat(overall.has("gini")).isFalse();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
