package org.povline.statistics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.povline.statistics.IncomeRow.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.statistics.IncomeRow;
import org.povline.statistics.distribution.Curve;
import org.povline.statistics.distribution.CurvePoint;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.NegativeIncomes;
import org.povline.statistics.distribution.QuantileRule;
import org.povline.statistics.distribution.SampleAccumulator;
import org.povline.statistics.distribution.WeightedSample;

class InequalityLawsTest {
    private static final InequalityMeasures MEASURES = InequalityMeasures.withDefaults();

    /** The indices that are relative, do not look at the number of records, and obey the transfer principle. */
    private static Map<String, Function<Distribution, Optional<Measured>>> relative() {
        Map<String, Function<Distribution, Optional<Measured>>> all = new LinkedHashMap<>();
        all.put("Gini", MEASURES::gini);
        for (double alpha : new double[] {-1, 0, 0.5, 1, 2, 3}) {
            all.put("GE " + alpha, of -> MEASURES.generalisedEntropy(of, alpha));
        }
        for (double epsilon : new double[] {0.5, 1, 2}) {
            all.put("Atkinson " + epsilon, of -> MEASURES.atkinson(of, epsilon));
        }
        all.put("Hoover", MEASURES::hoover);
        all.put("variation", MEASURES::variation);
        all.put("J", MEASURES::jDivergence);
        return all;
    }

    @Provide
    Arbitrary<List<IncomeRow>> rows() {
        return IncomeRow.withIncomesTo(50_000);
    }

    private static double value(Optional<Measured> measured) {
        return measured.orElseThrow().value();
    }

    // ---- laws

    @Property(tries = 200)
    void doesNotChangeWithTheUnitOfMoneyOrOfWeights(
            @ForAll("rows") List<IncomeRow> rows, @ForAll @DoubleRange(min = 0.01, max = 1000) double scale) {
        WeightedSample sample = sample(rows);
        WeightedSample money = WeightedSample.of(rows, row -> row.value() * scale, IncomeRow::weight);
        WeightedSample weights = WeightedSample.of(rows, IncomeRow::value, row -> row.weight() * scale);
        relative().forEach((name, index) -> {
            double wanted = value(index.apply(sample));
            assertThat(value(index.apply(money))).as(name).isCloseTo(wanted, within(1e-9 * (1 + wanted)));
            assertThat(value(index.apply(weights))).as(name).isCloseTo(wanted, within(1e-9 * (1 + wanted)));
        });
    }

    @Property(tries = 200)
    void doesNotChangeWhenEverybodyIsThereSeveralTimes(
            @ForAll("rows") List<IncomeRow> rows, @ForAll @IntRange(min = 2, max = 5) int copies) {
        SampleAccumulator several = SampleAccumulator.create();
        IntStream.range(0, copies).forEach(i -> rows.forEach(row -> several.accept(row.value(), row.weight())));
        relative().forEach((name, index) -> {
            double wanted = value(index.apply(sample(rows)));
            assertThat(value(index.apply(several.toSample()))).as(name).isCloseTo(wanted, within(1e-9 * (1 + wanted)));
        });
    }

    /** From a richer person to a poorer one, who does not become the richer of the two. */
    @Property(tries = 200)
    void doesNotRiseWithATransferFromRichToPoor(
            @ForAll("rows") List<IncomeRow> rows,
            @ForAll @DoubleRange(min = 1, max = 10_000) double poorer,
            @ForAll @DoubleRange(min = 1, max = 10_000) double richerBy,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double part) {
        double given = richerBy * part;
        List<IncomeRow> before = new ArrayList<>(rows);
        before.add(new IncomeRow(poorer, 1, 0));
        before.add(new IncomeRow(poorer + richerBy, 1, 0));
        List<IncomeRow> after = new ArrayList<>(rows);
        after.add(new IncomeRow(poorer + given, 1, 0));
        after.add(new IncomeRow(poorer + richerBy - given, 1, 0));
        relative().forEach((name, index) -> {
            double was = value(index.apply(sample(before)));
            double is = value(index.apply(sample(after)));
            assertThat(is).as(name).isLessThanOrEqualTo(was + 1e-12 * (1 + was));
            if (name.equals("Gini")) { // Hoover's moves only across the mean, others less than a double tells
                assertThat(is).as(name).isLessThan(was);
            }
        });
    }

    @Property(tries = 100)
    void isZeroWhereAllHaveTheSame(
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double income,
            @ForAll @IntRange(min = 1, max = 50) int persons) {
        SampleAccumulator same = SampleAccumulator.create();
        IntStream.range(0, persons).forEach(i -> same.accept(income, 0.1 + i));
        relative()
                .forEach((name, index) ->
                        assertThat(value(index.apply(same.toSample()))).as(name).isBetween(0.0, 1e-7));
        assertThat(value(MEASURES.kolm(same.toSample(), 0.001))).isCloseTo(0, within(1e-6));
    }

    /** Σᵢⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W Σ w x), the definition itself. */
    @Property(tries = 200)
    void isHalfTheMeanDifferenceOverTheMean(@ForAll("rows") List<IncomeRow> rows) {
        double differences = 0;
        for (IncomeRow one : rows) {
            for (IncomeRow other : rows) {
                differences += one.weight() * other.weight() * Math.abs(one.value() - other.value());
            }
        }
        WeightedSample sample = sample(rows);
        assertThat(value(MEASURES.gini(sample)))
                .isCloseTo(differences / (2 * sample.weight() * sample.sum()), within(1e-12));
    }

    @Property(tries = 100)
    void doesNotChangeByKolmWhenAllGainTheSame(
            @ForAll("rows") List<IncomeRow> rows, @ForAll @DoubleRange(min = 0, max = 5000) double gain) {
        WeightedSample richer = WeightedSample.of(rows, row -> row.value() + gain, IncomeRow::weight);
        double wanted = value(MEASURES.kolm(sample(rows), 0.001));
        assertThat(value(MEASURES.kolm(richer, 0.001))).isCloseTo(wanted, within(1e-8 * (1 + wanted)));
    }

    // ---- decompositions

    private static Map<String, WeightedSample> groups(List<IncomeRow> rows) {
        Map<String, WeightedSample> groups = new TreeMap<>();
        for (int i = 0; i <= 3; i++) {
            int group = i;
            groups.put(
                    "group " + i,
                    sample(rows.stream().filter(row -> row.group() == group).toList()));
        }
        return groups;
    }

    @Property(tries = 100)
    void addsUpOverGroups(@ForAll("rows") List<IncomeRow> rows) {
        for (double alpha : new double[] {-1, 0, 0.5, 1, 2}) {
            EntropyByGroup parts = EntropyByGroup.of(groups(rows), alpha).orElseThrow();
            double whole = value(MEASURES.generalisedEntropy(sample(rows), alpha));
            assertThat(parts.total().value()).isCloseTo(whole, within(1e-9 * (1 + whole)));
            assertThat(parts.within().value() + parts.between().value()).isCloseTo(whole, within(1e-9 * (1 + whole)));
            assertThat(parts.groups().stream()
                            .mapToDouble(EntropyByGroup.Group::personShare)
                            .sum())
                    .isCloseTo(1, within(1e-12));
            assertThat(parts.groups().stream()
                            .mapToDouble(EntropyByGroup.Group::incomeShare)
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Property(tries = 100)
    void hasNoOverlapWhereNoGroupReachesIntoAnother(@ForAll("rows") List<IncomeRow> rows) {
        List<IncomeRow> apart = rows.stream()
                .map(row -> new IncomeRow(row.value() + 100_000 * row.group(), row.weight(), row.group()))
                .toList();
        GiniByGroup parts = GiniByGroup.of(groups(apart)).orElseThrow();
        assertThat(parts.overlap()).isCloseTo(0, within(1e-12));
        assertThat(GiniByGroup.of(groups(rows)).orElseThrow().overlap()).isGreaterThan(-1e-12);
        assertThat(GiniByGroup.of(groups(rows)).orElseThrow().total().value())
                .isCloseTo(value(MEASURES.gini(sample(rows))), within(1e-12));
    }

    @Property(tries = 100)
    void addsUpOverSources(@ForAll("rows") List<IncomeRow> rows) {
        Map<String, ToDoubleFunction<IncomeRow>> sources =
                Map.of("wages", IncomeRow::value, "transfers", row -> 400.0 * row.group(), "nothing", row -> 0);
        GiniBySource parts = GiniBySource.of(rows, sources, IncomeRow::weight).orElseThrow();
        WeightedSample whole = WeightedSample.of(rows, row -> row.value() + 400.0 * row.group(), IncomeRow::weight);
        double gini = value(MEASURES.gini(whole));
        assertThat(parts.total().value()).isCloseTo(gini, within(1e-12));
        assertThat(parts.sources().stream()
                        .mapToDouble(source -> source.share()
                                * source.concentration().map(Measured::value).orElse(0.0))
                        .sum())
                .isCloseTo(gini, within(1e-12));
        GiniBySource.Source nothing = parts.sources().get(0);
        assertThat(nothing).isEqualTo(new GiniBySource.Source("nothing", 0, Map.of()));
        assertThat(nothing.concentration()).isEmpty();
        assertThat(nothing.gini()).isEmpty();
        assertThat(nothing.correlation()).isEmpty();
        assertThat(nothing.contribution()).isEmpty();
    }

    /** 1 and 3 against 2 and 6: half of the persons each, a third and two thirds of 12, and in each G = 2/(2 · 4). */
    @Test
    void tellsSharesAndGiniOfEveryGroup() {
        List<GiniByGroup.Group> groups = GiniByGroup.of(
                        Map.of("a", WeightedSample.of(1, 3), "b", WeightedSample.of(2, 6)))
                .orElseThrow()
                .groups();
        assertThat(groups).extracting(GiniByGroup.Group::name).containsExactly("a", "b");
        assertThat(groups).extracting(GiniByGroup.Group::personShare).containsExactly(0.5, 0.5);
        assertThat(groups).extracting(GiniByGroup.Group::incomeShare).containsExactly(4.0 / 12, 8.0 / 12);
        assertThat(groups).extracting(group -> value(group.gini())).containsExactly(0.25, 0.25);
    }

    @Test
    void hasNoPartsOfNothing() {
        assertThat(EntropyByGroup.of(Map.of("all", WeightedSample.of(0, -1)), 1))
                .isEmpty();
        assertThat(GiniByGroup.of(Map.of("all", WeightedSample.of()))).isEmpty();
        assertThat(GiniBySource.of(List.<IncomeRow>of(), Map.of("wages", IncomeRow::value), IncomeRow::weight))
                .isEmpty();
    }

    @Test
    void leavesOutOfEntropyWhoHasNoLogarithmAndCountsThem() {
        EntropyByGroup parts = EntropyByGroup.of(
                        Map.of(
                                "a",
                                WeightedSample.of(0, 1, 3),
                                "b",
                                WeightedSample.of(-1, 0),
                                "c",
                                WeightedSample.of(2)),
                        0)
                .orElseThrow();
        assertThat(parts.groups()).extracting(EntropyByGroup.Group::name).containsExactly("a", "c");
        assertThat(parts.total().dropped()).isEqualTo(new Dropped(3, 3));
        assertThat(parts.groups().get(0).inequality().dropped()).isEqualTo(new Dropped(1, 1));
    }

    /** Who has nothing or less takes no part, neither by income nor by weight. */
    @Test
    void measuresWithoutLogarithmsOrPowersOnlyThosePositive() {
        WeightedSample all = WeightedSample.of(new double[] {-50, -5, 0, 1, 3, 9}, new double[] {7, 2, 4, 1, 2, 1});
        WeightedSample positive = WeightedSample.of(new double[] {1, 3, 9}, new double[] {1, 2, 1});
        for (double alpha : new double[] {-1, 0, 0.5, 1, 2, 3}) {
            assertThat(value(MEASURES.generalisedEntropy(all, alpha)))
                    .as("GE %s", alpha)
                    .isCloseTo(value(MEASURES.generalisedEntropy(positive, alpha)), within(1e-15));
        }
        assertThat(value(MEASURES.atkinson(all, 1)))
                .as("1 − (1 · 3² · 9)^(1/4)/4")
                .isCloseTo(1 - 3 / 4.0, within(1e-15));
        assertThat(value(MEASURES.jDivergence(all))).isCloseTo(value(MEASURES.jDivergence(positive)), within(1e-15));
        assertThat(value(MEASURES.zenga(all))).isCloseTo(value(MEASURES.zenga(positive)), within(1e-15));
        assertThat(MEASURES.zenga(all).orElseThrow().dropped()).isEqualTo(new Dropped(3, 13));
    }

    // ---- concentration

    @Property(tries = 100)
    void isTheGiniByItsOwnRanks(@ForAll("rows") List<IncomeRow> rows) {
        Concentration own = Concentration.of(rows, IncomeRow::value, IncomeRow::value, IncomeRow::weight);
        assertThat(value(own.index())).isCloseTo(value(MEASURES.gini(sample(rows))), within(1e-12));
        Concentration turned = Concentration.of(rows, row -> -row.value(), IncomeRow::value, IncomeRow::weight);
        assertThat(value(turned.index())).isCloseTo(-value(own.index()), within(1e-12));
        assertThat(own.weight()).isEqualTo(sample(rows).weight());
    }

    /** Ranks 1, 2, 2, 3 have 4, 0, 2, 4: the first quarter 4/10, half 5/10 on the way through the two of one rank. */
    @Test
    void drawsThoseOfOneRankOnALine() {
        List<IncomeRow> rows =
                List.of(new IncomeRow(1, 4, 0), new IncomeRow(2, 0, 0), new IncomeRow(2, 2, 0), new IncomeRow(3, 4, 0));
        Concentration concentration = Concentration.of(rows, IncomeRow::value, IncomeRow::weight, row -> 1);
        Curve curve = concentration.curve(4);
        assertThat(curve.points())
                .containsExactly(
                        new CurvePoint(0, 0, 0),
                        new CurvePoint(0.25, 0.4, 0),
                        new CurvePoint(0.5, 0.5, 0),
                        new CurvePoint(0.75, 0.6, 0),
                        new CurvePoint(1, 1, 0));
        assertThat(concentration).hasToString("Concentration(3 ranks)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> concentration.curve(0))
                .withMessage("Steps (0) must be at least 1");
    }

    /** Half of all have rank 0, written as 0 and as −0, and nothing: 2 (−1 · 1/4 + 1/2 · 5/8 + 1/2 · 7/8)/2 by middle ranks. */
    @Test
    void takesMinusZeroForTheRankOfZero() {
        Concentration concentration =
                Concentration.of(List.of(-0.0, 1.0, 0.0, 2.0), rank -> rank, rank -> rank > 0 ? 1 : 0, rank -> 1);
        assertThat(value(concentration.index())).isEqualTo(0.5);
        assertThat(concentration).hasToString("Concentration(3 ranks)");
        assertThat(concentration.curve(1).points()).containsExactly(new CurvePoint(0, 0, 0), new CurvePoint(1, 1, 0));
    }

    @Test
    void doesNotLookAtRecordsWithoutWeight() {
        List<IncomeRow> rows = List.of(new IncomeRow(0, 0, 0), new IncomeRow(1, 1, 0), new IncomeRow(2, 1, 0));
        Concentration concentration = Concentration.of(rows, IncomeRow::value, IncomeRow::value, IncomeRow::weight);
        assertThat(concentration).hasToString("Concentration(2 ranks)");
        assertThat(concentration.curve(2).points())
                .containsExactly(new CurvePoint(0, 0, 0), new CurvePoint(0.5, 1.0 / 3, 0), new CurvePoint(1, 1, 0));
        assertThat(concentration.index().orElseThrow().dropped()).isEqualTo(Dropped.NONE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAWeightThatIsNone(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concentration.of(List.of(1), each -> 1, each -> 1, each -> weight))
                .withMessage("Weight (" + weight + ") must be a finite number, 0 or more");
    }

    @Test
    void leavesOutWhoHasNoRankOrQuantity() {
        List<IncomeRow> rows = List.of(
                new IncomeRow(1, 4, 0),
                new IncomeRow(Double.NaN, 4, 0),
                new IncomeRow(2, Double.NaN, 0),
                new IncomeRow(2, Double.NEGATIVE_INFINITY, 0),
                new IncomeRow(3, 4, 0));
        Measured index = Concentration.of(rows, IncomeRow::value, IncomeRow::weight, row -> 2)
                .index()
                .orElseThrow();
        assertThat(index.dropped()).isEqualTo(new Dropped(3, 6));
        assertThat(Concentration.of(rows, IncomeRow::value, row -> 0, row -> 1).index())
                .isEmpty();
        assertThat(Concentration.of(rows, IncomeRow::value, row -> 0, row -> 1)
                        .curve(3)
                        .points())
                .isEmpty();
        assertThat(Concentration.of(rows, IncomeRow::value, row -> 1, row -> 0).index())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concentration.of(rows, IncomeRow::value, row -> 1, row -> -1))
                .withMessage("Weight (-1.0) must be a finite number, 0 or more");
    }

    // ---- options and unusual input

    /** −1000, 1000 and 2000: kept (2 + 3 + 1)/(3 × 2) = 1; as zero 4/9; left out 1/6. */
    @ParameterizedTest
    @CsvSource({"KEEP, 1, 0", "ZERO, 0.4444444444444444, 0", "DROP, 0.16666666666666666, 1"})
    void saysWhatItDidWithNegativeIncomes(NegativeIncomes policy, double expected, long dropped) {
        WeightedSample sample = WeightedSample.of(-1000, 1000, 2000);
        InequalityMeasures measures = MEASURES.with(policy);
        Measured gini = measures.gini(sample).orElseThrow();
        assertThat(gini.value()).isCloseTo(expected, within(1e-15));
        assertThat(gini.dropped().records()).isEqualTo(dropped);
        assertThat(measures.of(sample).negativeIncomes()).isEqualTo(policy);
        assertThat(measures.of(sample).gini()).contains(gini);
        assertThat(measures.generalisedEntropy(sample, 1).orElseThrow().dropped())
                .isEqualTo(new Dropped(1, 1));
        assertThat(measures.quintileShareRatio(sample, QuintileShares.EXACT)
                        .map(ratio -> ratio.dropped().records())
                        .orElse(dropped))
                .isEqualTo(dropped);
    }

    @Test
    void putsTheUsualMeasuresTogether() {
        WeightedSample sample = WeightedSample.of(10, 15, 20, 25, 40, 20, 30, 35, 45, 90);
        InequalitySummary summary = MEASURES.of(sample);
        assertThat(summary.gini()).isEqualTo(MEASURES.gini(sample));
        assertThat(summary.generalisedEntropy())
                .extracting(each -> each.method().parameter("alpha").orElseThrow())
                .containsExactly(0.0, 1.0, 2.0);
        assertThat(summary.atkinson())
                .extracting(each -> each.method().parameter("epsilon").orElseThrow())
                .containsExactly(0.5, 1.0, 2.0);
        assertThat(summary.atkinson())
                .containsExactly(
                        MEASURES.atkinson(sample, 0.5).orElseThrow(),
                        MEASURES.atkinson(sample, 1).orElseThrow(),
                        MEASURES.atkinson(sample, 2).orElseThrow());
        assertThat(summary.quintileShareRatios())
                .extracting(each -> each.method().definition())
                .containsExactly("QUINTILE_SHARES_LAEKEN", "QUINTILE_SHARES_INVERSE", "QUINTILE_SHARES_EXACT");
        assertThat(summary.hoover()).isEqualTo(MEASURES.hoover(sample));
        assertThat(summary.palma()).isEqualTo(MEASURES.palma(sample));
        assertThat(summary.wolfson()).isEqualTo(MEASURES.wolfson(sample));
    }

    /** The median of 1, 2, 3, 4 is 3 by laeken's rule and 2 by the inverse. */
    @Test
    void takesQuantilesByTheRule() {
        WeightedSample sample = WeightedSample.of(1, 2, 3, 4);
        assertThat(value(MEASURES.percentileRatio(sample, 0.5, 0))).isEqualTo(3);
        assertThat(value(MEASURES.with(QuantileRule.INVERSE_DISTRIBUTION).percentileRatio(sample, 0.5, 0)))
                .isEqualTo(2);
        assertThat(MEASURES.percentileRatio(WeightedSample.of(0, 1), 0.9, 0.1)).isEmpty();
    }

    @Test
    void hasNoCorrectedGiniOfOneRecord() {
        assertThat(MEASURES.giniCorrected(WeightedSample.of(5))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAnAversionThatIsNone(double aversion) {
        WeightedSample sample = WeightedSample.of(1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEASURES.atkinson(sample, aversion))
                .withMessage("Epsilon (" + aversion + ") must be a positive number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEASURES.kolm(sample, aversion))
                .withMessage("Alpha (" + aversion + ") must be a positive number");
    }

    @Test
    void refusesAnAlphaThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEASURES.generalisedEntropy(WeightedSample.of(1, 2), Double.NaN))
                .withMessage("Alpha (NaN) must be a finite number");
    }

    @Test
    void doesNotOverflowByKolmWhereExponentialsWould() {
        // exp(α (μ − x)) of the poorest is e^4000; its share of one half of two persons leaves 4000 − log 2.
        assertThat(value(MEASURES.kolm(WeightedSample.of(1000, 9000), 1))).isCloseTo(4000 - Math.log(2), within(1e-9));
    }

    @Test
    void hasNoPayGapWithoutMenOrTheirPay() {
        assertThat(PayGap.OF_MEANS.of(WeightedSample.of(), WeightedSample.of(1)))
                .isEmpty();
        assertThat(PayGap.OF_MEANS.of(WeightedSample.of(0), WeightedSample.of(1)))
                .isEmpty();
        assertThat(PayGap.OF_MEDIANS.of(WeightedSample.of(1), WeightedSample.of()))
                .isEmpty();
        assertThat(value(PayGap.OF_MEDIANS.of(
                        WeightedSample.of(1, 2, 3, 4), WeightedSample.of(1), QuantileRule.INVERSE_DISTRIBUTION)))
                .isEqualTo(0.5);
    }

    // ---- fitted Lorenz curves

    /** An exact quadratic through its own points: it comes back, and its Gini is that of a fine trapezium rule. */
    @ParameterizedTest
    @EnumSource
    void fitsPointsOfItsOwnForm(LorenzFit form) {
        double[] persons = IntStream.range(0, 20).mapToDouble(i -> i / 20.0).toArray();
        double[] incomes = IntStream.range(0, 20)
                .mapToDouble(i -> persons[i] - 0.5 * Math.pow(persons[i], 0.9) * Math.pow(1 - persons[i], 0.6))
                .toArray();
        FittedLorenz fit = form.of(persons, incomes).orElseThrow();
        int steps = 100_000;
        double area = IntStream.range(0, steps)
                        .mapToDouble(i -> fit.at((i + 0.5) / steps))
                        .sum()
                / steps;
        assertThat(fit.gini().orElseThrow()).isCloseTo(1 - 2 * area, within(1e-6));
        FittedPoverty poverty = fit.poverty(1000, 800).orElseThrow();
        assertThat(fit.quantile(poverty.headcount(), 1000)).isCloseTo(800, within(1e-6));
        double severity = IntStream.range(0, steps)
                        .mapToDouble(i ->
                                Math.pow(1 - fit.quantile((i + 0.5) / steps * poverty.headcount(), 1000) / 800, 2))
                        .sum()
                * poverty.headcount()
                / steps;
        assertThat(poverty.severity()).isCloseTo(severity, within(2e-4));
        assertThat(fit.definition()).isEqualTo(form);
        assertThat(poverty.method()).isEqualTo(form.method().with("mean", 1000).with(Method.LINE, 800));
        double more = fit.poverty(1001, 800).orElseThrow().headcount();
        assertThat((more / poverty.headcount() - 1) / 0.001)
                .isCloseTo(poverty.elasticities().headcountByMean(), within(0.02));
    }

    @Test
    void hasNoPovertyWhereTheCurveHasNobody() {
        double[] persons = {0.1, 0.3, 0.5, 0.7, 0.9};
        double[] incomes = {0.05, 0.2, 0.38, 0.58, 0.83};
        FittedLorenz fit = LorenzFit.GENERAL_QUADRATIC.of(persons, incomes).orElseThrow();
        assertThat(fit.poverty(1000, 1e7)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit.poverty(0, 1))
                .withMessage("Mean (0.0) must be a positive number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit.at(1.5))
                .withMessage("Share (1.5) must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit.quantile(-0.5, 1000))
                .withMessage("Share (-0.5) must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit.poverty(1000, Double.POSITIVE_INFINITY))
                .withMessage("Line (Infinity) must be a positive number");
    }

    @Test
    void refusesPointsThatAreNone() {
        LorenzFit form = LorenzFit.BETA;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.of(new double[] {0, 0.5, 1}, new double[] {0, 0.3, 1}))
                .withMessage("Points between 0 and 1 (1) must be at least 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.of(new double[0], new double[0]))
                .withMessage("Points between 0 and 1 (0) must be at least 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.of(new double[] {0.1, 0.2, 0.3}, new double[] {0.1, 0.2}))
                .withMessage("Shares of income (2) must be as many as of persons (3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.of(new double[] {0.1, 0.3, 0.2}, new double[] {0.1, 0.2, 0.3}))
                .withMessage("Share (0.2) must be from 0.3 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.of(new double[] {0.1, 0.2, 0.3}, new double[] {0.1, 0.3, 0.2}))
                .withMessage("Share (0.2) must be from 0.3 to 1");
        // Everybody has the same: log 0 is no number, and the quadratic has nothing to tell its terms by.
        double[] same = {0.2, 0.4, 0.6, 0.8};
        assertThat(LorenzFit.BETA.of(same, same)).isEmpty();
        assertThat(LorenzFit.GENERAL_QUADRATIC.of(same, same)).isEmpty();
    }
}
