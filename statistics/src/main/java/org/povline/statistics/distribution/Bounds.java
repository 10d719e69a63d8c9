package org.povline.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * An interval that holds a number. From a {@link WeightedSample} both ends are the number itself, as far as doubles
 * hold it; from an {@link IncomeHistogram} they are as far apart as what its bins leave open.
 *
 * @param lower the number is not below it
 * @param upper the number is not above it
 */
public record Bounds(double lower, double upper) {
    /** What the rounding of a few hundred operations can amount to, as a fraction of the terms' size. */
    static final double ROUNDING = 0x1p-44;

    /** Both ends at the number. */
    public static Bounds exactly(double value) {
        return new Bounds(value, value);
    }

    /** The same ends in ascending order. */
    public static Bounds between(double one, double other) {
        return one <= other ? new Bounds(one, other) : new Bounds(other, one);
    }

    /** Of each other's ends the outer ones. */
    public Bounds or(Bounds other) {
        return new Bounds(Math.min(lower, other.lower), Math.max(upper, other.upper));
    }

    /** The sum's bounds. */
    public Bounds plus(Bounds other) {
        return new Bounds(lower + other.lower, upper + other.upper);
    }

    /** The difference's bounds. */
    public Bounds minus(Bounds other) {
        return new Bounds(lower - other.upper, upper - other.lower);
    }

    /** The product's bounds. */
    public Bounds times(double factor) {
        return between(lower * factor, upper * factor);
    }

    /** The quotient's bounds. */
    public Bounds dividedBy(double divisor) {
        return between(lower / divisor, upper / divisor);
    }

    /** The product's bounds, of factors that need not be positive. */
    public Bounds times(Bounds other) {
        return between(lower * other.lower, upper * other.upper).or(between(lower * other.upper, upper * other.lower));
    }

    /** The quotient's bounds; the divisor must not reach across zero, else they are no numbers. */
    public Bounds over(Bounds divisor) {
        if (divisor.isPoint()) {
            return dividedBy(divisor.lower);
        }
        return divisor.lower > 0 || divisor.upper < 0
                ? dividedBy(divisor.lower).or(dividedBy(divisor.upper))
                : exactly(Double.NaN);
    }

    /** The bounds of a function of the number that only rises or only falls. */
    public Bounds map(DoubleUnaryOperator monotone) {
        return between(monotone.applyAsDouble(lower), monotone.applyAsDouble(upper));
    }

    /** The bounds of a number that is known not to be below the limit. */
    public Bounds atLeast(double limit) {
        return new Bounds(Math.max(lower, limit), Math.max(upper, limit));
    }

    /** With room for the rounding of terms of such a size. */
    Bounds allowing(double size) {
        double room = ROUNDING * size;
        return new Bounds(lower - room, upper + room);
    }

    /** The middle: no number is at most {@link #errorBound} away from the true one with a smaller bound. */
    public double middle() {
        return isPoint() ? lower : lower + (upper - lower) / 2;
    }

    /** Half of what lies between the ends, and room for rounding. */
    public double errorBound() {
        return isPoint() ? 0 : (upper - lower) / 2 + ROUNDING * Math.max(Math.abs(lower), Math.abs(upper));
    }

    private boolean isPoint() {
        return lower == upper;
    }
}
