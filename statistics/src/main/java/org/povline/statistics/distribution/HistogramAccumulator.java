package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

/**
 * Sorts values with their weights into bins, one at a time; what several have gathered is combined, in any order.
 *
 * <p>Memory is some 800 KB, whatever the number of records. Records are told apart as {@link WeightedSample} does it. Not
 * safe for use by several threads: one each, then combine.
 */
public final class HistogramAccumulator {
    private final Bins bins = new Bins();
    private final LeftOut leftOut = new LeftOut();
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;
    private double aboveZero = Double.POSITIVE_INFINITY;
    private double belowZero = Double.NEGATIVE_INFINITY;

    private HistogramAccumulator() {}

    /** An empty one. */
    public static HistogramAccumulator create() {
        return new HistogramAccumulator();
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
        long place = (Double.doubleToRawLongBits(value) >>> BinScale.SHIFT) - BinScale.BASE;
        // One comparison tells a usual income from all that needs a look: its bits lie in an octave that has bins.
        if (place >= 0 && place < BinScale.POSITIVE && weight > 0 && weight <= Double.MAX_VALUE) {
            bins.add(BinScale.FIRST + (int) place, value, weight);
            min = Math.min(min, value);
            max = Math.max(max, value);
        } else if (leftOut.takes(value, weight)) {
            acceptUnusual(value + 0.0, weight);
        }
    }

    private void acceptUnusual(double value, double weight) {
        bins.add(BinScale.bin(value), value, weight);
        min = Math.min(min, value);
        max = Math.max(max, value);
        if (value > 0) {
            aboveZero = Math.min(aboveZero, value);
        } else if (value < 0) {
            belowZero = Math.max(belowZero, value);
        }
    }

    /**
     * Takes over what the other has gathered; the other stays as it is.
     *
     * @return this
     */
    public HistogramAccumulator combine(HistogramAccumulator other) {
        requireNonNull(other, "other");
        bins.add(other.bins);
        leftOut.combine(other.leftOut);
        widen(other.extremes());
        return this;
    }

    /**
     * Takes over what a histogram holds.
     *
     * @return this
     */
    public HistogramAccumulator combine(IncomeHistogram histogram) {
        histogram.tallies().forEach(bins::add);
        leftOut.add(histogram.missing(), histogram.infinite(), histogram.weightless());
        widen(histogram.extremes());
        return this;
    }

    /** The histogram of what has been gathered so far. */
    public IncomeHistogram toHistogram() {
        return new IncomeHistogram(
                bins.tallies(), extremes(), leftOut.missing(), leftOut.infinite(), leftOut.weightless());
    }

    private Extremes extremes() {
        return new Extremes(min, max, aboveZero, belowZero);
    }

    private void widen(Extremes others) {
        min = Math.min(min, others.min());
        max = Math.max(max, others.max());
        aboveZero = Math.min(aboveZero, others.aboveZero());
        belowZero = Math.max(belowZero, others.belowZero());
    }
}
