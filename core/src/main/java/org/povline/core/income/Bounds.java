package org.povline.core.income;

import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;

import org.povline.core.quantity.AmountRange;

/** What is known of receipts and outlays: never below zero, whatever is not known of them. */
final class Bounds {
    private Bounds() {}

    /** The range, its lower bound not below zero. */
    static AmountRange range(long lower, long upper) {
        return new AmountRange(Math.max(0, lower), upper);
    }

    /** What is left of an upper bound; open stays open. */
    static long less(long upper, long taken) {
        return upper == OPEN_ABOVE ? OPEN_ABOVE : upper - taken;
    }
}
