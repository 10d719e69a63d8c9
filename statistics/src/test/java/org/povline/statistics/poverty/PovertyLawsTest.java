package org.povline.statistics.poverty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.povline.statistics.IncomeRow.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.IncomeRow;
import org.povline.statistics.distribution.CurvePoint;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.SampleAccumulator;
import org.povline.statistics.distribution.WeightedSample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PovertyLawsTest {
    private static final PovertyMeasures POVERTY = PovertyMeasures.withDefaults();
    private static final double LINE = 3000;

    private static Map<String, BiFunction<WeightedSample, Double, Optional<Measured>>> measures() {
        Map<String, BiFunction<WeightedSample, Double, Optional<Measured>>> all = new LinkedHashMap<>();
        for (double alpha : new double[] {0, 0.5, 1, 1.5, 2, 3}) {
            all.put("FGT " + alpha, (of, line) -> POVERTY.fgt(of, line, alpha));
        }
        all.put("Watts", POVERTY::watts);
        all.put("Sen", POVERTY::sen);
        all.put("SST", POVERTY::senShorrocksThon);
        return all;
    }

    @Provide
    Arbitrary<List<IncomeRow>> rows() {
        return IncomeRow.withIncomesTo(9000);
    }

    private static double value(Optional<Measured> measured) {
        return measured.orElseThrow().value();
    }

    // ---- laws

    @Property(tries = 200)
    void doesNotChangeWithTheUnitOfMoneyOrWhenEverybodyIsThereSeveralTimes(
            @ForAll("rows") List<IncomeRow> rows, @ForAll @IntRange(min = 2, max = 6) int times) {
        WeightedSample fen = WeightedSample.of(rows, row -> row.value() * times, IncomeRow::weight);
        SampleAccumulator several = SampleAccumulator.create();
        IntStream.range(0, times).forEach(i -> rows.forEach(row -> several.accept(row.value(), row.weight())));
        measures().forEach((name, measure) -> {
            double wanted = value(measure.apply(sample(rows), LINE));
            assertThat(value(measure.apply(fen, LINE * times)))
                    .as(name)
                    .isCloseTo(wanted, within(1e-12 * (1 + wanted)));
            assertThat(value(measure.apply(several.toSample(), LINE)))
                    .as(name)
                    .isCloseTo(wanted, within(1e-12 * (1 + wanted)));
        });
    }

    @Property(tries = 200)
    void doesNotLookAtHowRichTheOthersAre(
            @ForAll("rows") List<IncomeRow> rows, @ForAll @DoubleRange(min = 1, max = 1e6) double more) {
        WeightedSample richer = WeightedSample.of(
                rows, row -> row.value() < LINE ? row.value() : row.value() + more, IncomeRow::weight);
        measures()
                .forEach((name, measure) -> assertThat(value(measure.apply(richer, LINE)))
                        .as(name)
                        .isCloseTo(value(measure.apply(sample(rows), LINE)), within(1e-12)));
    }

    @Property(tries = 200)
    void doesNotFallWhenAPoorPersonLoses(
            @ForAll("rows") List<IncomeRow> rows, @ForAll @DoubleRange(min = 0.1, max = 1) double left) {
        List<IncomeRow> before = new ArrayList<>(rows);
        before.add(new IncomeRow(1500, 1, 0));
        List<IncomeRow> after = new ArrayList<>(rows);
        after.add(new IncomeRow(1500 * left, 1, 0));
        measures()
                .forEach((name, measure) -> assertThat(value(measure.apply(sample(after), LINE)))
                        .as(name)
                        .isGreaterThanOrEqualTo(value(measure.apply(sample(before), LINE)) - 1e-12));
    }

    /** Among the poor, for the measures that look at how unequal they are. */
    @Property(tries = 200)
    void doesNotRiseWithATransferFromALessPoorToAPoorerPerson(
            @ForAll("rows") List<IncomeRow> rows,
            @ForAll @DoubleRange(min = 1, max = 1400) double poorer,
            @ForAll @DoubleRange(min = 1, max = 1500) double richerBy,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        List<IncomeRow> before = new ArrayList<>(rows);
        before.add(new IncomeRow(poorer, 1, 0));
        before.add(new IncomeRow(poorer + richerBy, 1, 0));
        List<IncomeRow> after = new ArrayList<>(rows);
        after.add(new IncomeRow(poorer + part * richerBy, 1, 0));
        after.add(new IncomeRow(poorer + richerBy - part * richerBy, 1, 0));
        measures().forEach((name, measure) -> {
            if (!name.equals("FGT 0.5")) { // it prefers a few very poor
                assertThat(value(measure.apply(sample(after), LINE)))
                        .as(name)
                        .isLessThanOrEqualTo(value(measure.apply(sample(before), LINE)) + 1e-12);
            }
        });
    }

    @Property(tries = 100)
    void addsUpOverGroups(@ForAll("rows") List<IncomeRow> rows) {
        Map<String, WeightedSample> groups = new TreeMap<>();
        for (int i = 0; i <= 3; i++) {
            int group = i;
            groups.put(
                    "group " + i,
                    sample(rows.stream().filter(row -> row.group() == group).toList()));
        }
        for (double alpha : new double[] {0, 0.5, 1, 2}) {
            PovertyByGroup parts = POVERTY.byGroup(groups, LINE, alpha).orElseThrow();
            assertThat(parts.total().value()).isCloseTo(value(POVERTY.fgt(sample(rows), LINE, alpha)), within(1e-12));
            assertThat(parts.groups().stream()
                            .mapToDouble(PovertyByGroup.Group::contribution)
                            .sum())
                    .isCloseTo(parts.total().value(), within(1e-12));
            assertThat(parts.groups().stream()
                            .mapToDouble(PovertyByGroup.Group::share)
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Property(tries = 100)
    void hasAConcaveCurveOfTheThreeIsThatEndsAtTheGap(@ForAll("rows") List<IncomeRow> rows) {
        List<CurvePoint> points = POVERTY.tip(sample(rows), LINE, 20).points();
        assertThat(points.get(0).y()).isCloseTo(0, within(1e-12));
        assertThat(points.get(20).y()).isCloseTo(value(POVERTY.fgt(sample(rows), LINE, 1)), within(1e-12));
        for (int i = 1; i < 20; i++) {
            assertThat(points.get(i).y())
                    .isGreaterThanOrEqualTo(
                            (points.get(i - 1).y() + points.get(i + 1).y()) / 2 - 1e-12);
        }
    }

    /** The severity is put together again by its parts. */
    @Property(tries = 100)
    void takesTheSeverityApart(@ForAll("rows") List<IncomeRow> rows) {
        POVERTY.severityParts(sample(rows), LINE)
                .ifPresent(parts -> assertThat(parts.headcount().value()
                                * Math.pow(parts.gap().value(), 2)
                                * (1 + 2 * parts.inequality().value()))
                        .isCloseTo(parts.severity().value(), within(1e-9)));
    }

    // ---- the line

    @ParameterizedTest
    @CsvSource({
        "2999.99, BELOW, 1", "3000, BELOW, 0", "3000.01, BELOW, 0",
        "2999.99, AT_OR_BELOW, 1", "3000, AT_OR_BELOW, 1", "3000.01, AT_OR_BELOW, 0"
    })
    void countsWhoIsOnTheLineAsTheBoundarySays(double income, Boundary boundary, double headcount) {
        PovertySummary summary = POVERTY.with(boundary).of(WeightedSample.of(income), LINE);
        assertThat(value(summary.headcount())).isEqualTo(headcount);
        assertThat(summary.boundary()).isEqualTo(boundary);
        assertThat(summary.line()).isEqualTo(LINE);
        assertThat(summary.headcount().orElseThrow().method().definition())
                .isEqualTo(boundary == Boundary.BELOW ? "FGT_BELOW" : "FGT_AT_OR_BELOW");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesALineThatIsNone(double line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POVERTY.of(WeightedSample.of(1), line))
                .withMessage("Line (" + line + ") must be a positive number");
    }

    @Test
    void refusesParametersThatAreNone() {
        WeightedSample sample = WeightedSample.of(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POVERTY.fgt(sample, 1, -1))
                .withMessage("Alpha (-1.0) must be a finite number, 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POVERTY.exitTime(sample, 1, 0))
                .withMessage("Growth (0.0) must be a positive number");
        assertThatIllegalArgumentException().isThrownBy(() -> POVERTY.fgt(sample, 1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> POVERTY.exitTime(sample, 1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeMeasures.withDefaults().with(Double.POSITIVE_INFINITY, Centre.MEAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POVERTY.tip(sample, 1, 0))
                .withMessage("Steps (0) must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeMeasures.withDefaults().with(0, Centre.MEAN))
                .withMessage("Share (0.0) must be a positive number");
    }

    // ---- unusual input

    @Test
    void leavesOutOfWattsWhoHasNothingAndCountsThem() {
        Measured watts = POVERTY.watts(
                        WeightedSample.of(new double[] {-5, 0, 1500, 6000}, new double[] {1, 2, 1, 1}), LINE)
                .orElseThrow();
        assertThat(watts.value()).isCloseTo(Math.log(2) / 2, within(1e-15));
        assertThat(watts.dropped()).isEqualTo(new Dropped(2, 3));
        assertThat(POVERTY.watts(WeightedSample.of(0, 0), LINE)).isEmpty();
    }

    /** 1000 with weight 2 lacks 2/3, 2400 with weight 1 lacks 1/5: (4/3 + 1/5)/3 among the poor, and over all 6. */
    @Test
    void takesTheMeanGapOfThePoorAlone() {
        WeightedSample sample = WeightedSample.of(new double[] {1000, 2400, 3000}, new double[] {2, 1, 3});
        assertThat(value(POVERTY.gapAmongPoor(sample, LINE))).isCloseTo(23.0 / 45, within(1e-15));
        assertThat(value(POVERTY.fgt(sample, LINE, 1))).isCloseTo(23.0 / 90, within(1e-15));
        assertThat(value(POVERTY.with(Boundary.AT_OR_BELOW).gapAmongPoor(sample, LINE)))
                .as("with those on the line, who lack nothing")
                .isCloseTo(23.0 / 90, within(1e-15));
        assertThat(POVERTY.tip(sample, LINE, 1).points()).hasSize(2);
    }

    @Test
    void countsANegativeIncomeAsAGapAboveOne() {
        assertThat(value(POVERTY.fgt(WeightedSample.of(-3000, 9000), LINE, 1))).isEqualTo(1);
        assertThat(value(POVERTY.fgt(WeightedSample.of(-3000, 9000), LINE, 2))).isEqualTo(2);
    }

    @Test
    void hasNoGapAmongThePoorWhereNobodyIsPoor() {
        WeightedSample rich = WeightedSample.of(5000, 6000);
        assertThat(POVERTY.gapAmongPoor(rich, LINE)).isEmpty();
        assertThat(POVERTY.severityParts(rich, LINE)).isEmpty();
        assertThat(value(POVERTY.sen(rich, LINE))).isZero();
        assertThat(value(POVERTY.fgt(rich, LINE, 0))).isZero();
        PovertyByGroup groups = POVERTY.byGroup(Map.of("all", rich, "none", WeightedSample.of()), LINE, 1)
                .orElseThrow();
        assertThat(groups.groups()).hasSize(1);
        assertThat(groups.relativeContribution(groups.groups().get(0))).isEqualTo(OptionalDouble.empty());
        assertThat(POVERTY.byGroup(Map.of("none", WeightedSample.of()), LINE, 1))
                .isEmpty();
        assertThat(POVERTY.tip(WeightedSample.of(), LINE, 4).points()).isEmpty();
    }

    /** The median of 6, 10, 10 is 10: 60 % of it is 6, which one of three has. */
    @ParameterizedTest
    @CsvSource({"BELOW, 0, AT_RISK_BELOW", "AT_OR_BELOW, 0.3333333333333333, AT_RISK_AT_OR_BELOW"})
    void countsWhoIsOnTheRelativeLineAsTheBoundarySays(Boundary boundary, double rate, PovertyMeasure definition) {
        Measured measured = RelativeMeasures.withDefaults()
                .with(boundary)
                .of(WeightedSample.of(6, 10, 10))
                .rate()
                .orElseThrow();
        assertThat(measured.value()).isEqualTo(rate);
        assertThat(measured.method().is(definition)).isTrue();
        assertThat(measured.method().parameter(Method.SHARE)).hasValue(0.6);
    }

    @Test
    void hasNoRateWhereTheRelativeLineIsNotPositive() {
        RelativePoverty none = RelativeMeasures.withDefaults().of(WeightedSample.of(-1, 0, 0));
        assertThat(none.threshold()).isPresent();
        assertThat(none.rate()).isEmpty();
        assertThat(none.medianGap()).isEmpty();
        assertThat(RelativeMeasures.withDefaults().of(WeightedSample.of()).threshold())
                .isEmpty();
        assertThat(RelativeMeasures.withDefaults().of(WeightedSample.of(5, 5)).medianGap())
                .isEmpty();
    }

    // ---- JSON

    @Test
    void carriesTheDefinitionIntoJson() {
        JsonNode json = new JsonMapper().valueToTree(POVERTY.of(WeightedSample.of(100, 110, 150, 160), 125));
        assertThat(json.get("boundary").stringValue()).isEqualTo("BELOW");
        JsonNode gap = json.at("/measures/gap");
        assertThat(gap.path("value").asDouble()).isEqualTo(0.08);
        assertThat(gap.at("/method/definition").stringValue()).isEqualTo("FGT_BELOW");
        assertThat(gap.at("/method/parameters/alpha").asDouble()).isEqualTo(1);
        assertThat(gap.path("errorBound").asDouble(-1)).isZero();
        assertThat(json.at("/measures/watts/dropped/records").asInt(-1)).isZero();
    }
}
