package org.povline.statistics.distribution;

/**
 * A sum of doubles that keeps what each addition rounds off, and adds it at the end.
 *
 * <p>The error is about that of one rounding, whatever the number of terms, as long as they do not cancel to less than
 * 10<sup>−15</sup> of their size: 10<sup>16</sup> and one thousand times 1 is 10000000000001000. Nothing gives 0. A
 * term that is no number, or infinite, makes the sum no number.
 *
 * <p>Not safe for use by several threads: one each, then combine.
 *
 * <p>Source: D. E. Knuth, The Art of Computer Programming 2, section 4.2.2, theorem B; T. Ogita, S. M. Rump and S. Oishi,
 * Accurate Sum and Dot Product, SIAM Journal on Scientific Computing 26 (2005), 1955–1988, doi:10.1137/030601818.
 */
public final class CompensatedSum {
    private double sum;
    private double lost;

    private CompensatedSum() {}

    /** An empty one. */
    public static CompensatedSum create() {
        return new CompensatedSum();
    }

    /** Adds a term. */
    public void accept(double term) {
        // Knuth's two-sum needs no branch on which of the two is larger.
        double next = sum + term;
        double added = next - sum;
        lost += (sum - (next - added)) + (term - added);
        sum = next;
    }

    /**
     * Adds what the other has gathered; the other stays as it is.
     *
     * @return this
     */
    public CompensatedSum combine(CompensatedSum other) {
        double itsLost = other.lost;
        accept(other.sum);
        lost += itsLost;
        return this;
    }

    /** The sum so far. */
    public double value() {
        return sum + lost;
    }
}
