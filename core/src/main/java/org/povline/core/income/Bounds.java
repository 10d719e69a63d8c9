package org.povline.core.income;

import static org.povline.core.quantity.AmountRange.NOT_NEGATIVE;
import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;

/**
 * What is known of receipts and outlays: never below zero, whatever is not known of them. An amount beyond any
 * household's means is read as that much or more, so that no sum over a ledger's rows overflows.
 */
final class Bounds {
    /** 2 to the 52nd fen, 45 million million yuan. */
    static final long MOST = 1L << 52;

    private Bounds() {}

    /** As {@link AmountRange#ofNotNegative}, at most {@link #MOST} or open. */
    static AmountRange of(Fact<Amount> fact) {
        return fact instanceof Fact.Known<Amount> known ? of(known.value()) : NOT_NEGATIVE;
    }

    /** The amount where it is exact and within means, else -1: the same as {@link #of} without a range. */
    static long exact(Fact<Amount> fact) {
        if (fact instanceof Fact.Known<Amount> known && known.value().isExact()) {
            long fen = known.value().lowerFen().orElse(-1);
            return fen > MOST ? -1 : Math.max(-1, fen);
        }
        return -1;
    }

    private static AmountRange of(Amount amount) {
        long upper = amount.upperFen().orElse(OPEN_ABOVE);
        return upper < 0 ? NOT_NEGATIVE : range(amount.lowerFen().orElse(0), upper);
    }

    /** The range, its lower bound held between zero and the most, its upper one open above that. */
    static AmountRange range(long lower, long upper) {
        if (upper == 0) {
            return AmountRange.ZERO;
        }
        return new AmountRange(Math.max(0, Math.min(lower, MOST)), upper > MOST ? OPEN_ABOVE : upper);
    }

    static AmountRange sum(AmountRange one, AmountRange other) {
        AmountRange sum = one.plus(other);
        return range(sum.lowerFen(), sum.upperFen());
    }

    static AmountRange fromZeroTo(long upper) {
        return range(0, upper);
    }

    /** What is left of an upper bound; open stays open. */
    static long less(long upper, long taken) {
        return upper == OPEN_ABOVE ? OPEN_ABOVE : upper - taken;
    }
}
