package org.povline.core.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers of standards in one form, so that 1.5 and 1.50 make equal standards. */
final class Decimals {
    /** More than any ratio of the field needs, and few enough that an exponent cannot fill the memory. */
    private static final int MAX_DIGITS = 30;

    private Decimals() {}

    static boolean isReasonable(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS;
    }

    static boolean isPositive(BigDecimal number) {
        return isReasonable(number) && number.signum() > 0;
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
