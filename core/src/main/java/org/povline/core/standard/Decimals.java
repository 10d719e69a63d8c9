package org.povline.core.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.povline.core.quantity.Amount;

/** Decimal numbers of standards in one form, so that 1.5 and 1.50 make equal standards. */
final class Decimals {
    /** More than any ratio of the field needs, and few enough that an exponent cannot fill the memory. */
    private static final int MAX_DIGITS = 30;

    private static final int FACTOR_DECIMALS = 6;
    private static final BigDecimal HIGHEST_FACTOR = BigDecimal.valueOf(1_000);
    private static final BigDecimal HIGHEST_YUAN = BigDecimal.valueOf(1_000_000_000);

    private Decimals() {}

    static boolean isReasonable(BigDecimal number) {
        return number.precision() <= MAX_DIGITS && Math.abs(number.scale()) <= MAX_DIGITS;
    }

    /** Whether money may be multiplied by it: not negative, up to a thousand, with up to six decimals. */
    static boolean isFactor(BigDecimal number) {
        return isReasonable(number)
                && number.signum() >= 0
                && number.compareTo(HIGHEST_FACTOR) <= 0
                && plain(number).scale() <= FACTOR_DECIMALS;
    }

    static boolean isPositiveFactor(BigDecimal number) {
        return isFactor(number) && number.signum() > 0;
    }

    /** Whether no number of the amount is above a thousand million yuan, more than any line or price of the field. */
    static boolean isWithinHighest(Amount amount) {
        return Stream.of(amount.number(), Objects.requireNonNullElse(amount.toYuan(), BigDecimal.ZERO))
                .allMatch(number -> number.compareTo(HIGHEST_YUAN) <= 0);
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
