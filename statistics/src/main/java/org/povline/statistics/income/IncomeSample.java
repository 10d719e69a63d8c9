package org.povline.statistics.income;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.QuantileRule;
import org.povline.statistics.distribution.SampleAccumulator;
import org.povline.statistics.distribution.WeightedSample;

/**
 * Households with their income in whole fen and their persons, in ascending order of income a head, compared without
 * dividing; equal ones by their persons. Each household weighs as much as it has persons.
 *
 * <p>Two samples of the same households are equal, whatever order they came in. Households whose income is unknown are
 * counted and take no part. {@code toString} tells sizes only. Immutable.
 */
public final class IncomeSample {
    private static final Comparator<Ratio> BY_VALUE_THEN_PERSONS =
            Comparator.<Ratio>naturalOrder().thenComparingLong(Ratio::denominator);

    private static final long LAST_WHOLE = 1L << 53;

    private final long[] totals;
    private final long[] sizes;
    private final long persons;
    private final long unknownHouseholds;
    private final long unknownPersons;

    IncomeSample(List<Ratio> fenPerHead, long unknownHouseholds, long unknownPersons) {
        List<Ratio> ascending =
                fenPerHead.stream().sorted(BY_VALUE_THEN_PERSONS).toList();
        this.totals = ascending.stream().mapToLong(Ratio::numerator).toArray();
        this.sizes = ascending.stream().mapToLong(Ratio::denominator).toArray();
        this.persons = Arrays.stream(sizes).sum();
        this.unknownHouseholds = unknownHouseholds;
        this.unknownPersons = unknownPersons;
    }

    /**
     * The sample of any records that tell a household's income and its persons; of persons, let the latter be 1.
     *
     * @throws IllegalArgumentException if a household has no persons
     */
    public static <T> IncomeSample of(
            Iterable<? extends T> records, Function<? super T, Fact<Amount>> total, ToLongFunction<? super T> persons) {
        requireNonNull(total, "total");
        requireNonNull(persons, "persons");
        IncomeAccumulator accumulator = IncomeAccumulator.create();
        records.forEach(each -> accumulator.accept(total.apply(each), persons.applyAsLong(each)));
        return accumulator.toSample();
    }

    /** Collects a stream, also a parallel one, into a sample. */
    public static <T> Collector<T, ?, IncomeSample> collecting(
            Function<? super T, Fact<Amount>> total, ToLongFunction<? super T> persons) {
        requireNonNull(total, "total");
        requireNonNull(persons, "persons");
        return Collector.<T, IncomeAccumulator, IncomeSample>of(
                IncomeAccumulator::create,
                (accumulator, each) -> accumulator.accept(total.apply(each), persons.applyAsLong(each)),
                IncomeAccumulator::combine,
                IncomeAccumulator::toSample,
                Collector.Characteristics.UNORDERED);
    }

    /** How many households have a known income. */
    public int households() {
        return totals.length;
    }

    /** How many persons live in them. */
    public long persons() {
        return persons;
    }

    /** How many households have no known income. */
    public long unknownHouseholds() {
        return unknownHouseholds;
    }

    /** How many persons live in those. */
    public long unknownPersons() {
        return unknownPersons;
    }

    /**
     * The mean over persons, in fen a head: all income over all persons. Empty without persons.
     *
     * @throws ArithmeticException if all income is beyond ±92,233,720,368,547,758.07 yuan
     */
    public Optional<Ratio> mean() {
        return persons == 0
                ? Optional.empty()
                : Optional.of(new Ratio(sumOfTotals().longValueExact(), persons));
    }

    /**
     * The quantile over persons, in fen a head, in lowest terms; a cumulated share is compared with {@code share}, read
     * as the decimal that it prints as, without dividing. Empty without persons.
     *
     * @throws IllegalArgumentException if the share lies outside 0 to 1
     * @throws UnsupportedOperationException if the rule can put a value between two households'
     */
    public Optional<Quantile> quantile(double share, QuantileRule rule) {
        Quantile.requireShare(share);
        requireNonNull(rule, "rule");
        if (persons == 0) {
            return Optional.empty();
        }
        BigDecimal wanted = BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(persons));
        int index = 0;
        long cumulated = sizes[0];
        while (index + 1 < sizes.length
                && !rule.isReached(BigDecimal.valueOf(cumulated).compareTo(wanted))) {
            index++;
            cumulated += sizes[index];
        }
        return Optional.of(new Quantile(share, rule, new Ratio(totals[index], sizes[index]).reduced()));
    }

    /**
     * The same in doubles, in fen a head, every household with the weight of its persons, for measures that have no exact
     * fraction. Households of unknown income are missing there, too.
     *
     * <p>A comparison with a line of whole fen still has the answer of {@code total < line × persons}: a quotient that is
     * not the line differs from it by one over the persons at least, which rounding does not bridge while the line times
     * the persons of one household stays below 2<sup>53</sup> fen, some 90 million million yuan.
     *
     * @throws ArithmeticException if a household's fen or persons are beyond 2<sup>53</sup>, which a double does not hold
     */
    public WeightedSample toWeightedSample() {
        SampleAccumulator accumulator = SampleAccumulator.create();
        for (int i = 0; i < totals.length; i++) {
            accumulator.accept(exactly(totals[i]) / exactly(sizes[i]), exactly(sizes[i]));
        }
        return accumulator.toSample().withMissing(new Dropped(unknownHouseholds, exactly(unknownPersons)));
    }

    private static double exactly(long number) {
        if (Math.abs(number) > LAST_WHOLE || number == Long.MIN_VALUE) {
            throw new ArithmeticException("A double does not hold every whole number beyond 2^53");
        }
        return (double) number;
    }

    /** The income of a household by its place in the order. */
    long total(int index) {
        return totals[index];
    }

    /** The persons of a household by its place in the order. */
    long size(int index) {
        return sizes[index];
    }

    static long fen(Amount exact) {
        return exact.lowerFen().orElseThrow();
    }

    private BigInteger sumOfTotals() {
        ProductSum sum = new ProductSum();
        for (long total : totals) {
            sum.add(total, 1);
        }
        return sum.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IncomeSample that
                && Arrays.equals(totals, that.totals)
                && Arrays.equals(sizes, that.sizes)
                && unknownHouseholds == that.unknownHouseholds
                && unknownPersons == that.unknownPersons;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(totals) + Arrays.hashCode(sizes);
    }

    @Override
    public String toString() {
        return "IncomeSample(" + households() + " households, " + persons + " persons)";
    }
}
