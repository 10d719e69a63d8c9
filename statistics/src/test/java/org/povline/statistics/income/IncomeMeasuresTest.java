package org.povline.statistics.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Ratio;
import org.povline.statistics.Reference;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.NegativeIncomes;
import org.povline.statistics.distribution.QuantileRule;
import org.povline.statistics.distribution.WeightedSample;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.poverty.PovertyMeasures;
import org.povline.statistics.poverty.PovertySummary;
import tools.jackson.databind.JsonNode;

class IncomeMeasuresTest {
    private static final Amount LINE = Amount.ofYuan(3000);
    private static final IncomeMeasures MEASURES = IncomeMeasures.withDefaults();

    private record Home(long totalFen, long persons) {}

    private static IncomeSample sample(List<Home> homes) {
        return gathering(homes).toSample();
    }

    private static IncomeAccumulator gathering(List<Home> homes) {
        IncomeAccumulator accumulator = IncomeAccumulator.create();
        homes.forEach(home -> accumulator.accept(home.totalFen(), home.persons()));
        return accumulator;
    }

    /** Persons one by one, each with so many yuan. */
    private static IncomeSample persons(long... yuan) {
        return sample(
                LongStream.of(yuan).mapToObj(each -> new Home(100 * each, 1)).toList());
    }

    private static double gini(IncomeSample sample) {
        return MEASURES.of(sample, LINE).gini().orElseThrow().value();
    }

    // ---- references

    /** Haughton and Khandker (2009), Handbook on Poverty and Inequality, chapter 4: cases hk.ch4.* of cases.json. */
    @ParameterizedTest
    @ValueSource(strings = {"hk.ch4.A.headcount", "hk.ch4.B.headcount", "hk.ch4.B.gap", "hk.ch4.C.gap"})
    void agreesWithTheHandbookOnPoverty(String id) {
        JsonNode args = Reference.ofId(id).get("args");
        PovertyAtLine poverty = MEASURES.of(
                        persons(array(args)), Amount.ofYuan(args.get("line").asLong()))
                .poverty();
        boolean headcount = args.get("alpha").asInt() == 0;
        Reference.assertAgrees(
                headcount
                        ? poverty.headcount().orElseThrow().doubleValue()
                        : poverty.gap().orElseThrow(),
                id);
    }

    /** The same handbook, chapters 4 and 6. */
    @ParameterizedTest
    @ValueSource(strings = {"hk.ch4.C.giniPoor", "hk.tab6.3.gini"})
    void agreesWithTheHandbookOnTheGini(String id) {
        Reference.assertAgrees(gini(persons(array(Reference.ofId(id).get("args")))), id);
    }

    private static long[] array(JsonNode args) {
        return StreamSupport.stream(args.get("x").spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .toArray();
    }

    /** laeken 0.5.2 and survey 4.1-1 under R 4.2.2, over 192 weighted households. */
    @Test
    void agreesWithRoverAWeightedSample() {
        IncomeSample sample = designSample();
        IncomeSummary summary = MEASURES.of(sample, LINE);
        Reference.assertAgrees(summary.mean().orElseThrow().doubleValue() / 100, "design.mean.d", "value", "income");
        double headcount = summary.poverty().headcount().orElseThrow().doubleValue();
        Reference.assertAgrees(headcount, "design.mean.d", "value", "poor");
        Reference.assertAgrees(headcount, "neg.fgt", "alpha0");
        Reference.assertAgrees(summary.poverty().gap().orElseThrow(), "neg.fgt", "alpha1");
        Reference.assertAgrees(summary.poverty().gap().orElseThrow(), "rep.JKn", "fgt1");
        Reference.assertAgrees(summary.gini().orElseThrow().value(), "neg.gini.raw");
        Reference.assertAgrees(
                MEASURES.with(NegativeIncomes.ZERO)
                        .of(sample, LINE)
                        .gini()
                        .orElseThrow()
                        .value(),
                "rep.JKn",
                "gini");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.1", "1, 0.25", "2, 0.5", "3, 0.75", "4, 0.9"})
    void agreesWithLaekenOnQuantiles(int index, double share) {
        Quantile quantile = designSample().quantile(share, QuantileRule.LAEKEN).orElseThrow();
        Reference.assertAgrees(quantile.fenPerHead().doubleValue() / 100, "quantile.laeken", index);
    }

    /** Weights have six decimals: a millionth is one person, which changes no ratio. */
    private static IncomeSample designSample() {
        return sample(Reference.rows("design_sample.csv").stream()
                .map(IncomeMeasuresTest::weighted)
                .toList());
    }

    private static Home weighted(Map<String, String> row) {
        long weight = new BigDecimal(row.get("weight"))
                .movePointRight(6)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        long fen = new BigDecimal(row.get("income")).movePointRight(2).longValueExact();
        return new Home(Math.multiplyExact(fen, weight), weight);
    }

    /** laeken's weightedMedian(c(1,2,3,4)) is 3, the inverse of the distribution function 2. */
    @Test
    void takesTheMedianByTheRuleThatItNames() {
        IncomeSample sample = persons(1, 2, 3, 4);
        Quantile laeken = MEASURES.of(sample, LINE).median().orElseThrow();
        Quantile inverse = MEASURES.with(QuantileRule.INVERSE_DISTRIBUTION)
                .of(sample, LINE)
                .median()
                .orElseThrow();
        Reference.assertAgrees(laeken.fenPerHead().doubleValue() / 100, "quantile.tieTrap", "laeken");
        Reference.assertAgrees(inverse.fenPerHead().doubleValue() / 100, "quantile.tieTrap", "infRule");
        assertThat(laeken.rule()).isEqualTo(QuantileRule.LAEKEN);
        assertThat(inverse.rule()).isEqualTo(QuantileRule.INVERSE_DISTRIBUTION);
        assertThat(inverse).hasToString("Quantile(0.5, INVERSE_DISTRIBUTION)");
    }

    // ---- by hand

    /**
     * Three households: 2 persons with 4000 yuan, 3 with 9000, 5 with 25000, so 2000, 3000 and 5000 a head. Mean
     * 38000/10. Below 3000: 2 of 10 persons lack 2 × 1000. Gini: (2 × (4000 × 2 + 9000 × 5 + 25000 × 10) − (2 × 4000 +
     * 3 × 9000 + 5 × 25000)) / (10 × 38000) − 1 = (606000 − 160000) / 380000 − 1 = 66/380.
     */
    @Test
    void weighsAHouseholdByItsPersons() {
        IncomeSummary summary =
                MEASURES.of(sample(List.of(new Home(2_500_000, 5), new Home(400_000, 2), new Home(900_000, 3))), LINE);
        assertThat(summary.households()).isEqualTo(3);
        assertThat(summary.persons()).isEqualTo(10);
        assertThat(summary.mean()).contains(new Ratio(3_800_000, 10));
        assertThat(summary.meanYuan(0, RoundingMode.HALF_UP)).contains(new BigDecimal("3800"));
        // Persons 1 to 5 have half of the weight exactly: the rule goes on to the next.
        assertThat(summary.medianYuan(2, RoundingMode.HALF_UP)).contains(new BigDecimal("5000.00"));
        assertThat(summary.poverty())
                .isEqualTo(new PovertyAtLine(
                        LINE,
                        Boundary.BELOW,
                        1,
                        2,
                        Amount.ofYuan(2000),
                        Optional.of(new Ratio(2, 10)),
                        OptionalDouble.of(2.0 / 30)));
        assertThat(summary.gini().orElseThrow().value()).isCloseTo(66.0 / 380, within(1e-16));
    }

    /** 3 persons at 3000 yuan a head have 900000 fen. */
    @ParameterizedTest
    @CsvSource({
        "-1, BELOW, 1, 1", "0, BELOW, 0, 0", "1, BELOW, 0, 0",
        "-1, AT_OR_BELOW, 1, 1", "0, AT_OR_BELOW, 1, 0", "1, AT_OR_BELOW, 0, 0"
    })
    void countsAHouseholdOnTheLineAsTheBoundarySays(
            long fenBeside, Boundary boundary, long poorHouseholds, long shortfallFen) {
        PovertyAtLine poverty = MEASURES.with(boundary)
                .of(sample(List.of(new Home(900_000 + fenBeside, 3))), LINE)
                .poverty();
        assertThat(poverty.boundary()).isEqualTo(boundary);
        assertThat(poverty.households()).isEqualTo(poorHouseholds);
        assertThat(poverty.persons()).isEqualTo(3 * poorHouseholds);
        assertThat(poverty.shortfall()).isEqualTo(Amount.ofFen(shortfallFen));
    }

    @Test
    void roundsMeanAndMedianOnce() {
        // 1 yuan for 8 persons is 0.125 yuan; of fen rounded first, 0.13 and then 0.1.
        IncomeSummary summary = MEASURES.of(sample(List.of(new Home(100, 8))), LINE);
        assertThat(summary.meanYuan(2, RoundingMode.HALF_DOWN)).contains(new BigDecimal("0.12"));
        assertThat(summary.medianYuan(3, RoundingMode.UNNECESSARY)).contains(new BigDecimal("0.125"));
        assertThat(summary.meanYuan(0, RoundingMode.UP)).contains(new BigDecimal("1"));
    }

    // ---- empty and unusual input

    @Test
    void hasNoNumbersForNobody() {
        IncomeSummary summary = MEASURES.of(sample(List.of()), LINE);
        assertThat(summary.mean()).isEmpty();
        assertThat(summary.meanYuan(2, RoundingMode.HALF_UP)).isEmpty();
        assertThat(summary.median()).isEmpty();
        assertThat(summary.medianYuan(2, RoundingMode.HALF_UP)).isEmpty();
        assertThat(summary.gini()).isEmpty();
        assertThat(summary.poverty().headcount()).isEmpty();
        assertThat(summary.poverty().gap()).isEmpty();
        assertThat(summary.poverty().shortfall()).isEqualTo(Amount.ofFen(0));
    }

    @Test
    void measuresMedianAndGiniAloneAsBesideALine() {
        IncomeMeasures measures =
                MEASURES.with(QuantileRule.INVERSE_DISTRIBUTION).with(NegativeIncomes.ZERO);
        IncomeSample sample = persons(-1000, 2000, 3000, 4000);
        IncomeSummary summary = measures.of(sample, LINE);
        assertThat(measures.median(sample)).isEqualTo(summary.median()).isNotEmpty();
        assertThat(measures.gini(sample)).isEqualTo(summary.gini()).isNotEmpty();
    }

    @Test
    void hasNoGiniWhereNobodyHasAnything() {
        IncomeSummary summary = MEASURES.of(persons(0, 0, 0), LINE);
        assertThat(summary.gini()).isEmpty();
        assertThat(summary.mean()).contains(new Ratio(0, 3));
        assertThat(summary.poverty().headcount()).contains(new Ratio(3, 3));
        assertThat(summary.poverty().gap()).hasValue(1);
    }

    /**
     * −1000, 1000 and 2000 yuan: kept, G is the differences of all pairs over n Σ x, (2 + 3 + 1)/(3 × 2) = 1; as zero
     * (1 + 2 + 1)/(3 × 3) = 4/9; left out 1/(2 × 3) = 1/6. The gap at 3000 is (4 + 2 + 1)/9.
     */
    @ParameterizedTest
    @CsvSource({"KEEP, 1", "ZERO, 0.4444444444444444", "DROP, 0.16666666666666666"})
    void saysWhatItDidWithNegativeIncomes(NegativeIncomes policy, double expected) {
        IncomeSummary summary = MEASURES.with(policy).of(persons(-1000, 1000, 2000), LINE);
        Gini gini = summary.gini().orElseThrow();
        assertThat(gini).isEqualTo(new Gini(expected, policy, 1, 1));
        assertThat(summary.persons()).isEqualTo(3);
        assertThat(summary.mean()).contains(new Ratio(200_000, 3));
        assertThat(summary.poverty().gap().orElseThrow()).isCloseTo(7.0 / 9, within(1e-15));
    }

    @ParameterizedTest
    @EnumSource
    void hasNoGiniWhereAllIncomesAreNegative(NegativeIncomes policy) {
        assertThat(MEASURES.with(policy).of(persons(-1000, -2000), LINE).gini()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void refusesAHouseholdWithoutPersons(long persons) {
        String message = "Persons (" + persons + ") must be at least 1";
        IncomeAccumulator accumulator = IncomeAccumulator.create();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.accept(1, persons))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.accept(Fact.notReported(), persons))
                .withMessage(message);
    }

    @Test
    void refusesALineThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEASURES.of(persons(1), Amount.ofYuan(0)))
                .withMessage("Line (0 yuan) must be positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MEASURES.of(persons(1), LINE.as(Qualifier.ABOUT)))
                .withMessage("Line must be exact, not ABOUT");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesAShareThatIsNone(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> persons(1).quantile(share, QuantileRule.LAEKEN))
                .withMessage("Share (" + share + ") must be from 0 to 1");
    }

    @Test
    void findsTheEndsOfTheSampleAtShares0And1() {
        for (QuantileRule rule : List.of(QuantileRule.LAEKEN, QuantileRule.INVERSE_DISTRIBUTION)) {
            assertThat(persons(3, 1, 2).quantile(0, rule).orElseThrow().fenPerHead())
                    .isEqualTo(new Ratio(100, 1));
            assertThat(persons(3, 1, 2).quantile(1, rule).orElseThrow().fenPerHead())
                    .isEqualTo(new Ratio(300, 1));
        }
    }

    @Test
    void refusesARuleThatPicksNobodysIncome() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> persons(1, 2).quantile(0.5, QuantileRule.AVERAGING))
                .withMessage("AVERAGING does not take the first value that is far enough");
    }

    /** 3 of 10 is the share 0.3 itself, not the double below it. */
    @Test
    void readsAShareAsTheDecimalThatItPrintsAs() {
        IncomeSample ten = persons(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(ten.quantile(0.3, QuantileRule.LAEKEN).orElseThrow().fenPerHead())
                .isEqualTo(new Ratio(400, 1));
        assertThat(ten.quantile(0.3, QuantileRule.INVERSE_DISTRIBUTION)
                        .orElseThrow()
                        .fenPerHead())
                .isEqualTo(new Ratio(300, 1));
    }

    @Test
    void leavesOutAndCountsWhoseIncomeIsNotKnownExactly() {
        record Stated(Fact<Amount> net, long persons) {}
        IncomeSample sample = IncomeSample.of(
                List.of(
                        new Stated(Fact.of(Amount.ofYuan(100)), 2),
                        new Stated(Fact.of(Amount.ofYuan(100).as(Qualifier.ABOUT)), 3),
                        new Stated(Fact.notReported(), 4),
                        new Stated(Fact.unreadable("?"), 5)),
                Stated::net,
                Stated::persons);
        IncomeSummary summary = MEASURES.of(sample, LINE);
        assertThat(summary.households()).isEqualTo(1);
        assertThat(summary.persons()).isEqualTo(2);
        assertThat(summary.unknownHouseholds()).isEqualTo(3);
        assertThat(summary.unknownPersons()).isEqualTo(12);
        assertThat(sample).hasToString("IncomeSample(1 households, 2 persons)");
    }

    @Test
    void staysExactWhereFenTimesPersonsOverflow() {
        // 2^62 persons at a line of 4 fen would need 2^64 fen, which wraps to 0 in a long.
        IncomeSample sample = sample(List.of(new Home(1, 1L << 62)));
        assertThat(Boundary.BELOW.includesPerHead(1, 1L << 62, 4)).isTrue();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MEASURES.of(sample, Amount.ofFen(4)));
        IncomeSample rich = sample(List.of(new Home(Long.MAX_VALUE, 1), new Home(Long.MAX_VALUE, 3)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(rich::mean);
        IncomeSample balanced = sample(List.of(new Home(Long.MAX_VALUE, 1), new Home(-Long.MAX_VALUE + 2, 1)));
        assertThat(balanced.mean()).contains(new Ratio(2, 2));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> gathering(List.of(new Home(1, Long.MAX_VALUE), new Home(1, 1))));
    }

    // ---- laws

    @Provide
    Arbitrary<List<Home>> homes() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 2_000_000),
                        Arbitraries.longs().between(1, 9))
                .as((perHead, persons) -> new Home(perHead * persons + persons / 2, persons))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Home>> anyHomes() {
        return Combinators.combine(
                        Arbitraries.longs().between(-3_000_000, 9_000_000),
                        Arbitraries.longs().between(1, 9))
                .as(Home::new)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void doesNotDependOnOrderOrSplitToTheLastBit(
            @ForAll("anyHomes") List<Home> homes, @ForAll Random random, @ForAll NegativeIncomes policy) {
        List<Home> shuffled = new ArrayList<>(homes);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(homes.size() + 1);
        IncomeAccumulator one = gathering(shuffled.subList(0, cut));
        IncomeAccumulator other = gathering(shuffled.subList(cut, shuffled.size()));
        IncomeSample whole = sample(homes);
        IncomeSample merged =
                IncomeAccumulator.create().combine(other).combine(one).toSample();
        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(one.combine(other).combine(IncomeAccumulator.create()).toSample())
                .isEqualTo(whole);
        assertThat(shuffled.parallelStream()
                        .collect(
                                IncomeSample.collecting(home -> Fact.of(Amount.ofFen(home.totalFen())), Home::persons)))
                .isEqualTo(whole);
        assertThat(MEASURES.with(policy).of(merged, LINE))
                .isEqualTo(MEASURES.with(policy).of(whole, LINE));
    }

    @Test
    void differsWhereAnythingDoes() {
        IncomeSample sample = sample(List.of(new Home(100, 2)));
        assertThat(sample)
                .isNotEqualTo(sample(List.of(new Home(101, 2))))
                .isNotEqualTo(sample(List.of(new Home(100, 3))))
                .isNotEqualTo(null);
        IncomeAccumulator unknown = gathering(List.of(new Home(100, 2)));
        unknown.accept(Fact.notReported(), 1);
        assertThat(sample).isNotEqualTo(unknown.toSample());
        assertThat(unknown.combine(unknown).toSample().unknownPersons()).isEqualTo(2);
        assertThat(unknown.toSample().persons()).isEqualTo(4);
    }

    @Property
    void agreesWithTheDivisionOfDecimals(
            @ForAll("anyHomes") List<Home> homes,
            @ForAll @LongRange(min = 1, max = 9_000_000) long lineFen,
            @ForAll Boundary boundary) {
        long poor = homes.stream()
                .filter(home -> {
                    // Of a fraction with at most 9 as denominator, 30 digits tell it from every whole number.
                    int side = BigDecimal.valueOf(home.totalFen())
                            .divide(BigDecimal.valueOf(home.persons()), 30, RoundingMode.HALF_EVEN)
                            .compareTo(BigDecimal.valueOf(lineFen));
                    return side < 0 || (side == 0 && boundary == Boundary.AT_OR_BELOW);
                })
                .mapToLong(Home::persons)
                .sum();
        PovertyAtLine poverty =
                MEASURES.with(boundary).of(sample(homes), Amount.ofFen(lineFen)).poverty();
        assertThat(poverty.persons()).isEqualTo(poor);
    }

    /** Also for households that are one fen, or none, from the line. */
    @Property
    void agreesInDoublesWithTheEngineAboutEveryHousehold(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long lineFen,
            @ForAll @LongRange(min = 1, max = 900_000) long persons,
            @ForAll @LongRange(min = -2, max = 2) long fenBeside,
            @ForAll Boundary boundary) {
        Home home = new Home(lineFen * persons + fenBeside, persons);
        double headcount = PovertyMeasures.withDefaults()
                .with(boundary)
                .fgt(sample(List.of(home)).toWeightedSample(), lineFen, 0)
                .orElseThrow()
                .value();
        assertThat(headcount == 1).isEqualTo(boundary.includesPerHead(home.totalFen(), persons, lineFen));
    }

    @Property
    void givesInDoublesWhatItGivesExactly(@ForAll("anyHomes") List<Home> homes, @ForAll Boundary boundary) {
        IncomeSample sample = sample(homes);
        IncomeSummary exact = MEASURES.with(boundary).of(sample, LINE);
        WeightedSample doubles = sample.toWeightedSample();
        PovertySummary poverty = PovertyMeasures.withDefaults().with(boundary).of(doubles, 300_000);
        assertThat(doubles.weight()).isEqualTo((double) sample.persons());
        assertThat(poverty.headcount().map(Measured::value))
                .isEqualTo(exact.poverty().headcount().map(Ratio::doubleValue));
        exact.poverty()
                .gap()
                .ifPresent(gap ->
                        assertThat(poverty.gap().orElseThrow().value()).isCloseTo(gap, within(1e-12 * (1 + gap))));
        Optional<Double> gini = InequalityMeasures.withDefaults().gini(doubles).map(Measured::value);
        exact.gini()
                .ifPresent(each -> assertThat(gini.orElseThrow())
                        .isCloseTo(each.value(), within(1e-9 * (1 + each.value() * each.value()))));
    }

    @Test
    void takesWhoseIncomeIsUnknownForMissingInDoubles() {
        IncomeAccumulator accumulator = gathering(List.of(new Home(100, 2)));
        accumulator.accept(Fact.notReported(), 3);
        assertThat(accumulator.toSample().toWeightedSample().missing()).isEqualTo(new Dropped(1, 3));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> sample(List.of(new Home(1L << 54, 2))).toWeightedSample());
    }

    /** Σᵢⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W Σ w x), the definition itself, in doubles. */
    @Property
    void isHalfTheMeanDifferenceOverTheMean(@ForAll("homes") List<Home> homes) {
        double differences = 0;
        for (Home one : homes) {
            for (Home other : homes) {
                differences += one.persons()
                        * other.persons()
                        * Math.abs(
                                (double) one.totalFen() / one.persons() - (double) other.totalFen() / other.persons());
            }
        }
        double persons = homes.stream().mapToLong(Home::persons).sum();
        double total = homes.stream().mapToLong(Home::totalFen).sum();
        MEASURES.of(sample(homes), LINE)
                .gini()
                .map(Gini::value)
                .ifPresentOrElse(
                        withDifferences(differences, persons, total),
                        () -> assertThat(total).isZero());
    }

    private static Consumer<Double> withDifferences(double sum, double persons, double total) {
        return gini -> assertThat(gini).isCloseTo(sum / (2 * persons * total), within(1e-12));
    }

    @Property
    void doesNotChangeWithTheUnitOfMoney(
            @ForAll("anyHomes") List<Home> homes, @ForAll @IntRange(min = 2, max = 1000) int scale) {
        List<Home> scaled = homes.stream()
                .map(home -> new Home(home.totalFen() * scale, home.persons()))
                .toList();
        IncomeSummary summary = MEASURES.of(sample(homes), LINE);
        IncomeSummary inOtherUnit = MEASURES.of(sample(scaled), LINE.times(scale));
        assertThat(inOtherUnit.gini()).isEqualTo(summary.gini());
        assertThat(inOtherUnit.poverty().headcount())
                .isEqualTo(summary.poverty().headcount());
        assertThat(inOtherUnit.poverty().gap()).isEqualTo(summary.poverty().gap());
    }

    @Property
    void doesNotChangeWhenEverybodyIsThereSeveralTimes(
            @ForAll("homes") List<Home> homes, @ForAll @IntRange(min = 2, max = 5) int copies) {
        List<Home> replicated = Collections.nCopies(copies, homes).stream()
                .flatMap(List::stream)
                .toList();
        List<Home> merged = homes.stream()
                .map(home -> new Home(home.totalFen() * copies, home.persons() * copies))
                .toList();
        IncomeSummary summary = MEASURES.of(sample(homes), LINE);
        for (List<Home> same : Arrays.asList(replicated, merged)) {
            IncomeSummary other = MEASURES.of(sample(same), LINE);
            assertThat(other.gini().map(Gini::value)).isEqualTo(summary.gini().map(Gini::value));
            assertThat(other.median()).isEqualTo(summary.median());
            assertThat(other.mean().orElseThrow().reduced())
                    .isEqualTo(summary.mean().orElseThrow().reduced());
            assertThat(other.poverty().gap()).isEqualTo(summary.poverty().gap());
        }
    }

    /** Pigou and Dalton: money from a richer to a poorer person, short of changing places, lowers the Gini. */
    @Property
    void fallsWhenTheRicherGivesToThePoorer(
            @ForAll @LongRange(min = 0, max = 1_000_000) long poorer,
            @ForAll @LongRange(min = 2, max = 1_000_000) long richerBy,
            @ForAll @LongRange(min = 1) long gift,
            @ForAll("homes") List<Home> others) {
        long given = 1 + gift % (richerBy / 2 + richerBy % 2);
        List<Home> before = new ArrayList<>(others);
        before.add(new Home(poorer, 1));
        before.add(new Home(poorer + richerBy, 1));
        List<Home> after = new ArrayList<>(others);
        after.add(new Home(poorer + given, 1));
        after.add(new Home(poorer + richerBy - given, 1));
        if (given * 2 < richerBy) {
            assertThat(gini(sample(after))).isLessThan(gini(sample(before)));
        } else {
            assertThat(gini(sample(after))).isLessThanOrEqualTo(gini(sample(before)));
        }
    }

    @Property
    void liesFrom0ToJustBelow1WithoutNegativeIncomes(@ForAll("homes") List<Home> homes) {
        MEASURES.of(sample(homes), LINE)
                .gini()
                .ifPresent(gini ->
                        assertThat(gini.value()).isGreaterThanOrEqualTo(0).isLessThan(1));
    }
}
