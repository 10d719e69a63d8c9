package org.povline.statistics.income;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact sum of products of longs. It adds in 128 bits and moves what has gathered to a {@link BigInteger} before it
 * can overflow, which real incomes never reach.
 */
final class ProductSum {
    /** A product's high half is at most 2^62 in size, so that a sum within this limit takes one more. */
    private static final long LIMIT = 1L << 61;

    private BigInteger moved = BigInteger.ZERO;
    private long high;
    private long low;

    /** Adds {@code a × b}. */
    ProductSum add(long a, long b) {
        long productLow = a * b;
        low += productLow;
        high += Math.multiplyHigh(a, b) + (Long.compareUnsigned(low, productLow) < 0 ? 1 : 0);
        if (high > LIMIT || high < -LIMIT) {
            moved = value();
            high = 0;
            low = 0;
        }
        return this;
    }

    BigInteger value() {
        BigInteger unsignedLow = BigInteger.valueOf(low >>> 1).shiftLeft(1).or(BigInteger.valueOf(low & 1));
        return moved.add(BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsignedLow));
    }

    /** The quotient; 34 digits are divided out before the double is taken. */
    static double quotient(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }
}
