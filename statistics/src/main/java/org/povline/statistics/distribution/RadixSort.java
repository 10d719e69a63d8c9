package org.povline.statistics.distribution;

import java.util.Arrays;

/**
 * Sorts values with their weights, by value and then by weight, in time that grows with their number alone.
 *
 * <p>A double's bits, read as a whole number, order as the doubles do. Each level spreads a range of such numbers evenly
 * over buckets by their leading bits between the smallest and the largest, so that incomes, which fill few of all
 * doubles, need two levels; a level narrows the range by the number of its buckets, so that no data need more than a
 * handful. The second level works within the processor's cache.
 */
final class RadixSort {
    private static final int FEW = 24;
    private static final int MOST_BITS = 11;
    private static final int PER_BUCKET_BITS = 2;

    private RadixSort() {}

    /** Sorts the first so many of both arrays; values must be numbers. */
    static void sort(double[] values, double[] weights, int size) {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = key(values[i]);
        }
        sort(keys, weights, new long[size], new double[size], 0, size, false);
        for (int i = 0; i < size; i++) {
            values[i] = value(keys[i]);
        }
    }

    private static long key(double value) {
        // Negative doubles count down: turn all bits but the sign. Adding zero makes −0 the 0 that equals it.
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ ((bits >> 63) >>> 1);
    }

    private static double value(long key) {
        return Double.longBitsToDouble(key ^ ((key >> 63) >>> 1));
    }

    /** Sorts what stands in the first pair of arrays; it ends up there or, if told so, in the other pair. */
    private static void sort(
            long[] keys, double[] weights, long[] otherKeys, double[] otherWeights, int from, int to, boolean toOther) {
        if (to - from <= FEW) {
            insertionSort(keys, weights, from, to);
        } else if (spread(keys, weights, otherKeys, otherWeights, from, to, toOther)) {
            return;
        } else {
            Arrays.sort(weights, from, to);
        }
        if (toOther) {
            System.arraycopy(keys, from, otherKeys, from, to - from);
            System.arraycopy(weights, from, otherWeights, from, to - from);
        }
    }

    /** Whether there was anything to spread: false if all keys are the same. */
    private static boolean spread(
            long[] keys, double[] weights, long[] otherKeys, double[] otherWeights, int from, int to, boolean toOther) {
        long min = keys[from];
        long max = min;
        for (int i = from + 1; i < to; i++) {
            min = Math.min(min, keys[i]);
            max = Math.max(max, keys[i]);
        }
        if (min == max) {
            return false;
        }
        int wanted = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(to - from) - PER_BUCKET_BITS);
        // The difference is below 2^64 and read without sign.
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(max - min) - wanted);
        int[] starts = new int[(int) ((max - min) >>> shift) + 2];
        for (int i = from; i < to; i++) {
            starts[(int) ((keys[i] - min) >>> shift) + 1]++;
        }
        starts[0] = from;
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        for (int i = from; i < to; i++) {
            int at = starts[(int) ((keys[i] - min) >>> shift)]++;
            otherKeys[at] = keys[i];
            otherWeights[at] = weights[i];
        }
        int start = from;
        for (int bucket = 0; bucket < starts.length - 1; bucket++) {
            int end = starts[bucket];
            sort(otherKeys, otherWeights, keys, weights, start, end, !toOther);
            start = end;
        }
        return true;
    }

    private static void insertionSort(long[] keys, double[] weights, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            double weight = weights[i];
            int at = i;
            while (at > from && (keys[at - 1] > key || (keys[at - 1] == key && weights[at - 1] > weight))) {
                keys[at] = keys[at - 1];
                weights[at] = weights[at - 1];
                at--;
            }
            keys[at] = key;
            weights[at] = weight;
        }
    }
}
