package org.povline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.Explanation;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.NearestChange;
import org.povline.core.eligibility.Schemes;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.core.replay.DecisionBundle;
import org.povline.core.replay.HostKey;
import org.povline.core.standard.StandardBook;
import org.povline.datasets.ExampleVillage;
import org.povline.reporting.document.Audience;
import org.povline.reporting.document.Report;
import org.povline.reporting.render.Html;
import org.povline.reporting.section.VillageReport;
import org.povline.statistics.coverage.CoverageRate;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.WeightedSample;
import org.povline.statistics.income.IncomeMeasures;
import org.povline.statistics.income.IncomeSample;
import org.povline.statistics.income.IncomeSummary;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.poverty.PovertyMeasures;
import org.povline.statistics.poverty.PovertySummary;

/** Every Java snippet of the READMEs stands here, is compiled and does what the text says. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Pattern SNIPPET = Pattern.compile("// snippet\n(.*?) +// end\n", Pattern.DOTALL);

    @TempDir
    java.nio.file.Path dir;

    /** Stands in for {@code java.nio.file.Path}, so that the snippet writes where a test may. */
    private static final class Path {
        private static java.nio.file.Path root = java.nio.file.Path.of(".");

        static java.nio.file.Path of(String name) {
            return root.resolve(name);
        }
    }

    /** A host's own record. */
    private record Household(Fact<Amount> total, long persons) {}

    /** Another; the income is NaN where it is not known. */
    private record Income(double perHead, int persons) {}

    @Test
    void aLedgerBecomesAPage() throws IOException {
        Path.root = dir;
        try (InputStream in = ExampleVillage.class.getResourceAsStream("village.json")) {
            Files.copy(in, dir.resolve("village.json"));
        }
        // snippet
        Ledger village = LedgerJson.withDefaults().read(Path.of("village.json")).orElseThrow();

        Report report = VillageReport.of(village, LocalDate.of(2016, 9, 30));
        try (OutputStream page = Files.newOutputStream(Path.of("report.html"))) {
            Html.render(report, Audience.OFFICIAL, page);
        }
        // end
        assertThat(dir.resolve("report.html")).content(UTF_8).contains("31人", ">6.5%<");
    }

    @Test
    void missingIsNotZero() {
        // snippet
        Fact<Amount> wages = Fact.notReported();
        Truth poor = wages.truth(amount -> amount.isBelow(Amount.ofYuan(2855))); // UNKNOWN
        // end
        assertThat(poor).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void numbersKeepTheirWord() {
        // snippet
        Amount funds = Amount.ofYuan(45_000).as(Qualifier.MORE_THAN).plus(Amount.ofYuan(100));
        Optional<BigDecimal> lower = funds.lower(); // 45100
        Optional<BigDecimal> upper = funds.upper(); // empty
        Truth below50000 = funds.isBelow(Amount.ofYuan(50_000)); // UNKNOWN
        Truth below45100 = funds.isBelow(Amount.ofYuan(45_100)); // NOT_SATISFIED
        // end
        assertThat(lower).contains(new BigDecimal("45100"));
        assertThat(upper).isEmpty();
        assertThat(below50000).isEqualTo(Truth.UNKNOWN);
        assertThat(below45100).isEqualTo(Truth.NOT_SATISFIED);
    }

    @Test
    void statisticsAreExact() {
        List<Household> village = List.of(
                new Household(Fact.of(Amount.ofYuan(4 * 2855)), 4),
                new Household(Fact.of(Amount.ofYuan(BigDecimal.valueOf(3 * 285_500 - 1, 2))), 3),
                new Household(Fact.of(Amount.ofYuan(30_000)), 5));
        // snippet
        IncomeSample incomes = IncomeSample.of(village, Household::total, Household::persons);
        IncomeSummary summary =
                IncomeMeasures.withDefaults().with(Boundary.BELOW).of(incomes, Amount.ofYuan(2855));
        long poor = summary.poverty().persons(); // who has exactly 2855 a head is not below it
        Optional<Ratio> enrolled = CoverageRate.of(380, 400).rate(); // 19/20; empty where nobody should enrol
        // end
        assertThat(poor).isEqualTo(3);
        assertThat(enrolled.map(Ratio::reduced)).contains(new Ratio(19, 20));
    }

    @Test
    void everyNumberSaysHowItWasComputed() {
        List<Income> households = List.of(
                new Income(2000, 4),
                new Income(2855, 2),
                new Income(4000, 1),
                new Income(9000, 1),
                new Income(Double.NaN, 3));
        // snippet
        WeightedSample incomes = WeightedSample.of(households, Income::perHead, Income::persons);
        PovertySummary poverty =
                PovertyMeasures.withDefaults().with(Boundary.BELOW).of(incomes, 2855);
        Measured headcount = poverty.headcount().orElseThrow(); // 0.5 of the persons
        Optional<Measured> gini = InequalityMeasures.withDefaults().gini(incomes); // empty where all have nothing
        Method method = headcount.method(); // FGT_BELOW: formula, source, boundary BELOW, alpha 0, line 2855
        long unknown = incomes.missing().records(); // 1 household, left out and counted, never taken as zero
        // end
        assertThat(headcount.value()).isEqualTo(0.5);
        assertThat(gini.orElseThrow().value()).isBetween(0.2, 0.4);
        assertThat(InequalityMeasures.withDefaults().gini(WeightedSample.of(0, 0)))
                .isEmpty();
        assertThat(method.definition()).isEqualTo("FGT_BELOW");
        assertThat(method.choices()).containsEntry("boundary", "BELOW");
        assertThat(method.parameter("alpha")).isEqualTo(OptionalDouble.of(0));
        assertThat(method.parameter("line")).isEqualTo(OptionalDouble.of(2855));
        assertThat(method.formula()).isNotBlank();
        assertThat(method.source()).isNotBlank();
        assertThat(unknown).isEqualTo(1);
    }

    @Test
    void aDecisionNamesItsReason() {
        HouseholdCase household = HouseholdCase.of(ExampleVillage.earlierLedger()
                .registry()
                .orElseThrow()
                .households()
                .get(0));
        // snippet
        EligibilityEngine engine = EligibilityEngine.of(StandardBook.china());
        Determination decision = engine.determine(Schemes.REGISTERED, household, LocalDate.of(2015, 12, 31));
        Optional<NearestChange> change = decision.trace().nearestChange(); // how many fen more or less a year
        String letter = Explanation.of(decision).forCitizen(Locale.SIMPLIFIED_CHINESE);
        // end
        assertThat(decision.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(change).hasValueSatisfying(less -> assertThat(less.fen()).isNegative());
        assertThat(letter).contains("不符合");
    }

    @Test
    void aDecisionIsDecidedAgain() {
        byte[] secret = "of the host, from a source of randomness".getBytes(UTF_8);
        HouseholdCase household = HouseholdCase.of(
                ExampleVillage.ledger().registry().orElseThrow().households().get(3));
        Determination decision = EligibilityEngine.of(StandardBook.china())
                .determine(Schemes.REGISTERED, household, LocalDate.of(2016, 9, 30));
        // snippet
        DecisionBundle bundle = DecisionBundle.of(household, decision, HostKey.of(secret));
        DecisionBundle elsewhere =
                DecisionBundle.read(bundle.toBytes(), "appeal.json").orElseThrow();
        boolean agrees = elsewhere.replay().agrees(); // decides again: the outcome, and every criterion
        // end
        assertThat(agrees).isTrue();
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void everySnippetOfTheReadmesStandsHere(String readme) throws IOException {
        assertThat(blocks(JAVA, readme)).containsExactlyElementsOf(snippets());
    }

    @Test
    void bothReadmesHoldTheSameCommandsAndJson() throws IOException {
        assertThat(blocks(COMMANDS, "README.zh-CN.md"))
                .isEqualTo(blocks(COMMANDS, "README.md"))
                .hasSize(2);
        assertThat(blocks(JSON, "README.zh-CN.md"))
                .isEqualTo(blocks(JSON, "README.md"))
                .hasSize(3);
    }

    @Test
    void theJsonOfCheckIsAmongWhatItPrintsOfTheFaultyLedger() throws IOException {
        JsonNode readme = json("findings");
        JsonNode printed = MAPPER.readTree(checked());
        assertThat(names(printed)).isEqualTo(names(readme));
        assertThat(printed.path("rows")).isEqualTo(readme.path("rows"));
        for (String list : List.of("findings", "checks")) {
            assertThat(StreamSupport.stream(printed.path(list).spliterator(), false)
                            .map(JsonNode::toPrettyString)
                            .map(text -> text.replace(dir.toString() + "/", "")))
                    .contains(readme.path(list).path(0).toPrettyString());
        }
    }

    private String checked() throws IOException {
        return printed("faulty-ledger.csv", "check", "--json", "--lang", "en");
    }

    @Test
    void theJsonOfDecideIsWhatItPrintsOfAHousehold() throws IOException {
        JsonNode readme = json("decisions");
        JsonNode printed = MAPPER.readTree(decided());
        assertThat(names(printed)).isEqualTo(names(readme));
        assertThat(names(printed.path("book"))).isEqualTo(names(readme.path("book")));
        ObjectNode example = (ObjectNode) readme.path("decisions").path(0);
        ObjectNode same = StreamSupport.stream(printed.path("decisions").spliterator(), false)
                .filter(decision -> decision.path("household").equals(example.path("household")))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(names(same.remove("explanation"))).isEqualTo(names(example.remove("explanation")));
        assertThat(same.toPrettyString()).isEqualTo(example.toPrettyString());
    }

    private String decided() throws IOException {
        return printed("ledger.json", "decide", "--scheme", "registered", "--as-of", "2016-09-30", "--json");
    }

    /** What a command prints of one of the example's files. */
    private String printed(String file, String command, String... options) throws IOException {
        java.nio.file.Path ledger = dir.resolve(file);
        try (InputStream in = ExampleVillage.class.getResourceAsStream(file)) {
            Files.copy(in, ledger);
        }
        StringWriter out = new StringWriter();
        Povline.in(Locale.ENGLISH)
                .setOut(new PrintWriter(out))
                .execute(Stream.concat(Stream.of(command, ledger.toString()), Stream.of(options))
                        .toArray(String[]::new));
        return out.toString();
    }

    /** The block that has this key. */
    private static JsonNode json(String key) throws IOException {
        for (String block : blocks(JSON, "README.md")) {
            JsonNode json = MAPPER.readTree(block);
            if (json.has(key)) {
                return json;
            }
        }
        throw new AssertionError("No JSON of the README has the key " + key);
    }

    private static List<String> names(JsonNode json) {
        return json.properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    void theJsonOfALedgerIsReadWithoutAFinding() throws IOException {
        byte[] json = MAPPER.writeValueAsBytes(json("schema"));
        assertThat(LedgerJson.withDefaults()
                        .read(new ByteArrayInputStream(json), "README.md")
                        .findings())
                .isEmpty();
    }

    private static List<String> snippets() throws IOException {
        String source = text(java.nio.file.Path.of("src/test/java/org/povline/cli/ReadmeTest.java"));
        return SNIPPET.matcher(source)
                .results()
                .map(match -> match.group(1).stripTrailing().stripIndent() + "\n")
                .toList();
    }

    private static List<String> blocks(Pattern kind, String readme) throws IOException {
        return kind.matcher(text(java.nio.file.Path.of("..", "..", readme)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String text(java.nio.file.Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }
}
