package org.povline.statistics.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.povline.core.quantity.Truth.NOT_SATISFIED;
import static org.povline.core.quantity.Truth.SATISFIED;
import static org.povline.core.quantity.Truth.UNKNOWN;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.statistics.Reference;

class CoverageRateTest {
    private record Record(Truth enrolled, Truth eligible) {}

    private static CoverageRate among(List<Record> records) {
        return CoverageRate.among(records, Record::enrolled, Record::eligible);
    }

    private static List<Record> times(int number, Truth enrolled, Truth eligible) {
        return Collections.nCopies(number, new Record(enrolled, eligible));
    }

    @Test
    void keepsBothCountsBesideTheRate() {
        Ratio rate = CoverageRate.of(29, 31).rate().orElseThrow();
        assertThat(rate).isEqualTo(new Ratio(29, 31));
        assertThat(rate.percent(1, RoundingMode.HALF_UP)).isEqualByComparingTo("93.5");
    }

    @Test
    void hasNoRateWhereNobodyIsEligible() {
        CoverageRate nobody = CoverageRate.of(0, 0).withInterval(IntervalMethod.WILSON, 0.95);
        assertThat(nobody.rate()).isEmpty();
        assertThat(nobody.interval()).isEmpty();
        assertThat(nobody.lowest()).isEmpty();
        assertThat(nobody.highest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "7, 5, Enrolled (7) must be at most the eligible (5)",
        "-1, 5, Enrolled (-1) and eligible (5) must not be negative",
        "-2, -1, Enrolled (-2) and eligible (-1) must not be negative"
    })
    void refusesCountsThatAreNone(long enrolled, long eligible, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageRate.of(enrolled, eligible))
                .withMessage(message);
    }

    @Test
    void countsWhoIsUnknownAndLeavesThemOut() {
        CoverageRate rate = among(Stream.of(
                        times(6, SATISFIED, SATISFIED),
                        times(2, NOT_SATISFIED, SATISFIED),
                        times(9, SATISFIED, NOT_SATISFIED),
                        times(7, UNKNOWN, NOT_SATISFIED),
                        times(8, NOT_SATISFIED, NOT_SATISFIED),
                        times(1, UNKNOWN, SATISFIED),
                        times(2, SATISFIED, UNKNOWN),
                        times(3, NOT_SATISFIED, UNKNOWN),
                        times(4, UNKNOWN, UNKNOWN))
                .flatMap(List::stream)
                .toList());
        assertThat(rate.rate()).contains(new Ratio(6, 8));
        assertThat(rate.undetermined()).isEqualTo(new Undetermined(1, 2, 3, 4));
        assertThat(rate.undetermined().total()).isEqualTo(10);
        assertThat(rate.notEligible()).isEqualTo(new NotEligible(9, 8, 7));
        assertThat(rate.notEligible().total()).isEqualTo(24);
        // 6 of 8, 1 and 3 and 4 more who are not enrolled; 1 and 2 and 4 more who are.
        assertThat(rate.lowest()).contains(new Ratio(6, 16));
        assertThat(rate.highest()).contains(new Ratio(13, 15));
    }

    @Test
    void isBoundedByTheOnlyRateThereCanBe() {
        CoverageRate onlyEnrolled = among(times(2, SATISFIED, UNKNOWN));
        assertThat(onlyEnrolled.rate()).isEmpty();
        assertThat(onlyEnrolled.lowest()).contains(new Ratio(2, 2));
        assertThat(onlyEnrolled.highest()).contains(new Ratio(2, 2));
        CoverageRate noneEnrolled = among(times(3, NOT_SATISFIED, UNKNOWN));
        assertThat(noneEnrolled.lowest()).contains(new Ratio(0, 3));
        assertThat(noneEnrolled.highest()).contains(new Ratio(0, 3));
    }

    @Provide
    Arbitrary<List<Record>> records() {
        Arbitrary<Truth> truths = Arbitraries.of(Truth.class);
        return Combinators.combine(truths, truths).as(Record::new).list().ofMaxSize(5);
    }

    /** Every way to resolve what is unknown, tried one by one. */
    @Property
    void isBoundedByTheExtremesOfEveryResolution(@ForAll("records") List<Record> records) {
        List<Ratio> rates = resolutions(records).stream()
                .flatMap(each -> among(each).rate().stream())
                .sorted()
                .toList();
        CoverageRate rate = among(records);
        if (rates.isEmpty()) {
            assertThat(rate.lowest()).isEmpty();
            assertThat(rate.highest()).isEmpty();
        } else {
            assertThat(rate.lowest().orElseThrow()).isEqualByComparingTo(rates.get(0));
            assertThat(rate.highest().orElseThrow()).isEqualByComparingTo(rates.get(rates.size() - 1));
        }
    }

    private static List<List<Record>> resolutions(List<Record> records) {
        if (records.isEmpty()) {
            return List.of(List.of());
        }
        Record first = records.get(0);
        List<List<Record>> all = new ArrayList<>();
        for (List<Record> rest : resolutions(records.subList(1, records.size()))) {
            for (Truth enrolled : resolutions(first.enrolled())) {
                for (Truth eligible : resolutions(first.eligible())) {
                    List<Record> one = new ArrayList<>(rest);
                    one.add(new Record(enrolled, eligible));
                    all.add(one);
                }
            }
        }
        return all;
    }

    private static List<Truth> resolutions(Truth truth) {
        return truth == UNKNOWN ? List.of(SATISFIED, NOT_SATISFIED) : List.of(truth);
    }

    @Property
    void doesNotDependOnOrderOrSplit(@ForAll("records") List<Record> records, @ForAll Random random) {
        List<Record> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(records.size() + 1);
        CoverageAccumulator one = counting(shuffled.subList(0, cut));
        CoverageAccumulator other = counting(shuffled.subList(cut, shuffled.size()));
        CoverageRate whole = among(records);
        assertThat(CoverageAccumulator.create().combine(other).combine(one).toRate())
                .isEqualTo(whole);
        assertThat(one.combine(other).combine(CoverageAccumulator.create()).toRate())
                .isEqualTo(whole);
        assertThat(shuffled.parallelStream().collect(CoverageRate.collecting(Record::enrolled, Record::eligible)))
                .isEqualTo(whole);
    }

    private static CoverageAccumulator counting(List<Record> records) {
        CoverageAccumulator accumulator = CoverageAccumulator.create();
        records.forEach(each -> accumulator.accept(each.enrolled(), each.eligible()));
        return accumulator;
    }

    /** prop.test(k, n, correct = FALSE)$conf.int of base R 4.2.2: cases ci.* of cases.json. */
    @ParameterizedTest
    @ValueSource(strings = {"ci.0.20", "ci.3.20", "ci.420.1000"})
    void carriesWilsonsInterval(String id) {
        long enrolled = Reference.ofId(id).get("args").get("successes").asLong();
        long eligible = Reference.ofId(id).get("args").get("n").asLong();
        CoverageRate rate = CoverageRate.of(enrolled, eligible).withInterval(IntervalMethod.WILSON, 0.95);
        ConfidenceInterval interval = rate.interval().orElseThrow();
        Reference.assertAgrees(interval.lower(), id, "wilson", 0);
        Reference.assertAgrees(interval.upper(), id, "wilson", 1);
        Reference.assertAgrees(rate.rate().orElseThrow().doubleValue(), id, "estimate");
        assertThat(interval.method().is(IntervalMethod.WILSON)).isTrue();
        assertThat(interval.method().parameter("level")).hasValue(0.95);
    }

    /** With z = 1.959963984540054, z² = 3.841458820694124: 20 of 20 gives 20/(20 + z²) as the lower end. */
    @Test
    void reachesItsEndsExactly() {
        assertThat(IntervalMethod.WILSON.of(0, 20, 0.95).lower()).isZero();
        assertThat(IntervalMethod.WILSON.of(20, 20, 0.95).upper()).isEqualTo(1);
        assertThat(IntervalMethod.WILSON.of(20, 20, 0.95).lower())
                .isCloseTo(20 / (20 + 3.841458820694124), within(1e-14));
    }

    @Property
    void holdsTheRateWithinItsInterval(
            @ForAll @LongRange(min = 0) long enrolled, @ForAll @LongRange(min = 1) long eligible) {
        long k = enrolled % eligible;
        ConfidenceInterval interval = IntervalMethod.WILSON.of(k, eligible, 0.99);
        assertThat((double) k / eligible).isBetween(interval.lower() - 1e-15, interval.upper() + 1e-15);
        assertThat(interval.lower()).isBetween(0.0, 1.0);
        assertThat(interval.upper()).isBetween(0.0, 1.0);
    }

    @Test
    void carriesNoIntervalUnlessAsked() {
        assertThat(CoverageRate.of(3, 20).interval()).isEmpty();
        assertThat(CoverageRate.of(3, 20).confidence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void refusesALevelThatIsNoProbability(double level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoverageRate.of(3, 20).withInterval(IntervalMethod.WILSON, level))
                .withMessage("Level (" + level + ") must lie between 0 and 1, both excluded");
    }

    @ParameterizedTest
    @CsvSource({"-1, 20", "21, 20", "0, 0"})
    void refusesAnIntervalOfImpossibleCounts(long successes, long trials) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalMethod.WILSON.of(successes, trials, 0.95))
                .withMessageStartingWith("Successes (" + successes + ")")
                .withMessageContaining("trials (" + trials + ")");
    }

    @Test
    void refusesRecordsThatContradictThemselves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotEligible(0, -2, 0))
                .withMessageContaining("-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageRate(
                        1,
                        2,
                        Undetermined.NONE,
                        NotEligible.NONE,
                        List.of(
                                new Confidence(IntervalMethod.WILSON, 0.95),
                                new Confidence(IntervalMethod.WALD, 0.95))))
                .withMessage("A rate carries one interval, not 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Undetermined(0, 0, -3, 0))
                .withMessageContaining("-3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfidenceInterval(0.5, 0.4, IntervalMethod.WILSON.method()))
                .withMessage("The lower end (0.5) must not exceed the upper (0.4)");
    }
}
