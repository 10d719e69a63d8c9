package org.povline.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.povline.core.quantity.Qualifier;

/**
 * How a whole report rounds its shares. Rounded shares need not add up to 100, and are not made to.
 *
 * <p>A share that is only bounded is rounded away from what it promises, so that the promise stays true: 300 and more
 * of 410 are at least 73.1 percent, not 73.2.
 */
public enum Rounding {
    /** Whole percent, half up. */
    HALF_UP_0(0),
    /** One decimal of a percent, half up: the usual one. */
    HALF_UP_1(1),
    /** Two decimals of a percent, half up. */
    HALF_UP_2(2);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int decimals;

    Rounding(int decimals) {
        this.decimals = decimals;
    }

    /** The decimals of a percent that it keeps. */
    public int decimals() {
        return decimals;
    }

    /** The percentage {@code 100 · part / whole}, rounded. */
    public BigDecimal percent(BigDecimal part, BigDecimal whole, Qualifier qualifier) {
        return HUNDRED.multiply(part).divide(whole, decimals, mode(qualifier));
    }

    private static RoundingMode mode(Qualifier qualifier) {
        if (qualifier.isBoundedBelow() == qualifier.isBoundedAbove()) {
            return RoundingMode.HALF_UP;
        }
        return qualifier.isBoundedBelow() ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }
}
