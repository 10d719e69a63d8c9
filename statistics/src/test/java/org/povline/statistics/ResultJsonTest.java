package org.povline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.statistics.coverage.CountUnit;
import org.povline.statistics.coverage.Counted;
import org.povline.statistics.coverage.CoverageRate;
import org.povline.statistics.coverage.Indicator;
import org.povline.statistics.coverage.IntervalMethod;
import org.povline.statistics.coverage.RateDifference;
import org.povline.statistics.deprivation.AlkireFoster;
import org.povline.statistics.deprivation.DeprivationSpecification;
import org.povline.statistics.deprivation.DeprivationTable;
import org.povline.statistics.deprivation.MissingIndicators;
import org.povline.statistics.deprivation.Robustness;
import org.povline.statistics.deprivation.SubgroupDeprivation;
import org.povline.statistics.distribution.Density;
import org.povline.statistics.distribution.DistributionCurve;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.NegativeIncomes;
import org.povline.statistics.distribution.QuantileRule;
import org.povline.statistics.distribution.WeightedSample;
import org.povline.statistics.income.IncomeMeasures;
import org.povline.statistics.income.IncomeSample;
import org.povline.statistics.income.IncomeSummary;
import org.povline.statistics.inequality.Concentration;
import org.povline.statistics.inequality.EntropyByGroup;
import org.povline.statistics.inequality.GiniByGroup;
import org.povline.statistics.inequality.GiniBySource;
import org.povline.statistics.inequality.InequalityMeasure;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.inequality.LorenzFit;
import org.povline.statistics.inequality.PayGap;
import org.povline.statistics.population.AgeBands;
import org.povline.statistics.population.AgeHeaping;
import org.povline.statistics.population.AgeRatio;
import org.povline.statistics.population.AgeSexAccuracy;
import org.povline.statistics.population.AgeStructure;
import org.povline.statistics.population.CentralAge;
import org.povline.statistics.population.CountBySex;
import org.povline.statistics.population.DigitPreference;
import org.povline.statistics.population.LeftBehind;
import org.povline.statistics.population.MyersBlend;
import org.povline.statistics.poverty.Centre;
import org.povline.statistics.poverty.PovertyMeasures;
import org.povline.statistics.poverty.RelativeMeasures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves as JSON says how it was computed, and plain mappers of Jackson 2 and 3 write and read it alike. */
class ResultJsonTest {
    private static final ObjectMapper TWO = jackson2();
    private static final JsonMapper THREE = new JsonMapper();
    private static final WeightedSample SAMPLE = WeightedSample.of(-500, 800, 1200, 2500, 2800, 4000, 9000);
    private static final PovertyMeasures POVERTY =
            PovertyMeasures.withDefaults().with(Boundary.AT_OR_BELOW);
    private static final InequalityMeasures INEQUALITY =
            InequalityMeasures.withDefaults().with(NegativeIncomes.DROP).with(QuantileRule.AVERAGING);
    private static final Map<String, WeightedSample> GROUPS =
            Map.of("a", WeightedSample.of(800, 1200, 9000), "b", WeightedSample.of(2500, 2800));

    private static final AlkireFoster DEPRIVATION =
            AlkireFoster.of(DeprivationSpecification.basicNeeds()).with(MissingIndicators.REWEIGHT);
    private static final DeprivationTable NEEDS = needs();
    private static final AgeStructure AGES =
            evenly(AgeBands.startingAt(IntStream.rangeClosed(0, 100).toArray()));
    private static final AgeStructure FIVE_YEAR = evenly(AgeBands.fiveYear(85));

    private static DeprivationTable needs() {
        DeprivationTable table = DeprivationTable.create(6);
        table.acceptGaps(new double[] {0.5, 0, 0, 0, 0, 0}, 2);
        table.acceptGaps(new double[] {1, Double.NaN, 0, 0, 0, 0}, 1);
        table.acceptGaps(new double[] {0, 0, 0, 0, 0, 0}, 3);
        return table;
    }

    /** In every band three men, two women, and one whose sex is not known; of four men the age is not known. */
    private static AgeStructure evenly(AgeBands bands) {
        return new AgeStructure(
                bands,
                LocalDate.of(2016, 6, 30),
                Collections.nCopies(bands.size(), new CountBySex(3, 2, 1)),
                CountBySex.NONE,
                new CountBySex(4, 0, 0),
                CountBySex.NONE);
    }

    /** Only core requires Jackson 2, so on the module path this test must ask to read it. */
    private static ObjectMapper jackson2() {
        ModuleLayer.boot()
                .findModule("com.fasterxml.jackson.databind")
                .ifPresent(databind -> ResultJsonTest.class.getModule().addReads(databind));
        return new ObjectMapper();
    }

    static Stream<Object> results() {
        return Stream.of(distribution(), deprivation(), population(), coverage())
                .flatMap(each -> each);
    }

    private static Stream<Object> distribution() {
        return Stream.of(
                POVERTY.of(SAMPLE, 2800),
                POVERTY.of(WeightedSample.of(), 2800),
                POVERTY.severityParts(SAMPLE, 2800).orElseThrow(),
                POVERTY.byGroup(GROUPS, 2800, 1).orElseThrow(),
                POVERTY.tip(SAMPLE, 2800, 4),
                RelativeMeasures.withDefaults().with(0.5, Centre.MEAN).of(SAMPLE),
                INEQUALITY.of(SAMPLE),
                EntropyByGroup.of(GROUPS, 0).orElseThrow(),
                GiniByGroup.of(GROUPS).orElseThrow(),
                bySource(),
                SAMPLE.quantile(0.1, QuantileRule.LAEKEN).orElseThrow(),
                DistributionCurve.LORENZ.of(SAMPLE, 4),
                Density.NORMAL_KERNEL.of(SAMPLE, 4).orElseThrow(),
                LorenzFit.GENERAL_QUADRATIC
                        .of(new double[] {0.2, 0.4, 0.6, 0.8}, new double[] {0.07, 0.19, 0.37, 0.62})
                        .orElseThrow()
                        .poverty(1000, 600)
                        .orElseThrow());
    }

    private static Stream<Object> deprivation() {
        return Stream.of(
                DEPRIVATION.of(NEEDS),
                DEPRIVATION.of(DeprivationTable.create(6)),
                DEPRIVATION.ofGroups(Map.of("a", NEEDS, "b", DeprivationTable.create(6))),
                Robustness.of(Map.of("a", NEEDS), DEPRIVATION, List.of(DEPRIVATION)));
    }

    private static Stream<Object> population() {
        AgeHeaping heaping = AgeHeaping.of(AGES, CountBySex::male);
        return Stream.of(
                AgeRatio.SHARE_65.of(AGES).orElseThrow(),
                CentralAge.of(AGES, CountBySex::total).median().orElseThrow(),
                heaping.whipple(25, 60).orElseThrow(),
                heaping.myers(10, 89, MyersBlend.ORIGINAL).orElseThrow(),
                AgeSexAccuracy.of(FIVE_YEAR).orElseThrow(),
                LeftBehind.NONE);
    }

    private static Stream<Object> coverage() {
        return Stream.of(
                CoverageRate.of(29, 31).withInterval(IntervalMethod.WILSON, 0.95),
                CoverageRate.of(0, 0).withInterval(IntervalMethod.WILSON, 0.95),
                CoverageRate.of(3, 20),
                difference(),
                Indicator.DIARIES.of(new Counted(7, CountUnit.PIECE)),
                Indicator.POVERTY_RATE
                        .of(Counted.persons(47), Counted.persons(1850))
                        .orElseThrow());
    }

    private static RateDifference difference() {
        return RateDifference.of(CoverageRate.of(56, 70), CoverageRate.of(48, 80), IntervalMethod.WILSON, 0.95)
                .orElseThrow();
    }

    private static GiniBySource bySource() {
        return GiniBySource.of(
                        List.of(1000.0, 2000.0, 9000.0),
                        Map.<String, ToDoubleFunction<Double>>of("wages", x -> x, "grants", x -> 300),
                        each -> 1)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("results")
    void isWrittenAlikeAndReadBackByBothJacksons(Object result) throws Exception {
        String two = TWO.writeValueAsString(result);
        String three = THREE.writeValueAsString(result);
        assertThat(THREE.readTree(two)).isEqualTo(THREE.readTree(three));
        assertThat(TWO.readValue(three, result.getClass())).isEqualTo(result);
        assertThat(THREE.readValue(two, result.getClass())).isEqualTo(result);
    }

    /** By name, what each number must say about itself besides its definition. */
    private static Map<String, Optional<Measured>> numbers() {
        Map<String, Optional<Measured>> all = new LinkedHashMap<>();
        POVERTY.of(SAMPLE, 2800).measures().forEach((name, found) -> all.put(name, Optional.of(found)));
        all.put("gapAmongPoor", POVERTY.gapAmongPoor(SAMPLE, 2800));
        all.put("exitTime", POVERTY.exitTime(SAMPLE, 2800, 0.05));
        RelativeMeasures.withDefaults()
                .with(Boundary.AT_OR_BELOW)
                .of(SAMPLE)
                .measures()
                .forEach((name, found) -> all.put(name, Optional.of(found)));
        INEQUALITY.of(SAMPLE).measures().forEach((name, found) -> all.put(name, Optional.of(found)));
        all.put("percentileRatio", INEQUALITY.percentileRatio(SAMPLE, 0.9, 0.1));
        all.put("kolm", INEQUALITY.kolm(SAMPLE, 0.001));
        all.put("payGap", PayGap.OF_MEDIANS.of(SAMPLE, SAMPLE, QuantileRule.AVERAGING));
        all.put("quantile", SAMPLE.quantile(0.1, QuantileRule.LAEKEN));
        all.putAll(ofDeprivation());
        all.putAll(ofPopulation());
        return all;
    }

    private static Map<String, Optional<Measured>> ofDeprivation() {
        Map<String, Measured> all = new LinkedHashMap<>();
        SubgroupDeprivation<String> groups = DEPRIVATION.ofGroups(Map.of("a", NEEDS));
        groups.overall().measures().forEach((name, found) -> all.put("deprivation " + name, found));
        groups.overall().indicators().get(0).measures().forEach((name, found) -> all.put("indicator " + name, found));
        groups.groups().values().iterator().next().measures().forEach((name, found) -> all.put("group " + name, found));
        return all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Optional.of(each.getValue())));
    }

    private static Map<String, Optional<Measured>> ofPopulation() {
        AgeHeaping heaping = AgeHeaping.of(AGES, CountBySex::male);
        CentralAge ages = CentralAge.of(AGES, CountBySex::total);
        Map<String, Optional<Measured>> all = new LinkedHashMap<>();
        all.put("medianAge", ages.median());
        all.put("meanAge", ages.mean(5));
        all.put("whipple", heaping.whipple(25, 60));
        all.put("whippleOfDigit", heaping.whipple(0, 25, 65));
        all.put("myers", heaping.myers(10, 89, MyersBlend.ORIGINAL).map(DigitPreference::index));
        all.put("myersPasex", heaping.myers(10, 89, MyersBlend.PASEX).map(DigitPreference::index));
        all.put("bachi", heaping.bachi(23, 77).map(DigitPreference::index));
        all.put("noumbissi", heaping.noumbissi(3));
        all.put("spoorenberg", heaping.spoorenberg(20, 64));
        all.put("ageSexAccuracy", AgeSexAccuracy.of(FIVE_YEAR).map(AgeSexAccuracy::joint));
        return all;
    }

    static Stream<Arguments> said() {
        return Reference.rows("methods.csv").stream().map(row -> Arguments.of(row.get("number"), row.get("method")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("said")
    void saysEverythingThatWasChosen(String number, String method) {
        assertThat(numbers()).containsKey(number);
        Method told = numbers().get(number).orElseThrow().method();
        assertThat(inWords(told)).isEqualTo(method);
        assertThat(told.formula()).isNotBlank();
        assertThat(told.source()).isNotBlank();
    }

    private static String inWords(Method told) {
        List<String> words = new ArrayList<>(List.of(told.definition()));
        told.choices().forEach((name, chosen) -> words.add(name + "=" + chosen));
        told.parameters().forEach((name, value) -> words.add(name + "=" + value));
        return String.join(" ", words);
    }

    /** What is no single number in a double tells its method, too. */
    @Test
    void saysHowItCounted() {
        assertThat(Stream.of(
                                AgeRatio.AGEING_INDEX.of(AGES).orElseThrow().method(),
                                LeftBehind.NONE.children().method(),
                                LeftBehind.NONE.women().method(),
                                LeftBehind.NONE.old().method(),
                                Robustness.of(Map.of(), DEPRIVATION, List.of(DEPRIVATION))
                                        .method())
                        .map(ResultJsonTest::inWords))
                .containsExactly(
                        "AGEING_INDEX",
                        "LEFT_BEHIND_CHILDREN",
                        "LEFT_BEHIND_WOMEN",
                        "LEFT_BEHIND_OLD",
                        "ROBUST_PAIRS missingIndicators=REWEIGHT alternatives=1.0 cutoff=0.16666666666666666");
    }

    @Test
    void leavesNoNumberUnsaid() {
        assertThat(said().map(each -> each.get()[0]))
                .containsExactlyInAnyOrder(numbers().keySet().toArray());
    }

    private static IncomeSummary incomes() {
        IncomeSample sample = IncomeSample.of(
                List.of(100L, 5600L, 9000L), yuan -> Fact.of(Amount.ofYuan(yuan)), yuan -> yuan == 5600 ? 2 : 1);
        return IncomeMeasures.withDefaults().with(Boundary.AT_OR_BELOW).of(sample, Amount.ofYuan(2800));
    }

    /** Its fractions are Optional, which Jackson 2 takes with a module of its own only. */
    @Test
    void exactIncomesSayHowTheyWereComputedAndAreReadBack() {
        IncomeSummary incomes = incomes();
        Map<String, String> said = new TreeMap<>();
        incomes.methods().forEach((name, method) -> said.put(name, inWords(method)));
        assertThat(said)
                .containsExactly(
                        Map.entry("gap", "FGT_AT_OR_BELOW boundary=AT_OR_BELOW alpha=1.0 line=2800.0"),
                        Map.entry("gini", "GINI negativeIncomes=KEEP"),
                        Map.entry("headcount", "FGT_AT_OR_BELOW boundary=AT_OR_BELOW alpha=0.0 line=2800.0"),
                        Map.entry("mean", "MEAN"),
                        Map.entry("median", "LAEKEN share=0.5"));
        String json = THREE.writeValueAsString(incomes);
        assertThat(THREE.readTree(json).at("/methods/gini/formula").stringValue())
                .isEqualTo(InequalityMeasure.GINI.method().formula());
        assertThat(THREE.readValue(json, IncomeSummary.class)).isEqualTo(incomes);
    }

    @Test
    void exactIncomesOfNobodySayNothing() {
        IncomeSample nobody = IncomeSample.of(List.<Long>of(), yuan -> Fact.notReported(), yuan -> 1);
        assertThat(IncomeMeasures.withDefaults().of(nobody, Amount.ofYuan(2800)).methods())
                .isEmpty();
    }

    static Stream<Arguments> places() {
        CoverageRate rate = CoverageRate.of(3, 20).withInterval(IntervalMethod.WILSON, 0.95);
        return Stream.of(
                Arguments.of(DEPRIVATION.of(NEEDS), "/definition/missing", "REWEIGHT"),
                Arguments.of(DEPRIVATION.of(NEEDS), "/definition/specification/cutoff/denominator", "6"),
                Arguments.of(DEPRIVATION.of(NEEDS), "/indicators/1/measures/uncensored/dropped/records", "1"),
                Arguments.of(
                        DEPRIVATION.ofGroups(Map.of("all", NEEDS)),
                        "/groups/all/measures/contribution/method/definition",
                        "GROUP_CONTRIBUTION"),
                Arguments.of(AGES, "/asOf", "2016-06-30"),
                Arguments.of(AGES, "/unknownAge/male", "4"),
                Arguments.of(AgeRatio.SHARE_65.of(AGES), "/dropped/records", "4"),
                Arguments.of(AgeRatio.SHARE_65.of(AGES), "/method/formula", "65+ / all ages"),
                Arguments.of(CentralAge.of(AGES, CountBySex::total).median(), "/dropped/records", "4"),
                Arguments.of(rate, "/eligible", "20"),
                Arguments.of(rate, "/confidence/0/method", "WILSON"),
                Arguments.of(
                        RateDifference.of(rate, rate, IntervalMethod.JEFFREYS, 0.9),
                        "/method/choices/interval",
                        "JEFFREYS"));
    }

    @ParameterizedTest(name = "{1} is {2}")
    @MethodSource("places")
    void hasWhatItIsMadeOfInItsJson(Object result, String path, String expected) {
        assertThat(THREE.<JsonNode>valueToTree(result).at(path).asString()).isEqualTo(expected);
    }

    @Test
    void holdsFormulaSourceAndChoicesInItsJson() {
        JsonNode severity = THREE.valueToTree(POVERTY.of(SAMPLE, 2800)).at("/measures/severity");
        assertThat(severity.at("/method/definition").stringValue()).isEqualTo("FGT_AT_OR_BELOW");
        assertThat(severity.at("/method/formula").stringValue()).contains("x≤z");
        assertThat(severity.at("/method/source").stringValue()).contains("doi:10.2307/1913475");
        assertThat(severity.at("/method/parameters/line").asDouble()).isEqualTo(2800);
        assertThat(severity.at("/method/choices/boundary").stringValue()).isEqualTo("AT_OR_BELOW");
    }

    @Test
    void holdsRateAndIntervalOfACoverageInItsJson() {
        JsonNode coverage = THREE.valueToTree(CoverageRate.of(30, 40).withInterval(IntervalMethod.WILSON, 0.95));
        assertThat(coverage.path("rate").asDouble()).isEqualTo(0.75);
        assertThat(coverage.at("/method/formula").stringValue()).startsWith("enrolled / eligible");
        assertThat(coverage.at("/interval/method/definition").stringValue()).isEqualTo("WILSON");
        assertThat(coverage.at("/interval/method/parameters/level").asDouble()).isEqualTo(0.95);
        JsonNode difference = THREE.valueToTree(difference());
        assertThat(difference.at("/method/source").stringValue()).contains("Newcombe (1998)", "873–890");
        assertThat(THREE.<JsonNode>valueToTree(CoverageRate.of(0, 0)).has("rate"))
                .isFalse();
    }

    @Test
    void holdsTitleAndFormulaOfAnIndicatorInItsJson() {
        JsonNode diaries = THREE.valueToTree(Indicator.DIARIES.of(new Counted(7, CountUnit.PIECE)));
        assertThat(diaries.path("title").stringValue()).isEqualTo("民情日记");
        assertThat(diaries.path("titleInEnglish").stringValue()).isEqualTo("Work team diaries");
        assertThat(diaries.path("formula").stringValue()).isEqualTo("diaries written");
        assertThat(diaries.path("unit").stringValue()).isEqualTo("PIECE");
    }

    @Test
    void labelsThePartsOfADecompositionByWhatTheyAre() {
        EntropyByGroup parts = EntropyByGroup.of(GROUPS, 1).orElseThrow();
        assertThat(Stream.of(parts.total(), parts.within(), parts.between())
                        .map(each -> each.method().definition()))
                .containsExactly("GENERALISED_ENTROPY", "ENTROPY_WITHIN", "ENTROPY_BETWEEN");
        assertThat(bySource().total().method().definition()).isEqualTo("GINI");
        assertThat(POVERTY.tip(SAMPLE, 2800, 1).method().parameter("line")).hasValue(2800);
        assertThat(Concentration.of(List.of(1.0, 2.0), x -> x, x -> x, x -> 1)
                        .curve(1)
                        .method()
                        .definition())
                .isEqualTo("CONCENTRATION_CURVE");
    }
}
