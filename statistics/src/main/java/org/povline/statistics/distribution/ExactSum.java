package org.povline.statistics.distribution;

import java.math.BigInteger;

/**
 * A sum of doubles without any rounding, the same in whatever order they come: every finite double is a whole number of
 * 2<sup>−1074</sup>, and such numbers are added up in long digits of 32 bits. Only the result is rounded, once.
 *
 * <p>Terms must be finite. Takes half a kilobyte; not safe for use by several threads.
 *
 * <p>Source: R. M. Neal, Fast Exact Summation Using Small and Large Superaccumulators (2015), arXiv:1505.05571.
 */
final class ExactSum {
    private static final int DIGIT_BITS = 32;
    private static final long DIGIT = 0xFFFF_FFFFL;
    private static final int DIGITS = 68;
    private static final int MANTISSA_BITS = 52;
    private static final int LOWEST_EXPONENT = -1074;
    /** Each addition adds less than one digit to a long. */
    private static final int MOST_WITHOUT_CARRY = 1 << 30;

    private final long[] digits = new long[DIGITS];
    private int additions;

    void accept(double term) {
        long bits = Double.doubleToRawLongBits(Math.abs(term));
        int exponent = (int) (bits >>> MANTISSA_BITS);
        long fraction = bits & (1L << MANTISSA_BITS) - 1;
        long mantissa = exponent == 0 ? fraction : fraction | 1L << MANTISSA_BITS;
        int place = Math.max(0, exponent - 1);
        int digit = place / DIGIT_BITS;
        int shift = place % DIGIT_BITS;
        long low = (mantissa & DIGIT) << shift;
        long high = (mantissa >>> DIGIT_BITS) << shift;
        long sign = term < 0 ? -1 : 1;
        digits[digit] += sign * (low & DIGIT);
        digits[digit + 1] += sign * ((low >>> DIGIT_BITS) + (high & DIGIT));
        digits[digit + 2] += sign * (high >>> DIGIT_BITS);
        additions += 2;
        if (additions >= MOST_WITHOUT_CARRY) {
            carry();
        }
    }

    void combine(ExactSum other) {
        carry();
        long[] added = other.digits.clone();
        for (int i = 0; i < DIGITS; i++) {
            digits[i] += added[i];
        }
        carry();
    }

    private void carry() {
        for (int i = 0; i < DIGITS - 1; i++) {
            digits[i + 1] += digits[i] >> DIGIT_BITS;
            digits[i] &= DIGIT;
        }
        additions = 0;
    }

    /** The double that is nearest to the sum. */
    double value() {
        BigInteger sum = BigInteger.ZERO;
        for (int i = DIGITS - 1; i >= 0; i--) {
            sum = sum.shiftLeft(DIGIT_BITS).add(BigInteger.valueOf(digits[i]));
        }
        BigInteger size = sum.abs();
        int excess = Math.max(0, size.bitLength() - Long.SIZE);
        BigInteger front = size.shiftRight(excess);
        // What is cut off counts for the rounding only where it is not nothing: one bit tells it.
        boolean isCut = excess > 0 && size.getLowestSetBit() < excess;
        double nearest = (isCut ? front.setBit(0) : front).doubleValue();
        return sum.signum() * Math.scalb(nearest, excess + LOWEST_EXPONENT);
    }
}
