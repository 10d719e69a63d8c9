package org.povline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Distribution, poverty, inequality, deprivation, population and coverage against the reference: every case of these
 * topics, and for every wanted definition that has none a calculation by hand. A failure names case, tool and definition.
 */
class ReferenceCasesTest {
    /** Definitions of errors by a survey's design, of change and of targeting, which are no topics of this test. */
    private static final Set<String> OF_OTHER_TOPICS = Set.of(
            "naiveBootstrap",
            "taylor",
            "deff",
            "ciprop",
            "lonely",
            "raoScott",
            "replicate",
            "transition",
            "dattRavallion",
            "gic",
            "ppg",
            "targeting");

    /** Cases of other topics that hold a number of these, with the keys of the numbers. */
    private static final Map<String, Set<String>> HERE_TOO = Map.of(
            "design.mean.d", Set.of("value/poor", "value/income"),
            "rep.JKn", Set.of("mean/poor", "mean/income", "gini", "fgt1"),
            "targeting.incidence",
                    Set.of(
                            "cghPerformance40",
                            "cghPerformance20",
                            "concentrationIndexBenefit",
                            "concentrationIndexBeneficiary"));

    /** By the beginning of a case's id, numbers that are no definition of ours. */
    private static final Map<String, String> NOT_OURS = Map.of(
            "quantile.tieTrap", "eurostatDocument",
            // wbpip's own limits, sums of errors, and measures by its bins
            "wbpip.grouped.lq", "z_min|z_max|mld|watts|ddl|sse|ssez|ymean|sst|sse.1|r2|mse|se/.",
            // errors by the survey's design
            "mpitbR", ".*(/se|/ll|/ul)|(hd|hdk|actb|pctb)Se/.*");

    private static final Map<String, Function<JsonNode, Map<String, Double>>> MEASURES = measures();

    private static Map<String, Function<JsonNode, Map<String, Double>>> measures() {
        Map<String, Function<JsonNode, Map<String, Double>>> all = new LinkedHashMap<>();
        all.putAll(DistributionCases.measures());
        all.putAll(DeprivationCases.measures());
        all.putAll(PopulationCases.measures());
        all.putAll(CoverageCases.measures());
        return all;
    }

    static Stream<Arguments> cases() {
        return StreamSupport.stream(Reference.all().spliterator(), false)
                .filter(each -> !OF_OTHER_TOPICS.contains(definition(each)) || HERE_TOO.containsKey(id(each)))
                .map(each -> Arguments.of(id(each), each.get("tool").stringValue(), definition(each)));
    }

    private static String id(JsonNode reference) {
        return reference.get("id").stringValue();
    }

    private static String definition(JsonNode reference) {
        return reference.path("definition").asString("");
    }

    @ParameterizedTest(name = "{0}: {2} by {1}")
    @MethodSource("cases")
    void agreesWithTheReference(String id, String tool, String definition) {
        JsonNode reference = Reference.ofId(id);
        Map<String, Double> wanted = new TreeMap<>();
        flatten("", reference.get("value"), wanted);
        wanted.keySet().removeIf(key -> !isOurs(id, key));
        assertThat(MEASURES).as("what computes " + id).containsKey(key(reference));
        Map<String, Double> got = MEASURES.get(key(reference)).apply(reference.get("args"));
        double tolerance = reference.get("relTol").asDouble();
        assertThat(got.keySet()).as("%s (%s)", id, definition).isEqualTo(wanted.keySet());
        wanted.forEach((name, want) -> assertThat(got.get(name))
                .as("%s %s: %s by %s", id, name, definition, tool)
                .isCloseTo(want, within(tolerance * Math.max(1, Math.abs(want)))));
    }

    private static boolean isOurs(String id, String key) {
        return HERE_TOO.getOrDefault(id, Set.of(key)).contains(key)
                && NOT_OURS.entrySet().stream()
                        .noneMatch(each -> id.startsWith(each.getKey()) && key.matches(each.getValue()));
    }

    /** Most measures have one name wherever they stand; what does not is told apart by its case. */
    private static String key(JsonNode reference) {
        return MEASURES.containsKey(id(reference))
                ? id(reference)
                : reference.get("measure").stringValue();
    }

    private static void flatten(String path, JsonNode node, Map<String, Double> into) {
        if (node.isNumber()) {
            into.put(path, node.asDouble());
        } else if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(i -> flatten(join(path, "" + i), node.get(i), into));
        } else {
            node.properties().forEach(each -> flatten(join(path, each.getKey()), each.getValue(), into));
        }
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "/" + step;
    }

    static List<Hand> hands() {
        return DistributionCases.hands();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hands")
    void agreesWithTheCalculationByHand(Hand hand) {
        assertThat(hand.got().get()).as(hand.toString()).isCloseTo(hand.wanted(), within(1e-12));
    }

    @Test
    void leavesNoWantedDefinitionWithoutANumber() {
        Set<String> met = new TreeSet<>(OF_OTHER_TOPICS);
        cases().forEach(each -> met.add((String) each.get()[2]));
        hands().forEach(each -> met.add(each.definition()));
        assertThat(met).containsAll(Reference.wantedDefinitions());
    }

    /** So that a misspelt exception leaves nothing out. */
    @Test
    void leavesOutOnlyWhatThereIs() {
        assertThat(Reference.wantedDefinitions()).containsAll(OF_OTHER_TOPICS);
        assertThat(hands())
                .allSatisfy(hand -> assertThat(Reference.wantedDefinitions()).contains(hand.definition()));
    }
}
