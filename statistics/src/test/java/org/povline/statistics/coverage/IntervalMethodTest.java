package org.povline.statistics.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntervalMethodTest {
    /** Ends of 20 to 2⁶³ − 1 trials, by mpmath with 50 digits: to a few units in the last place, also beside 0. */
    @ParameterizedTest(name = "{0}: {1} of {2} at {3}")
    @CsvFileSource(resources = "intervals.csv", numLinesToSkip = 1)
    void keepsItsDigits(
            IntervalMethod method, long successes, long trials, double level, BigDecimal lower, BigDecimal upper) {
        ConfidenceInterval interval = method.of(successes, trials, level);
        assertThat(ulps(interval.lower(), lower)).as("lower end").isLessThanOrEqualTo(6);
        assertThat(ulps(interval.upper(), upper)).as("upper end").isLessThanOrEqualTo(6);
    }

    private static double ulps(double got, BigDecimal wanted) {
        return new BigDecimal(got).subtract(wanted).abs().doubleValue() / Math.ulp(wanted.doubleValue());
    }

    /** Of a level near 0 both ends of Jeffreys' are the median. */
    @Property(tries = 100)
    void hasEndsInOrderAtAnyLevelAndSize(
            @ForAll IntervalMethod method,
            @ForAll @LongRange(min = 1) long trials,
            @ForAll @LongRange(min = 0) long seed,
            @ForAll @DoubleRange(min = 0, minIncluded = false, max = 1, maxIncluded = false) double level) {
        long successes = trials == Long.MAX_VALUE ? seed : seed % (trials + 1);
        assertThat(method.of(successes, trials, level).method().parameter("level"))
                .hasValue(level);
        assertThat(method.of(successes, trials, Double.MIN_VALUE).method().parameter("level"))
                .hasValue(Double.MIN_VALUE);
        assertThat(method.of(successes, trials, Math.nextDown(1.0)).method().parameter("level"))
                .hasValue(Math.nextDown(1.0));
    }

    /** 1 of 10 at a level near 0: Wilson's lower end would be rounded to above the upper one. */
    @ParameterizedTest
    @EnumSource
    void hasEndsInOrderWhereTheyAreOneShare(IntervalMethod method) {
        ConfidenceInterval interval = method.of(1, 10, Double.MIN_VALUE);
        assertThat(interval.lower()).isLessThanOrEqualTo(interval.upper());
    }

    /** So near to 1 the tails are a 2⁻⁵⁴ each, and the normal distribution's guess lies beyond what a double holds. */
    @ParameterizedTest
    @EnumSource
    void hasEndsAtALevelNextToOne(IntervalMethod method) {
        for (long successes : new long[] {0, 1, 268, 260638, 260639}) {
            ConfidenceInterval interval = method.of(successes, 260639, Math.nextDown(1.0));
            double share = successes / 260639.0;
            assertThat(share).isBetween(interval.lower(), interval.upper());
        }
    }

    /** Whoever counts the others instead gets the mirrored interval. */
    @Property(tries = 200)
    void mirrorsWhoIsNotCounted(
            @ForAll IntervalMethod method,
            @ForAll @IntRange(max = 60) int successes,
            @ForAll @IntRange(min = 1, max = 60) int failures) {
        ConfidenceInterval counted = method.of(successes, successes + failures, 0.95);
        ConfidenceInterval others = method.of(failures, successes + failures, 0.95);
        assertThat(counted.lower()).isCloseTo(1 - others.upper(), within(1e-12));
        assertThat(counted.upper()).isCloseTo(1 - others.lower(), within(1e-12));
    }

    @Property(tries = 200)
    void holdsTheShareItselfAndGrowsWithTheLevel(
            @ForAll IntervalMethod method,
            @ForAll @IntRange(max = 60) int successes,
            @ForAll @IntRange(min = 1, max = 60) int failures) {
        double share = (double) successes / (successes + failures);
        ConfidenceInterval usual = method.of(successes, successes + failures, 0.95);
        ConfidenceInterval wide = method.of(successes, successes + failures, 0.99);
        assertThat(share).isBetween(usual.lower() - 1e-15, usual.upper() + 1e-15);
        // That of Agresti and Coull moves to the middle as it grows: nobody of one is from -0.039 at 95 %, -0.028 at 99
        // %.
        if (method != IntervalMethod.AGRESTI_COULL) {
            assertThat(wide.lower()).isLessThanOrEqualTo(usual.lower());
            assertThat(wide.upper()).isGreaterThanOrEqualTo(usual.upper());
        }
    }

    /** Newcombe (1998), table II, (a) 56/70 − 48/80 and (b) 9/10 − 3/10, printed with four decimals. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, WILSON, 0.0524, 0.3339",
        "56, 70, 48, 80, WALD, 0.0575, 0.3425",
        "9, 10, 3, 10, WILSON, 0.1705, 0.8090",
        "9, 10, 3, 10, WALD, 0.2605, 0.9395"
    })
    void agreesWithThePrintedDifferences(
            long k1, long n1, long k2, long n2, IntervalMethod method, double lower, double upper) {
        RateDifference difference = RateDifference.of(CoverageRate.of(k1, n1), CoverageRate.of(k2, n2), method, 0.95)
                .orElseThrow();
        assertThat(difference.difference()).isCloseTo((double) k1 / n1 - (double) k2 / n2, within(1e-15));
        assertThat(difference.lower()).isCloseTo(lower, within(5e-5));
        assertThat(difference.upper()).isCloseTo(upper, within(5e-5));
    }

    @Test
    void hasNoDifferenceFromNobody() {
        assertThat(RateDifference.of(CoverageRate.of(1, 2), CoverageRate.of(0, 0), IntervalMethod.WILSON, 0.95))
                .isEmpty();
    }
}
