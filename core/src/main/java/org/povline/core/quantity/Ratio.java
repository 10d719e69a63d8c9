package org.povline.core.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A computed share, rate or mean: two whole numbers, kept, so that it can be checked against its denominator.
 *
 * <p>Two ratios are equal when both numbers are: 1 of 2 persons is not 50 of 100. The order is by value, exact, so it
 * is not consistent with {@code equals}, as with {@link BigDecimal}.
 *
 * @param numerator the part or the sum; may be negative
 * @param denominator the whole, at least 1: without a whole there is no ratio
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {
    private static final int DECIMALS_OF_PERCENT = 2;

    /** Refuses a denominator below 1. */
    public Ratio {
        if (denominator < 1) {
            throw new IllegalArgumentException("Denominator (" + denominator + ") must be at least 1");
        }
    }

    /** The nearest {@code double} where both numbers are below 2<sup>53</sup>, else good to 15 digits. */
    public double doubleValue() {
        return (double) numerator / denominator;
    }

    /**
     * The value with so many decimals.
     *
     * @throws ArithmeticException if the rounding is {@code UNNECESSARY} and the value has more decimals
     */
    public BigDecimal rounded(int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), decimals, requireNonNull(rounding, "rounding"));
    }

    /** The value in percent with so many decimals; {@link #rounded} says how. */
    public BigDecimal percent(int decimals, RoundingMode rounding) {
        return rounded(Math.addExact(decimals, DECIMALS_OF_PERCENT), rounding).movePointRight(DECIMALS_OF_PERCENT);
    }

    /** The same value in lowest terms. */
    public Ratio reduced() {
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    /** By value; exact for every {@code long}. */
    @Override
    public int compareTo(Ratio other) {
        return Products.compare(numerator, other.denominator, other.numerator, denominator);
    }
}
