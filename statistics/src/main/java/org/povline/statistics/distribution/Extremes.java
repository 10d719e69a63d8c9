package org.povline.statistics.distribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The smallest and largest of all values, and those nearest to zero on either side among the values that have no bin of
 * an octave: together they bound the bins at the ends. Where there are none they are infinite.
 */
record Extremes(double min, double max, double aboveZero, double belowZero) {
    /** The smallest value that a bin can hold. */
    double lower(int bin) {
        double lower = Math.max(BinScale.lower(bin), min);
        return bin == BinScale.FIRST - 1 ? Math.max(lower, aboveZero) : lower;
    }

    /** The largest value that a bin can hold. */
    double upper(int bin) {
        double upper = Math.min(BinScale.upper(bin), max);
        return bin == BinScale.ZERO - 1 ? Math.min(upper, belowZero) : upper;
    }

    /** Of the values at zero and above, where there were negative ones that now count as zero or not at all. */
    Extremes withoutNegatives() {
        return new Extremes(0, Math.max(0, max), aboveZero, Double.NEGATIVE_INFINITY);
    }

    /** Whether values can have them; where there are none, the smallest exceeds the largest. */
    boolean arePossible() {
        boolean none = min == Double.POSITIVE_INFINITY && max == Double.NEGATIVE_INFINITY;
        boolean some = min <= max && Double.isFinite(min) && Double.isFinite(max);
        return (none || some) && aboveZero > 0 && belowZero < 0;
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeDouble(min);
        out.writeDouble(max);
        out.writeDouble(aboveZero);
        out.writeDouble(belowZero);
    }

    static Extremes readFrom(DataInputStream in) throws IOException {
        return new Extremes(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
