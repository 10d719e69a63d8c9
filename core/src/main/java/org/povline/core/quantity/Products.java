package org.povline.core.quantity;

import java.math.BigInteger;

/** Compares and divides products that need not fit a {@code long}. */
final class Products {
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private Products() {}

    /** The sign of {@code a × b − c × d}, exact for every {@code long}. */
    static int compare(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    /** The whole part of {@code a × b ÷ divisor}, none of them negative; at most {@code Long.MAX_VALUE}. */
    static long floorOfPart(long a, long b, long divisor) {
        return fits(a, b) ? a * b / divisor : saturated(product(a, b).divide(BigInteger.valueOf(divisor)));
    }

    /** The same, rounded up. */
    static long ceilingOfPart(long a, long b, long divisor) {
        return fits(a, b)
                ? a * b / divisor + (a * b % divisor > 0 ? 1 : 0)
                : saturated(product(a, b).add(BigInteger.valueOf(divisor - 1)).divide(BigInteger.valueOf(divisor)));
    }

    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == 0 && a * b >= 0;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    private static long saturated(BigInteger number) {
        return number.min(LARGEST).longValueExact();
    }
}
