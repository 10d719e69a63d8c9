package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Every value of its own with its weight, sorted once by value and then by weight, so that no result depends on the
 * order in which they came.
 *
 * <p>A value that is no number is missing, an infinite one is not used either: both are counted and take no part. A
 * record without weight is counted, too. A weight that is negative, infinite or no number is an error of the caller and
 * refused. Zero and negative values are values. {@code −0} is 0.
 *
 * <p>Incomes a head that will be compared with a line should come from
 * {@link org.povline.statistics.income.IncomeSample#toWeightedSample()}: in yuan, {@code total / 100.0 / persons} can fall
 * to the other side of the line than the household.
 *
 * <p>A number that is computed from a sum has none where a double does not hold the sum of weight times value.
 *
 * <p>Two samples of the same records are equal. {@code toString} tells sizes only. Takes 32 bytes a record. Immutable.
 */
public final class WeightedSample implements Distribution {
    private final double[] values;
    private final double[] weights;
    private final double[] cumulatedWeights;
    private final double[] cumulatedSums;
    private final Dropped missing;
    private final Dropped infinite;
    private final long weightless;

    private WeightedSample(double[] values, double[] weights, Dropped missing, Dropped infinite, long weightless) {
        this(
                values,
                weights,
                new double[values.length + 1],
                new double[values.length + 1],
                missing,
                infinite,
                weightless);
    }

    /** Takes over the arrays: the first two must be sorted, the next two are one longer and are filled here. */
    WeightedSample(
            double[] values,
            double[] weights,
            double[] cumulatedWeights,
            double[] cumulatedSums,
            Dropped missing,
            Dropped infinite,
            long weightless) {
        this.values = values;
        this.weights = weights;
        this.cumulatedWeights = cumulatedWeights;
        this.cumulatedSums = cumulatedSums;
        this.missing = missing;
        this.infinite = infinite;
        this.weightless = weightless;
        cumulate();
    }

    private void cumulate() {
        cumulatedWeights[0] = 0;
        cumulatedSums[0] = 0;
        CompensatedSum weight = CompensatedSum.create();
        CompensatedSum sum = CompensatedSum.create();
        for (int i = 0; i < values.length; i++) {
            weight.accept(weights[i]);
            sum.accept(weights[i] * values[i]);
            cumulatedWeights[i + 1] = weight.value();
            cumulatedSums[i + 1] = sum.value();
        }
    }

    /** The sample of values that all weigh 1. */
    public static WeightedSample of(double... values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return of(values, ones);
    }

    /**
     * The sample of values with their weights.
     *
     * @throws IllegalArgumentException if there are not as many weights as values, or a weight is none
     */
    public static WeightedSample of(double[] values, double[] weights) {
        return SampleAccumulator.sample(values, weights);
    }

    /** The sample of any records that tell a value and a weight. */
    public static <T> WeightedSample of(
            Iterable<? extends T> records, ToDoubleFunction<? super T> value, ToDoubleFunction<? super T> weight) {
        requireNonNull(value, "value");
        requireNonNull(weight, "weight");
        SampleAccumulator accumulator = SampleAccumulator.create();
        records.forEach(each -> accumulator.accept(value.applyAsDouble(each), weight.applyAsDouble(each)));
        return accumulator.toSample();
    }

    /** Collects a stream, also a parallel one, into a sample. */
    public static <T> Collector<T, ?, WeightedSample> collecting(
            ToDoubleFunction<? super T> value, ToDoubleFunction<? super T> weight) {
        requireNonNull(value, "value");
        requireNonNull(weight, "weight");
        return Collector.<T, SampleAccumulator, WeightedSample>of(
                SampleAccumulator::create,
                (accumulator, each) -> accumulator.accept(value.applyAsDouble(each), weight.applyAsDouble(each)),
                SampleAccumulator::combine,
                SampleAccumulator::toSample,
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public long records() {
        return values.length;
    }

    @Override
    public Dropped missing() {
        return missing;
    }

    @Override
    public Dropped infinite() {
        return infinite;
    }

    @Override
    public long weightless() {
        return weightless;
    }

    @Override
    public int cells() {
        return values.length;
    }

    /** The value by its place in the order. */
    public double value(int index) {
        return values[index];
    }

    @Override
    public double lower(int cell) {
        return values[cell];
    }

    @Override
    public double upper(int cell) {
        return values[cell];
    }

    @Override
    public double mean(int cell) {
        return values[cell];
    }

    @Override
    public double weight(int cell) {
        return weights[cell];
    }

    @Override
    public double cumulatedWeight(int cells) {
        return cumulatedWeights[cells];
    }

    @Override
    public double cumulatedSum(int cells) {
        return cumulatedSums[cells];
    }

    @Override
    public long cumulatedRecords(int cells) {
        return cells;
    }

    @Override
    public Bounds integral(int from, int to, Shape shape, DoubleUnaryOperator function) {
        requireNonNull(function, "function");
        requireNonNull(shape, "shape");
        CompensatedSum sum = CompensatedSum.create();
        for (int i = from; i < to; i++) {
            sum.accept(weights[i] * function.applyAsDouble(values[i]));
        }
        return Bounds.exactly(sum.value());
    }

    @Override
    public Bounds computed(double value, double size) {
        return Bounds.exactly(value);
    }

    /** The same with so many more records whose value is missing. */
    public WeightedSample withMissing(Dropped more) {
        requireNonNull(more, "more");
        return new WeightedSample(values, weights, missing.plus(more), infinite, weightless);
    }

    @Override
    public WeightedSample first(int cells) {
        return range(0, cells);
    }

    @Override
    public WeightedSample with(NegativeIncomes policy) {
        requireNonNull(policy, "policy");
        int negative = cellsBelow(0, false);
        if (negative == 0 || policy == NegativeIncomes.KEEP) {
            return this;
        }
        return policy == NegativeIncomes.DROP ? range(negative, values.length) : negativesAsZero(negative);
    }

    private WeightedSample range(int from, int to) {
        return new WeightedSample(
                Arrays.copyOfRange(values, from, to),
                Arrays.copyOfRange(weights, from, to),
                missing,
                infinite,
                weightless);
    }

    private WeightedSample negativesAsZero(int negative) {
        double[] raised = values.clone();
        Arrays.fill(raised, 0, negative, 0);
        double[] sorted = weights.clone();
        Arrays.sort(sorted, 0, cellsBelow(0, true));
        return new WeightedSample(raised, sorted, missing, infinite, weightless);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeightedSample that
                && Arrays.equals(values, that.values)
                && Arrays.equals(weights, that.weights)
                && missing.equals(that.missing)
                && infinite.equals(that.infinite)
                && weightless == that.weightless;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return "WeightedSample(" + values.length + " records)";
    }
}
