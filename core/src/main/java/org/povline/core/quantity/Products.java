package org.povline.core.quantity;

/** Compares products that need not fit a {@code long}. */
final class Products {
    private Products() {}

    /** The sign of {@code a × b − c × d}, exact for every {@code long}. */
    static int compare(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
