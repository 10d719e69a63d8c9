package org.povline.statistics.distribution;

/**
 * The bins of a histogram in ascending order: 512 of equal width in every octave of positive values from 2<sup>−7</sup>
 * to 2<sup>29</sup>, one for what is smaller and one for what is larger, one for zero, and the mirror image for negative
 * values with 32 in an octave.
 *
 * <p>The bin of a positive value is the front of the double's own bits, so that finding it takes a shift. In yuan and in
 * fen this reaches from below a fen to above any income.
 */
final class BinScale {
    private static final int MANTISSA_BITS = 52;
    private static final int EXPONENT_BIAS = 1023;
    private static final int LOWEST_EXPONENT = -7;
    private static final int OCTAVES = 36;
    private static final int BITS = 9;
    private static final int NEGATIVE_BITS = 5;

    /** What a positive value's bits are shifted by. */
    static final int SHIFT = MANTISSA_BITS - BITS;

    /** The shifted bits of the first value with a bin of an octave. */
    static final long BASE = (long) (EXPONENT_BIAS + LOWEST_EXPONENT) << BITS;

    /** How many bins the octaves of positive values have. */
    static final int POSITIVE = OCTAVES << BITS;

    private static final int NEGATIVE_SHIFT = MANTISSA_BITS - NEGATIVE_BITS;
    private static final long NEGATIVE_BASE = (long) (EXPONENT_BIAS + LOWEST_EXPONENT) << NEGATIVE_BITS;
    private static final int NEGATIVE = OCTAVES << NEGATIVE_BITS;

    /** The bin of zero: before it stand the negative values, with one bin at either end. */
    static final int ZERO = NEGATIVE + 2;

    /** The first bin of an octave of positive values. */
    static final int FIRST = ZERO + 2;

    /** How many bins there are. */
    static final int BINS = FIRST + POSITIVE + 1;

    private BinScale() {}

    /** The bin of a finite value. */
    static int bin(double value) {
        if (value == 0) {
            return ZERO;
        }
        return value > 0
                ? FIRST + place(value, SHIFT, BASE, POSITIVE)
                : ZERO - 2 - place(-value, NEGATIVE_SHIFT, NEGATIVE_BASE, NEGATIVE);
    }

    /** The place among so many bins of octaves; −1 below them, their number above them. */
    private static int place(double size, int shift, long base, int bins) {
        return (int) Math.max(-1, Math.min(bins, (Double.doubleToRawLongBits(size) >>> shift) - base));
    }

    /** The smallest value of the bin; that of the ends is of no help. */
    static double lower(int bin) {
        if (bin == ZERO) {
            return 0;
        }
        return bin > ZERO
                ? start(bin - FIRST, SHIFT, BASE)
                : -end(ZERO - 2 - bin, NEGATIVE_SHIFT, NEGATIVE_BASE, NEGATIVE);
    }

    /** The largest value of the bin; that of the ends is of no help. */
    static double upper(int bin) {
        if (bin == ZERO) {
            return 0;
        }
        return bin > ZERO
                ? end(bin - FIRST, SHIFT, BASE, POSITIVE)
                : -start(ZERO - 2 - bin, NEGATIVE_SHIFT, NEGATIVE_BASE);
    }

    private static double start(int place, int shift, long base) {
        return place < 0 ? Double.MIN_VALUE : Double.longBitsToDouble((place + base) << shift);
    }

    private static double end(int place, int shift, long base, int bins) {
        return place >= bins ? Double.MAX_VALUE : Math.nextDown(Double.longBitsToDouble((place + 1 + base) << shift));
    }
}
