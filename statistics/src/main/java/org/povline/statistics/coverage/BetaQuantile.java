package org.povline.statistics.coverage;

import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * Quantiles of the beta distribution that keep their digits for parameters up to 2<sup>63</sup>, where continued fractions
 * for its distribution function take too many steps and its logarithms lose what their size swallows.
 *
 * <p>With {@code n = a + b}, {@code m = a/n}, {@code τ = √(ab/n)} and {@code t = a eˢ/(b + a eˢ)}, {@code s = y/τ} being
 * how far the log odds lie from those of the mean,
 *
 * <pre>
 * P(t) = e^(δ(n) − δ(a) − δ(b)) / √(2π) · ∫ e^(h(s)) dy  up to y,   h(s) = −n (log(1 + m (eˢ − 1)) − m s)
 * </pre>
 *
 * <p>where δ is what Stirling's formula leaves of the logarithm of the gamma function. The integrand is near that of the
 * normal distribution for any large parameters; an error of y is divided by τ, so that it does not reach t.
 */
final class BetaQuantile {
    private static final double STEP = 1.0 / 16;
    private static final double FIRST = -4;
    private static final double LAST = 5.5;
    private static final int MOST_STEPS = 60;
    private static final double SMALL = 0.25;
    private static final double LARGE = 16;

    private final double a;
    private final double b;
    private final double scale;
    private final double factor;

    private BetaQuantile(double a, double b) {
        this.a = a;
        this.b = b;
        this.scale = Math.sqrt(a / (a + b) * b);
        this.factor = Math.exp(stirlingRest(a + b) - stirlingRest(a) - stirlingRest(b)) / Math.sqrt(2 * Math.PI);
    }

    /** The share below which the distribution has the probability, which is less than a half. */
    static double lower(double probability, double a, double b) {
        if (a == 1) {
            // P(t) = 1 − (1 − t)ᵇ
            return -Math.expm1(Math.log1p(-probability) / b);
        }
        double odds = a * Math.exp(new BetaQuantile(a, b).logOdds(probability));
        return odds / (b + odds);
    }

    /** The share above which the distribution has the probability, which is less than a half. */
    static double upper(double probability, double a, double b) {
        if (b == 1) {
            // P(t) = tᵃ
            return Math.exp(Math.log1p(-probability) / a);
        }
        double odds = b * Math.exp(new BetaQuantile(b, a).logOdds(probability));
        return a / (a + odds);
    }

    /**
     * By Newton's method for the logarithm of the probability, which is concave: from the left it never oversteps, and the
     * first step leads there. The first guess is the normal distribution's, or nearer where doubles do not hold that tail.
     */
    private double logOdds(double probability) {
        double y = -Math.sqrt(2) * InverseErfc.value(2 * probability);
        while (tail(y) < Double.MIN_NORMAL) {
            y /= 2;
        }
        for (int i = 0; i < MOST_STEPS; i++) {
            double tail = tail(y);
            double step = Math.log(tail * factor / probability) * tail / Math.exp(exponent(y / scale));
            y -= step;
            if (Math.abs(step) <= Math.ulp(Math.max(1, Math.abs(y)))) {
                break;
            }
        }
        return y / scale;
    }

    /**
     * The integral up to y by the trapezoidal rule after the substitution {@code y − exp(u − exp(−u))}, the double
     * exponential formula of Takahasi and Mori (1974) for a half-line.
     */
    private double tail(double y) {
        double sum = 0;
        for (double u = FIRST; u <= LAST; u += STEP) {
            double away = Math.exp(u - Math.exp(-u));
            sum += Math.exp(exponent((y - away) / scale)) * away * (1 + Math.exp(-u));
        }
        return sum * STEP;
    }

    /** h(s), with the smaller parameter in front: the other way round the larger one's rounding would show. */
    private double exponent(double s) {
        return a <= b ? exponent(a, a + b, s) : exponent(b, a + b, -s);
    }

    private static double exponent(double of, double all, double s) {
        double mean = of / all;
        double q = mean * Math.expm1(s);
        return Math.abs(s) < SMALL ? -all * logarithmRest(q) - of * exponentialRest(s) : of * s - all * Math.log1p(q);
    }

    /** {@code log(1 + q) − q}, without the cancellation, for small q. */
    private static double logarithmRest(double q) {
        double sum = 0;
        double power = -q;
        for (int k = 2; k == 2 || Math.abs(power) > Math.abs(sum) * 0x1p-54; k++) {
            power *= -q;
            sum -= power / k;
        }
        return sum;
    }

    /** {@code eˢ − 1 − s}, without the cancellation, for small s. */
    private static double exponentialRest(double s) {
        double sum = 0;
        double term = s;
        for (int k = 2; k == 2 || Math.abs(term) > Math.abs(sum) * 0x1p-54; k++) {
            term *= s / k;
            sum += term;
        }
        return sum;
    }

    /** δ(z) = log Γ(z) − (z − 1/2) log z + z − log √(2π), by its asymptotic series, for small z from that of z + 1. */
    private static double stirlingRest(double z) {
        double before = 0;
        double from = z;
        for (; from < LARGE; from++) {
            before += (from + 0.5) * Math.log1p(1 / from) - 1;
        }
        double square = from * from;
        return before
                + (1.0 / 12
                                - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square)
                                        / square)
                        / from;
    }
}
