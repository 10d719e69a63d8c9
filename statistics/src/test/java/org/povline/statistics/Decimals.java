package org.povline.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Logarithms, exponentials and powers of decimals, by their series. */
public final class Decimals {
    /** Far more than what differences of a few numbers lose. */
    public static final MathContext DIGITS = new MathContext(90, RoundingMode.HALF_EVEN);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(100);
    private static final BigDecimal LOG_2 = logNearOne(TWO);

    private Decimals() {}

    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DIGITS);
    }

    public static BigDecimal log(BigDecimal x) {
        int halvings = 0;
        BigDecimal rest = x;
        while (rest.compareTo(BigDecimal.valueOf(1.5)) > 0) {
            rest = rest.divide(TWO, DIGITS);
            halvings++;
        }
        while (rest.compareTo(BigDecimal.valueOf(0.75)) < 0) {
            rest = rest.multiply(TWO, DIGITS);
            halvings--;
        }
        return LOG_2.multiply(BigDecimal.valueOf(halvings)).add(logNearOne(rest), DIGITS);
    }

    /** {@code 2 artanh((x − 1)/(x + 1))}. */
    private static BigDecimal logNearOne(BigDecimal x) {
        BigDecimal z = divide(x.subtract(BigDecimal.ONE), x.add(BigDecimal.ONE));
        BigDecimal square = z.multiply(z, DIGITS);
        BigDecimal power = z;
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 1; power.abs().compareTo(SMALLEST) > 0; k += 2) {
            sum = sum.add(divide(power, BigDecimal.valueOf(k)), DIGITS);
            power = power.multiply(square, DIGITS);
        }
        return sum.multiply(TWO);
    }

    public static BigDecimal exp(BigDecimal x) {
        if (x.abs().compareTo(HALF) > 0) {
            BigDecimal root = exp(x.multiply(HALF));
            return root.multiply(root, DIGITS);
        }
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 1; term.abs().compareTo(SMALLEST) > 0; k++) {
            sum = sum.add(term, DIGITS);
            term = divide(term.multiply(x, DIGITS), BigDecimal.valueOf(k));
        }
        return sum;
    }

    public static BigDecimal power(BigDecimal x, double exponent) {
        if (exponent == Math.rint(exponent) && Math.abs(exponent) < 100) {
            return x.pow((int) exponent, DIGITS);
        }
        if (exponent == 0.5) {
            return x.sqrt(DIGITS);
        }
        return x.signum() == 0 ? x : exp(log(x).multiply(new BigDecimal(exponent), DIGITS));
    }
}
