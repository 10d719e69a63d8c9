package org.povline.core.check;

import java.math.BigDecimal;
import org.povline.core.quantity.Quantity;

/**
 * A sum of quantities of one kind, of any size: what a ledger states by mistake need not fit where one quantity does.
 *
 * @param number the sum of the numbers, in the unit of the kind
 * @param isBoundedBelow whether the sum is at least the number
 * @param isExact whether the sum is the number
 */
record Total(BigDecimal number, boolean isBoundedBelow, boolean isExact) {
    static final Total NOTHING = new Total(BigDecimal.ZERO, true, true);

    Total plus(Quantity<?> next) {
        return new Total(
                number.add(next.number()), isBoundedBelow && next.lower().isPresent(), isExact && next.isExact());
    }

    /** Whether the sum certainly exceeds the whole. */
    boolean exceeds(Quantity<?> whole) {
        return isBoundedBelow
                && whole.upper().filter(most -> number.compareTo(most) > 0).isPresent();
    }

    boolean isNumber(BigDecimal other) {
        return number.compareTo(other) == 0;
    }

    /** The type alone: the number may be a household's land. */
    @Override
    public String toString() {
        return "Total";
    }
}
