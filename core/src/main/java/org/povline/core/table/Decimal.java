package org.povline.core.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The number that a person typed behind the double that a workbook stores: 4.0999999999999996 is written for 4.1.
 */
final class Decimal {
    private static final int SHOWN = 15;
    private static final int EXACT = 17;

    private Decimal() {}

    /** The shortest decimal that gives the same double, without an exponent. */
    static String of(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal shortest = exact;
        for (int digits = EXACT; digits >= SHOWN; digits--) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            shortest = rounded.doubleValue() == number ? rounded : shortest;
        }
        return shortest.signum() == 0 ? "0" : shortest.stripTrailingZeros().toPlainString();
    }
}
