package org.povline.statistics.distribution;

import java.util.Arrays;

/**
 * Gathers values with their weights, one at a time; what several have gathered is combined, in any order.
 *
 * <p>Memory grows with the records, up to some two thousand million. Not safe for use by several threads: one each, then
 * combine.
 */
public final class SampleAccumulator {
    private static final int FIRST_CAPACITY = 16;
    /** Longer arrays fail on some virtual machines. */
    private static final int LAST_CAPACITY = Integer.MAX_VALUE - 8;

    private final LeftOut leftOut = new LeftOut();
    private double[] values = new double[FIRST_CAPACITY];
    private double[] weights = new double[FIRST_CAPACITY];
    private int size;

    private SampleAccumulator() {}

    /** An empty one. */
    public static SampleAccumulator create() {
        return new SampleAccumulator();
    }

    /** Takes a value that weighs 1. */
    public void accept(double value) {
        accept(value, 1);
    }

    /**
     * Takes a value; one that is missing is {@code NaN}.
     *
     * @throws IllegalArgumentException if the weight is negative, infinite or no number
     */
    public void accept(double value, double weight) {
        if (leftOut.takes(value, weight)) {
            if (size == values.length) {
                grow(size + 1L);
            }
            // Adding zero makes −0 the 0 that equals it.
            values[size] = value + 0.0;
            weights[size] = weight;
            size++;
        }
    }

    /** The sample of the values alone, without holding them twice. */
    static WeightedSample sample(double[] values, double[] weights) {
        SampleAccumulator accumulator = create().acceptAll(values, weights);
        boolean isFull = accumulator.size == accumulator.values.length;
        return isFull ? accumulator.sort(accumulator.values, accumulator.weights) : accumulator.toSample();
    }

    private SampleAccumulator acceptAll(double[] values, double[] weights) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException(
                    "Weights (" + weights.length + ") must be as many as values (" + values.length + ")");
        }
        reserve(size + (long) values.length);
        for (int i = 0; i < values.length; i++) {
            accept(values[i], weights[i]);
        }
        return this;
    }

    /**
     * Takes over what the other has gathered; the other stays as it is.
     *
     * @return this
     */
    public SampleAccumulator combine(SampleAccumulator other) {
        int added = other.size;
        reserve(size + (long) added);
        System.arraycopy(other.values, 0, values, size, added);
        System.arraycopy(other.weights, 0, weights, size, added);
        size += added;
        leftOut.combine(other.leftOut);
        return this;
    }

    /** The sample of what has been gathered so far. */
    public WeightedSample toSample() {
        return sort(Arrays.copyOf(values, size), Arrays.copyOf(weights, size));
    }

    private WeightedSample sort(double[] sorted, double[] carried) {
        double[] cumulatedWeights = new double[size + 1];
        double[] cumulatedSums = new double[size + 1];
        // What is summed up afterwards is room for the sort first: the largest arrays need not be there twice.
        RadixSort.sort(sorted, carried, cumulatedWeights, cumulatedSums, size);
        return new WeightedSample(
                sorted,
                carried,
                cumulatedWeights,
                cumulatedSums,
                leftOut.missing(),
                leftOut.infinite(),
                leftOut.weightless());
    }

    private void reserve(long capacity) {
        if (capacity > values.length) {
            grow(capacity);
        }
    }

    private void grow(long capacity) {
        if (capacity > LAST_CAPACITY) {
            throw new IllegalStateException("Records (" + capacity + ") must be at most " + LAST_CAPACITY);
        }
        int next = (int) Math.min(LAST_CAPACITY, Math.max(capacity, values.length + (values.length >> 1)));
        values = Arrays.copyOf(values, next);
        weights = Arrays.copyOf(weights, next);
    }
}
