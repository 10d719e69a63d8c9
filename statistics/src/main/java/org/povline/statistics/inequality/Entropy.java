package org.povline.statistics.inequality;

/**
 * What one income adds to an index, by its deviation {@code d = (x − μ)/μ} from the mean and {@code u = x/μ}, right to a
 * few last digits also where incomes are alike, or the parameter is all but one that has a formula of its own.
 */
final class Entropy {
    /** Below it a series has fewer terms than a formula loses digits. */
    private static final double SMALL = 0x1p-5;
    /** Below it the logarithm of {@code 1 + d} is nearer than that of {@code u}. */
    private static final double NEAR = 0.25;

    /** A term that adds nothing to a sum. */
    private static final double NEGLIGIBLE = 0x1p-55;

    private Entropy() {}

    /** {@code (u^α − 1 − α (u − 1))/(α² − α)}: less the tangent at 1, which adds up to nothing. */
    static double of(double d, double u, double alpha) {
        return of(d, u, isAlgebraic(alpha) ? Double.NaN : log(d, u), alpha);
    }

    /** Whether its formula needs no logarithm. */
    private static boolean isAlgebraic(double alpha) {
        return alpha == 2 || alpha == -1 || alpha == 0.5;
    }

    /** The same where the logarithm of {@code u} is known. */
    static double of(double d, double u, double log, double alpha) {
        if (alpha == 2) {
            return d * d / 2;
        }
        if (alpha == -1) {
            return d * d / (2 * u);
        }
        if (alpha == 0.5) {
            double part = d / (1 + Math.sqrt(u));
            return 2 * part * part;
        }
        return Math.abs(d) * Math.max(1, Math.abs(alpha)) < SMALL ? series(d, alpha) : formula(d, u, log, alpha);
    }

    /** The binomial series from the square on. */
    private static double series(double d, double alpha) {
        double term = d * d / 2;
        double sum = term;
        for (int k = 2; Math.abs(term) > sum * NEGLIGIBLE; k++) {
            term *= d * (alpha - k) / (k + 1);
            sum += term;
        }
        return sum;
    }

    private static double formula(double d, double u, double log, double alpha) {
        if (alpha == 0) {
            return d - log;
        }
        if (alpha == 1) {
            return u * log - d;
        }
        double beta = alpha - 1;
        if (Math.abs(beta) < 0.5) {
            return (u * Math.expm1(beta * log) / beta - d) / alpha;
        }
        return Math.abs(alpha) < 0.5
                ? (Math.expm1(alpha * log) / alpha - d) / beta
                : (Math.expm1(alpha * log) - alpha * d) / (alpha * beta);
    }

    /** {@code log u}. */
    static double log(double d, double u) {
        return Math.abs(d) < NEAR ? logOfSum(d) : Math.log(u);
    }

    /** {@code log(1 + d)}: what rounding takes off the sum adds its first-order share. Twice as fast as {@code log1p}. */
    private static double logOfSum(double d) {
        double sum = 1 + d;
        return Math.log(sum) + (d - (sum - 1)) / sum;
    }

    /** {@code exp t − 1 − t}. */
    static double exponential(double t) {
        if (Math.abs(t) >= SMALL) {
            return Math.abs(t) < 1 ? Math.expm1(t) - t : Math.exp(t) - 1 - t;
        }
        double term = t * t / 2;
        double sum = term;
        for (int k = 3; Math.abs(term) > sum * NEGLIGIBLE; k++) {
            term *= t / k;
            sum += term;
        }
        return sum;
    }
}
