package org.povline.core.income;

import static org.povline.core.quantity.AmountRange.FARTHEST_FEN;
import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;

/** What is known of receipts and outlays: never below zero, whatever is not known of them. */
final class Bounds {
    private Bounds() {}

    /** The amount where it is exact and kept, else -1: {@link AmountRange#ofNotNegative} without a range. */
    static long exact(Fact<Amount> fact) {
        if (fact instanceof Fact.Known<Amount> known && known.value().isExact()) {
            long fen = known.value().lowerFen().orElse(-1);
            return fen > FARTHEST_FEN ? -1 : Math.max(-1, fen);
        }
        return -1;
    }

    /** The range, its lower bound not below zero. */
    static AmountRange range(long lower, long upper) {
        return new AmountRange(Math.max(0, lower), upper);
    }

    /** What is left of an upper bound; open stays open. */
    static long less(long upper, long taken) {
        return upper == OPEN_ABOVE ? OPEN_ABOVE : upper - taken;
    }
}
