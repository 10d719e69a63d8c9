package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.statistics.distribution.Method;

/**
 * The share of the eligible who are enrolled: {@code enrolled / eligible}, 参保率 with 应参保人数 as its base.
 *
 * <p>Counts of persons, exact. Where nobody is eligible there is no rate, no interval: empty, neither 0 nor 100
 * percent. Whoever is not known to be eligible, or not known to be enrolled, is left out of both counts and stands in
 * {@code undetermined}; {@link #lowest()} and {@link #highest()} say how far these could move the rate. Who is known not to
 * be eligible stands in {@code notEligible}, enrolled or not.
 *
 * <p>In JSON the rate, its method and its interval stand beside what they are computed of; reading takes no notice of them.
 * Immutable.
 *
 * @param enrolled who is eligible and enrolled
 * @param eligible who is eligible, and of whom enrolment is known
 * @param undetermined who is left out
 * @param notEligible who is known not to be eligible
 * @param confidence which interval it carries: one or none
 */
@JsonIgnoreProperties(
        value = {"method", "rate", "interval"},
        allowGetters = true)
public record CoverageRate(
        long enrolled, long eligible, Undetermined undetermined, NotEligible notEligible, List<Confidence> confidence) {
    /** Refuses negative counts and more enrolled than eligible. */
    public CoverageRate {
        if (enrolled < 0 || eligible < 0) {
            throw new IllegalArgumentException(
                    "Enrolled (" + enrolled + ") and eligible (" + eligible + ") must not be negative");
        }
        if (enrolled > eligible) {
            throw new IllegalArgumentException(
                    "Enrolled (" + enrolled + ") must be at most the eligible (" + eligible + ")");
        }
        requireNonNull(undetermined, "undetermined");
        requireNonNull(notEligible, "notEligible");
        confidence = List.copyOf(requireNonNull(confidence, "confidence"));
        if (confidence.size() > 1) {
            throw new IllegalArgumentException("A rate carries one interval, not " + confidence.size());
        }
    }

    /** The rate of two counts, with nobody left out and no interval. */
    public static CoverageRate of(long enrolled, long eligible) {
        return new CoverageRate(enrolled, eligible, Undetermined.NONE, NotEligible.NONE, List.of());
    }

    /** The rate among persons or any records. */
    public static <T> CoverageRate among(
            Iterable<? extends T> records,
            Function<? super T, Truth> isEnrolled,
            Function<? super T, Truth> isEligible) {
        requireNonNull(isEnrolled, "isEnrolled");
        requireNonNull(isEligible, "isEligible");
        CoverageAccumulator accumulator = CoverageAccumulator.create();
        records.forEach(each -> accumulator.accept(isEnrolled.apply(each), isEligible.apply(each)));
        return accumulator.toRate();
    }

    /** Collects a stream, also a parallel one, into the rate. */
    public static <T> Collector<T, ?, CoverageRate> collecting(
            Function<? super T, Truth> isEnrolled, Function<? super T, Truth> isEligible) {
        requireNonNull(isEnrolled, "isEnrolled");
        requireNonNull(isEligible, "isEligible");
        return Collector.<T, CoverageAccumulator, CoverageRate>of(
                CoverageAccumulator::create,
                (accumulator, each) -> accumulator.accept(isEnrolled.apply(each), isEligible.apply(each)),
                CoverageAccumulator::combine,
                CoverageAccumulator::toRate,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The same rate with an interval.
     *
     * @param level the probability that the interval covers the proportion, above 0 and below 1
     */
    public CoverageRate withInterval(IntervalMethod method, double level) {
        return new CoverageRate(enrolled, eligible, undetermined, notEligible, List.of(new Confidence(method, level)));
    }

    /** What the rate is of what. */
    @JsonProperty
    public Method method() {
        return CoverageMeasure.COVERAGE_RATE.method();
    }

    /** The rate as JSON has it: as a fraction, left out where there is none. */
    @JsonProperty("rate")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Double rateOrNull() {
        return rate().map(Ratio::doubleValue).orElse(null);
    }

    /** The interval as JSON has it, left out where there is none. */
    @JsonProperty("interval")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable ConfidenceInterval intervalOrNull() {
        return interval().orElse(null);
    }

    /** The rate; empty if nobody is eligible. */
    public Optional<Ratio> rate() {
        return ratio(enrolled, eligible);
    }

    /** The interval of the rate, if one was asked for; empty if nobody is eligible. It leaves out the undetermined. */
    public Optional<ConfidenceInterval> interval() {
        return confidence.stream()
                .findFirst()
                .filter(wanted -> eligible > 0)
                .map(wanted -> wanted.method().of(enrolled, eligible, wanted.level()));
    }

    /**
     * The lowest rate that the undetermined leave possible: they are not enrolled where that is not known, and eligible
     * where that lowers it. Empty if nobody can be eligible.
     *
     * @throws ArithmeticException if a count does not fit
     */
    public Optional<Ratio> lowest() {
        long possible =
                sum(eligible, undetermined.enrolment(), undetermined.eligibilityOfNotEnrolled(), undetermined.both());
        // If nobody else is eligible, a rate exists only if some of the enrolled are, and then it is 1.
        return possible > 0
                ? ratio(enrolled, possible)
                : ratio(undetermined.eligibilityOfEnrolled(), undetermined.eligibilityOfEnrolled());
    }

    /**
     * The highest rate that the undetermined leave possible: they are enrolled where that is not known, and eligible
     * where that raises it. Empty if nobody can be eligible.
     *
     * @throws ArithmeticException if a count does not fit
     */
    public Optional<Ratio> highest() {
        long added = sum(undetermined.enrolment(), undetermined.eligibilityOfEnrolled(), undetermined.both());
        long possible = sum(eligible, added);
        // If nobody else is eligible, a rate exists only if some of the not enrolled are, and then it is 0.
        return possible > 0 ? ratio(sum(enrolled, added), possible) : ratio(0, undetermined.eligibilityOfNotEnrolled());
    }

    private static Optional<Ratio> ratio(long part, long whole) {
        return whole > 0 ? Optional.of(new Ratio(part, whole)) : Optional.empty();
    }

    private static long sum(long... counts) {
        long sum = 0;
        for (long count : counts) {
            sum = Math.addExact(sum, count);
        }
        return sum;
    }
}
