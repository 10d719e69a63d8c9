package org.povline.statistics.distribution;

import java.util.Arrays;

/**
 * Sorts values with their weights, by value and then by weight, in time that grows with their number alone.
 *
 * <p>A double's bits, read as a whole number, order as the doubles do. Each level spreads a range of such numbers evenly
 * over buckets by their leading bits between the smallest and the largest, so that incomes, which fill few of all
 * doubles, need two levels; a level narrows the range by the number of its buckets, so that no data need more than a
 * handful. The second level works within the processor's cache.
 *
 * <p>Values must be numbers, and no −0, which equals 0 but orders before it.
 */
final class RadixSort {
    private static final int FEW = 24;
    private static final int MOST_BITS = 11;
    private static final int PER_BUCKET_BITS = 2;

    private RadixSort() {}

    /** Sorts the first so many of the first two arrays; the other two are room to work in, and as long. */
    static void sort(double[] values, double[] weights, double[] otherValues, double[] otherWeights, int size) {
        sort(values, weights, otherValues, otherWeights, 0, size, false);
    }

    private static long key(double value) {
        // Negative doubles count down: turn all bits but the sign.
        long bits = Double.doubleToRawLongBits(value);
        return bits ^ ((bits >> 63) >>> 1);
    }

    /** Sorts what stands in the first pair of arrays; it ends up there or, if told so, in the other pair. */
    private static void sort(
            double[] values,
            double[] weights,
            double[] otherValues,
            double[] otherWeights,
            int from,
            int to,
            boolean toOther) {
        if (to - from <= FEW) {
            insertionSort(values, weights, from, to);
        } else if (spread(values, weights, otherValues, otherWeights, from, to, toOther)) {
            return;
        } else {
            Arrays.sort(weights, from, to);
        }
        if (toOther) {
            System.arraycopy(values, from, otherValues, from, to - from);
            System.arraycopy(weights, from, otherWeights, from, to - from);
        }
    }

    /** Whether there was anything to spread: false if all values are the same. */
    private static boolean spread(
            double[] values,
            double[] weights,
            double[] otherValues,
            double[] otherWeights,
            int from,
            int to,
            boolean toOther) {
        long min = key(values[from]);
        long max = min;
        for (int i = from + 1; i < to; i++) {
            long key = key(values[i]);
            min = Math.min(min, key);
            max = Math.max(max, key);
        }
        if (min == max) {
            return false;
        }
        int wanted = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(to - from) - PER_BUCKET_BITS);
        // The difference is below 2^64 and read without sign.
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(max - min) - wanted);
        int[] starts = new int[(int) ((max - min) >>> shift) + 2];
        for (int i = from; i < to; i++) {
            starts[(int) ((key(values[i]) - min) >>> shift) + 1]++;
        }
        starts[0] = from;
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        for (int i = from; i < to; i++) {
            double value = values[i];
            int at = starts[(int) ((key(value) - min) >>> shift)]++;
            otherValues[at] = value;
            otherWeights[at] = weights[i];
        }
        int start = from;
        for (int bucket = 0; bucket < starts.length - 1; bucket++) {
            int end = starts[bucket];
            sort(otherValues, otherWeights, values, weights, start, end, !toOther);
            start = end;
        }
        return true;
    }

    private static void insertionSort(double[] values, double[] weights, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double value = values[i];
            double weight = weights[i];
            long key = key(value);
            int at = i;
            while (at > from
                    && (key(values[at - 1]) > key || (key(values[at - 1]) == key && weights[at - 1] > weight))) {
                values[at] = values[at - 1];
                weights[at] = weights[at - 1];
                at--;
            }
            values[at] = value;
            weights[at] = weight;
        }
    }
}
