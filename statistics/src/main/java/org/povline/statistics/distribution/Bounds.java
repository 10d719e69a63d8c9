package org.povline.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * An interval that holds a number. From a {@link WeightedSample} both ends are the number itself, as far as doubles
 * hold it; from an {@link IncomeHistogram} they are as far apart as what its bins leave open.
 *
 * <p>Operations round outward: what holds of the numbers within holds of the result. Only of two points, as samples give
 * them, the result is a point again and takes part in no proof.
 *
 * @param lower the number is not below it
 * @param upper the number is not above it
 */
public record Bounds(double lower, double upper) {
    /** What the rounding of a few hundred operations can amount to, as a fraction of the terms' size. */
    static final double ROUNDING = 0x1p-44;
    /** What a function of the standard library, or a few of them in a row, can be off by, as a fraction of the result. */
    private static final double OF_FUNCTIONS = 0x1p-48;

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
        return new Bounds(lower + other.lower, upper + other.upper).outward(this, other);
    }

    /** The difference's bounds. */
    public Bounds minus(Bounds other) {
        return new Bounds(lower - other.upper, upper - other.lower).outward(this, other);
    }

    /** The product's bounds. */
    public Bounds times(double factor) {
        return between(lower * factor, upper * factor).outward(this, this);
    }

    /** The quotient's bounds. */
    public Bounds dividedBy(double divisor) {
        return between(lower / divisor, upper / divisor).outward(this, this);
    }

    /** The product's bounds, of factors that need not be positive. */
    public Bounds times(Bounds other) {
        return between(lower * other.lower, upper * other.upper)
                .or(between(lower * other.upper, upper * other.lower))
                .outward(this, other);
    }

    /** The quotient's bounds; the divisor must not reach across zero, else they are no numbers. */
    public Bounds over(Bounds divisor) {
        if (divisor.isPoint()) {
            return dividedBy(divisor.lower);
        }
        return divisor.lower > 0 || divisor.upper < 0
                ? between(lower / divisor.lower, upper / divisor.upper)
                        .or(between(lower / divisor.upper, upper / divisor.lower))
                        .outward(this, divisor)
                : exactly(Double.NaN);
    }

    /** The bounds of a function of the number that only rises or only falls. */
    public Bounds map(DoubleUnaryOperator monotone) {
        Bounds ends = between(monotone.applyAsDouble(lower), monotone.applyAsDouble(upper));
        return isPoint() ? ends : ends.widenedBy(OF_FUNCTIONS * Math.max(Math.abs(ends.lower), Math.abs(ends.upper)));
    }

    /** The bounds of a number that is known not to be below the limit. */
    public Bounds atLeast(double limit) {
        return new Bounds(Math.max(lower, limit), Math.max(upper, limit));
    }

    /** With so much more on either side. */
    Bounds widenedBy(double room) {
        return room == 0 ? this : new Bounds(Math.nextDown(lower - room), Math.nextUp(upper + room));
    }

    /** With room for the rounding of terms of such a size. */
    Bounds allowing(double size) {
        return widenedBy(ROUNDING * size);
    }

    /** By one double on either side, which is more than an operation rounds off, unless it was one of points. */
    private Bounds outward(Bounds one, Bounds other) {
        return one.isPoint() && other.isPoint() ? this : new Bounds(Math.nextDown(lower), Math.nextUp(upper));
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
