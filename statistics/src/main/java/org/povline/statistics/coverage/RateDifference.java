package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.povline.statistics.distribution.Method;

/**
 * The difference of two rates of different persons, {@code p₁ − p₂}, as a fraction: 0.05 is five percentage points, 百分点.
 * With an interval after Newcombe, from the intervals of each rate:
 *
 * <pre>
 * lower = d − √((p₁ − l₁)² + (u₂ − p₂)²)      upper = d + √((u₁ − p₁)² + (p₂ − l₂)²)
 * </pre>
 *
 * <p>By Wilson's intervals this is his method 10; by Wald's it is the usual one. Persons who stand in both rates make it too
 * long or too short: for a panel take the transitions instead. Immutable.
 *
 * <p>Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine
 * 17 (1998), 873–890.
 *
 * @param difference the first rate less the second
 * @param lower the lower end of the interval
 * @param upper the upper end of the interval
 * @param method how it was computed, with the interval of each rate and its level
 */
public record RateDifference(double difference, double lower, double upper, Method method) {
    /** Refuses null, ends that do not hold the difference, and a difference of no two shares. */
    public RateDifference {
        requireNonNull(method, "method");
        if (!(lower <= difference && difference <= upper)) {
            throw new IllegalArgumentException(
                    "The difference (" + difference + ") must lie from " + lower + " to " + upper);
        }
        if (!(Math.abs(difference) <= 1)) {
            throw new IllegalArgumentException("The difference (" + difference + ") must be from -1 to 1");
        }
    }

    /** The first less the second; empty if one of them has no rate. The undetermined of both are left out. */
    public static Optional<RateDifference> of(
            CoverageRate first, CoverageRate second, IntervalMethod method, double level) {
        Confidence confidence = new Confidence(method, level);
        if (first.eligible() == 0 || second.eligible() == 0) {
            return Optional.empty();
        }
        return Optional.of(of(
                (double) first.enrolled() / first.eligible(),
                method.of(first.enrolled(), first.eligible(), level),
                (double) second.enrolled() / second.eligible(),
                method.of(second.enrolled(), second.eligible(), level),
                confidence));
    }

    private static RateDifference of(
            double first,
            ConfidenceInterval ofFirst,
            double second,
            ConfidenceInterval ofSecond,
            Confidence confidence) {
        double difference = first - second;
        return new RateDifference(
                difference,
                difference - Math.hypot(first - ofFirst.lower(), ofSecond.upper() - second),
                difference + Math.hypot(ofFirst.upper() - first, second - ofSecond.lower()),
                CoverageMeasure.RATE_DIFFERENCE
                        .method()
                        .with("interval", confidence.method())
                        .with(IntervalMethod.LEVEL, confidence.level()));
    }
}
