package org.povline.statistics.deprivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.statistics.DeprivationCases;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;

class AlkireFosterTest {
    private static double value(Optional<Measured> found) {
        return found.orElseThrow().value();
    }

    @Test
    void addsTheGroupsUpToTheWhole() {
        SubgroupDeprivation<String> regions =
                AlkireFoster.of(DeprivationCases.sampled(new Ratio(1, 3))).ofGroups(DeprivationCases.sampleByRegion());
        double sum = regions.groups().values().stream()
                .mapToDouble(
                        each -> value(each.populationShare()) * value(each.own().adjustedHeadcount()))
                .sum();
        assertThat(sum).isCloseTo(value(regions.overall().adjustedHeadcount()), within(1e-15));
        assertThat(regions.groups().values().stream()
                        .mapToDouble(each -> value(each.contribution()))
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void sharesOutNothingWhereNobodyIsPoorOrCounted() {
        AlkireFoster measure = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 1), 1, 1));
        GroupDeprivation alone = measure.ofGroups(Map.of("one", tableOf(Truth.SATISFIED, Truth.NOT_SATISFIED)))
                .groups()
                .get("one");
        assertThat(value(alone.populationShare())).isEqualTo(1.0);
        assertThat(alone.contribution()).isEmpty();
        GroupDeprivation nobody = measure.ofGroups(Map.of("one", DeprivationTable.create(2)))
                .groups()
                .get("one");
        assertThat(nobody.populationShare()).isEmpty();
    }

    /** Two indicators of weights 1 and 2, poor from 2/3 on: (yes, yes), (no, yes), (yes, unknown), (unknown, unknown). */
    @ParameterizedTest
    @CsvSource({
        // policy, counted, dropped, H, M0
        "DROP, 2, 2, 1.0, 0.8333333333333334",
        "NOT_DEPRIVED, 4, 0, 0.5, 0.4166666666666667",
        "DEPRIVED, 4, 0, 1.0, 0.9166666666666666",
        "REWEIGHT, 3, 1, 1.0, 0.8888888888888888"
    })
    void doesWithTheUnknownWhatThePolicySays(
            MissingIndicators policy, long counted, long dropped, double headcount, double adjusted) {
        DeprivationTable table = DeprivationTable.create(2);
        table.accept(List.of(Truth.SATISFIED, Truth.SATISFIED), 1);
        table.accept(List.of(Truth.NOT_SATISFIED, Truth.SATISFIED), 1);
        table.accept(List.of(Truth.SATISFIED, Truth.UNKNOWN), 1);
        table.accept(List.of(Truth.UNKNOWN, Truth.UNKNOWN), 1);
        DeprivationMeasures measures = AlkireFoster.of(DeprivationCases.weighted(new Ratio(2, 3), 1, 2))
                .with(policy)
                .of(table);
        assertThat(measures.population())
                .isEqualTo(new CountedPopulation(counted, counted, new Dropped(dropped, dropped)));
        assertThat(value(measures.headcount())).isCloseTo(headcount, within(1e-15));
        assertThat(value(measures.adjustedHeadcount())).isCloseTo(adjusted, within(1e-15));
    }

    /**
     * Weights 1 and 2, poor from 1/3 on. One lacks half of the first, and of the second that is not known; three lack nothing
     * of the first and half of the second, whose M1 is 2/3 · 1/2 and M2 2/3 · 1/4 each.
     */
    @ParameterizedTest
    @CsvSource({
        // policy, M1, M2, uncensored of the second
        "DROP, 0.3333333333333333, 0.1666666666666667, 1.0",
        // (1/6 + 1)/4, (1/12 + 1/2)/4
        "NOT_DEPRIVED, 0.2916666666666667, 0.1458333333333333, 0.75",
        // an unknown shortfall is taken as all that is asked: (1/6 + 2/3 + 1)/4, (1/12 + 2/3 + 1/2)/4
        "DEPRIVED, 0.4583333333333333, 0.3125, 1.0",
        // the first counts as the whole: (1/2 + 1)/4, (1/4 + 1/2)/4
        "REWEIGHT, 0.375, 0.1875, 1.0"
    })
    void doesWithUnknownShortfallsWhatThePolicySays(
            MissingIndicators policy, double gap, double severity, double uncensored) {
        DeprivationTable table = DeprivationTable.create(2);
        table.acceptGaps(new double[] {0.5, Double.NaN}, 1);
        table.acceptGaps(new double[] {0, 0.5}, 3);
        DeprivationMeasures measures = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 3), 1, 2))
                .with(policy)
                .of(table);
        assertThat(value(measures.adjustedGap())).isCloseTo(gap, within(1e-15));
        assertThat(value(measures.adjustedSeverity())).isCloseTo(severity, within(1e-15));
        assertThat(value(measures.indicator("i1").orElseThrow().uncensored())).isCloseTo(uncensored, within(1e-15));
    }

    @Test
    void hasNoShortfallsOnceOneDeprivationCameWithout() {
        DeprivationTable table = DeprivationTable.create(2);
        table.acceptGaps(new double[] {0.5, 1}, 1);
        AlkireFoster measure = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 3), 1, 2));
        DeprivationTable none = DeprivationTable.create(2);
        none.accept(List.of(Truth.NOT_SATISFIED, Truth.NOT_SATISFIED), 1);
        assertThat(value(measure.of(table.combine(none)).adjustedGap()))
                .as("who is deprived in nothing lacks nothing")
                .isEqualTo((0.5 / 3 + 2.0 / 3) / 2);
        DeprivationTable without = DeprivationTable.create(2);
        without.accept(List.of(Truth.SATISFIED, Truth.NOT_SATISFIED), 1);
        DeprivationMeasures measures = measure.of(table.combine(without));
        assertThat(measures.adjustedGap()).isEmpty();
        assertThat(measures.adjustedSeverity()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MissingIndicators.class)
    void givesNoShareOfNobody(MissingIndicators policy) {
        DeprivationMeasures measures = AlkireFoster.of(DeprivationSpecification.globalMpi())
                .with(policy)
                .of(DeprivationTable.create(10));
        assertThat(measures.headcount()).isEmpty();
        assertThat(measures.intensity()).isEmpty();
        assertThat(measures.adjustedHeadcount()).isEmpty();
        assertThat(measures.byDimension()).isEmpty();
    }

    @Test
    void givesNoIntensityWhereNobodyIsPoor() {
        DeprivationTable table = DeprivationTable.create(6);
        table.accept(Collections.nCopies(6, Truth.NOT_SATISFIED), 3);
        DeprivationMeasures measures =
                AlkireFoster.of(DeprivationSpecification.basicNeeds()).of(table);
        assertThat(value(measures.headcount())).isEqualTo(0.0);
        assertThat(measures.intensity()).isEmpty();
        assertThat(measures.indicator("NEED_WATER").orElseThrow().share()).isEmpty();
    }

    @Test
    void readyMadeSpecificationsHaveThePublishedWeights() {
        DeprivationSpecification mpi = DeprivationSpecification.globalMpi();
        assertThat(mpi.totalWeight()).isEqualTo(18);
        assertThat(mpi.indicators().stream()
                        .collect(Collectors.groupingBy(Indicator::dimension, Collectors.summingInt(Indicator::weight))))
                .isEqualTo(Map.of("HEALTH", 6, "EDUCATION", 6, "LIVING_STANDARDS", 6));
        assertThat(DeprivationSpecification.basicNeeds().totalWeight()).isEqualTo(6);
    }

    private static String pairs(Robustness of) {
        return of.robust() + " of " + of.pairs();
    }

    @Test
    void tellsWhichOrdersOfGroupsHangOnTheChoice() {
        Map<String, DeprivationTable> groups = new LinkedHashMap<>();
        groups.put("none", tableOf(Truth.NOT_SATISFIED, Truth.NOT_SATISFIED));
        groups.put("first", tableOf(Truth.SATISFIED, Truth.NOT_SATISFIED));
        groups.put("second", tableOf(Truth.NOT_SATISFIED, Truth.SATISFIED));
        AlkireFoster baseline = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 10), 2, 1));
        AlkireFoster reversed = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 10), 1, 2));
        Robustness robustness = Robustness.of(groups, baseline, List.of(reversed));
        assertThat(pairs(robustness)).isEqualTo("2 of 3");
        assertThat(robustness.share()).hasValue(new Ratio(2, 3));
        assertThat(Robustness.of(Map.of(), baseline, List.of()).share()).isEmpty();
        assertThat(pairs(Robustness.of(groups, baseline, List.of(baseline.withCutoff(new Ratio(2, 3))))))
                .as("the second is no longer poor, and no longer differs from none")
                .isEqualTo("2 of 3");
    }

    /** A group and the same several times over have the same M0, whatever division makes of it. */
    @Property(tries = 300)
    void holdsAGroupAndItsReplicateEqual(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int copies) {
        Random random = new Random(seed);
        DeprivationTable once = DeprivationTable.create(10);
        DeprivationTable several = DeprivationTable.create(10);
        for (int i = random.nextInt(6); i >= 0; i--) {
            DeprivationProfile profile = new DeprivationProfile(random.nextInt(1024), 0);
            once.accept(profile, 1);
            several.accept(profile, copies);
        }
        Map<String, DeprivationTable> groups = Map.of("once", once, "several", several);
        AlkireFoster measure = AlkireFoster.of(DeprivationSpecification.globalMpi());
        assertThat(Robustness.of(groups, measure, List.of()).pairs()).isZero();
    }

    /** 1 of 2⁵² and 1 of 2⁵² + 1 are the same double. */
    @Test
    void tellsTheLeastDifferenceOfWholeWeights() {
        DeprivationTable more = tableOf(Truth.SATISFIED, Truth.SATISFIED);
        DeprivationTable less = tableOf(Truth.SATISFIED, Truth.SATISFIED);
        more.accept(List.of(Truth.NOT_SATISFIED, Truth.NOT_SATISFIED), 0x1p52);
        less.accept(List.of(Truth.NOT_SATISFIED, Truth.NOT_SATISFIED), 0x1p52 + 1);
        AlkireFoster measure = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 2), 1, 1));
        assertThat(pairs(Robustness.of(Map.of("more", more, "less", less), measure, List.of(measure))))
                .isEqualTo("1 of 1");
    }

    @Test
    void holdsRoundedWeightsEqualThatOnlyRoundingTellsApart() {
        DeprivationTable once = DeprivationTable.create(2);
        DeprivationTable tenTimes = DeprivationTable.create(2);
        for (Truth truth : List.of(Truth.SATISFIED, Truth.NOT_SATISFIED)) {
            double weight = truth == Truth.SATISFIED ? 0.1 : 0.7;
            once.accept(List.of(truth, truth), weight);
            IntStream.range(0, 10).forEach(i -> tenTimes.accept(List.of(truth, truth), weight / 10));
        }
        AlkireFoster measure = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 2), 1, 1));
        assertThat(Robustness.of(Map.of("once", once, "ten", tenTimes), measure, List.of())
                        .pairs())
                .isZero();
    }

    @Test
    void givesSharesOfTheLargestWeightsButNotBeyondDoubles() {
        DeprivationTable table = DeprivationTable.create(2);
        table.accept(List.of(Truth.SATISFIED, Truth.SATISFIED), 1e308);
        AlkireFoster measure = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 2), 9, 9));
        assertThat(value(measure.of(table).intensity())).isEqualTo(1.0);
        assertThat(value(measure.of(table).adjustedHeadcount())).isEqualTo(1.0);
        table.accept(List.of(Truth.NOT_SATISFIED, Truth.NOT_SATISFIED), 1e308);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> measure.of(table));
    }

    @Test
    void takesARecordWithoutWeightForNothing() {
        DeprivationTable table = DeprivationTable.create(2);
        table.accept(List.of(Truth.SATISFIED, Truth.SATISFIED), 0);
        table.acceptGaps(new double[] {0.5, 0}, 0);
        assertThat(AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 2), 1, 1))
                        .of(table)
                        .population())
                .isEqualTo(new CountedPopulation(0, 0, Dropped.NONE));
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountedPopulation(-1, 1, Dropped.NONE))
                .withMessage("Records (-1) and weight (1.0) must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedPopulation(1, Double.NaN, Dropped.NONE));
        Method method = DeprivationMeasure.ROBUST_PAIRS.method();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Robustness(method, 1, 2))
                .withMessage("Robust pairs (2) must be from 0 to all pairs (1)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Robustness(method, 1, -1));
    }

    /** Of two of whom one indicator is known, one of them lacks it; of the third that is not known. */
    @Test
    void countsWhoIsLeftOutOfOneIndicatorAlone() {
        DeprivationTable table = tableOf(Truth.SATISFIED, Truth.SATISFIED);
        table.accept(List.of(Truth.SATISFIED, Truth.NOT_SATISFIED), 1);
        table.accept(List.of(Truth.SATISFIED, Truth.UNKNOWN), 5);
        DeprivationMeasures measures = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 2), 1, 1))
                .with(MissingIndicators.REWEIGHT)
                .of(table);
        Measured second = measures.indicator("i1").orElseThrow().uncensored().orElseThrow();
        assertThat(second.value()).isEqualTo(0.5);
        assertThat(second.dropped()).isEqualTo(new Dropped(1, 5));
        assertThat(measures.headcount().orElseThrow().dropped()).isEqualTo(Dropped.NONE);
    }

    private static DeprivationTable tableOf(Truth... deprivations) {
        DeprivationTable table = DeprivationTable.create(deprivations.length);
        table.accept(List.of(deprivations), 1);
        return table;
    }

    /** The measures do not depend on how the records are split or ordered. */
    @Property(tries = 1000)
    void doesNotDependOnTheSplit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int parts) {
        Random random = new Random(seed);
        List<double[]> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(random.doubles(4, -1, 1).map(gap -> Math.max(0, gap)).toArray());
        }
        DeprivationTable sequential = DeprivationTable.create(3);
        List<DeprivationTable> split = new ArrayList<>();
        IntStream.range(0, parts).forEach(i -> split.add(DeprivationTable.create(3)));
        records.forEach(record -> accept(sequential, record));
        Collections.shuffle(records, random);
        records.forEach(record -> accept(split.get(random.nextInt(parts)), record));
        DeprivationTable combined = DeprivationTable.create(3);
        split.forEach(combined::combine);
        AlkireFoster measure = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, 3), 1, 2, 3));
        assertThat(measure.of(combined)).isEqualTo(measure.of(sequential));
    }

    private static void accept(DeprivationTable table, double[] record) {
        table.acceptGaps(new double[] {record[0], record[1], record[2]}, record[3]);
    }

    /** Lifting the cut-off never makes anybody poor, and who is poor by intersection is poor by union. */
    @Property
    void aHigherCutOffCountsNoMore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int lower) {
        Random random = new Random(seed);
        DeprivationTable table = DeprivationTable.create(6);
        for (int i = 0; i < 30; i++) {
            table.accept(new DeprivationProfile(random.nextInt(64), 0), random.nextDouble());
        }
        AlkireFoster measure = AlkireFoster.of(DeprivationSpecification.basicNeeds());
        double low = value(measure.withCutoff(new Ratio(lower, 7)).of(table).headcount());
        double high =
                value(measure.withCutoff(new Ratio(lower + 1, 7)).of(table).headcount());
        assertThat(high).isLessThanOrEqualTo(low);
    }

    /** One, and as many as a profile has bits, of which the last one counts like the first. */
    @ParameterizedTest
    @ValueSource(ints = {1, DeprivationSpecification.MAX_INDICATORS})
    void takesAsManyIndicatorsAsAProfileHolds(int indicators) {
        int[] ones = new int[indicators];
        Arrays.fill(ones, 1);
        List<Truth> onlyLast = new ArrayList<>(Collections.nCopies(indicators, Truth.NOT_SATISFIED));
        onlyLast.set(indicators - 1, Truth.SATISFIED);
        DeprivationTable table = DeprivationTable.create(indicators);
        table.accept(onlyLast, 1);
        table.accept(Collections.nCopies(indicators, Truth.NOT_SATISFIED), 1);
        DeprivationMeasures measures = AlkireFoster.of(DeprivationCases.weighted(new Ratio(1, indicators), ones))
                .of(table);
        assertThat(value(measures.headcount())).isEqualTo(0.5);
        assertThat(value(measures.intensity())).isEqualTo(1.0 / indicators);
        assertThat(value(
                        measures.indicator("i" + (indicators - 1)).orElseThrow().censored()))
                .isEqualTo(0.5);
    }

    /** Weights 1 and 2 exchanged: lacking the first alone is 2/3, not 1/3. */
    @Test
    void measuresByOtherWeights() {
        DeprivationSpecification specification = DeprivationCases.weighted(new Ratio(2, 3), 1, 2);
        DeprivationTable table = tableOf(Truth.SATISFIED, Truth.NOT_SATISFIED);
        assertThat(value(AlkireFoster.of(specification).of(table).headcount())).isEqualTo(0.0);
        DeprivationSpecification exchanged = specification.withWeights(each -> 3 - each.weight());
        assertThat(exchanged.indicators()).containsExactly(new Indicator("i0", "d0", 2), new Indicator("i1", "d1", 1));
        assertThat(value(AlkireFoster.of(exchanged).of(table).headcount())).isEqualTo(1.0);
    }

    @Test
    void refusesWhatMakesNoSense() {
        DeprivationTable table = DeprivationTable.create(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.accept(List.of(Truth.SATISFIED), 1))
                .withMessage("Indicators (1) must be the table's (2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.accept(List.of(Truth.SATISFIED, Truth.SATISFIED), Double.NaN))
                .withMessage("Weight (NaN) must be finite and not negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.acceptGaps(new double[] {0, 1.5}, 1))
                .withMessage("Gap (1.5) must be from 0 to 1, or NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> table.accept(new DeprivationProfile(4, 0), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeprivationProfile(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DeprivationCases.weighted(new Ratio(0, 1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DeprivationCases.weighted(new Ratio(2, 1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> DeprivationCases.weighted(new Ratio(1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> DeprivationCases.weighted(new Ratio(1, 1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DeprivationTable.create(65));
        assertThatIllegalArgumentException().isThrownBy(() -> DeprivationTable.create(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.accept(List.of(Truth.SATISFIED, Truth.SATISFIED), Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.acceptGaps(new double[] {1}, 1))
                .withMessage("Indicators (1) must be the table's (2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.combine(DeprivationTable.create(3)))
                .withMessage("Indicators (3) must be the table's (2)");
        Indicator twice = new Indicator("twice", "one", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeprivationSpecification("x", List.of(twice, twice), new Ratio(1, 2), "made up"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AlkireFoster.of(DeprivationSpecification.globalMpi()).of(table));
    }
}
