package org.povline.core.quantity;

import static org.povline.core.quantity.AmountRange.FARTHEST_FEN;
import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;
import static org.povline.core.quantity.AmountRange.OPEN_BELOW;

/**
 * Adds up amounts of which some are only bounded, as {@link AmountRange#plus} does, without a range for each. Mutable,
 * for one thread.
 */
public final class AmountSum {
    private long lowerFen;
    private long upperFen;

    private AmountSum() {}

    /** A sum of nothing. */
    public static AmountSum create() {
        return new AmountSum();
    }

    /** Adds an exact amount. */
    public void add(long fen) {
        add(fen, fen);
    }

    /** Adds what is known of an amount. */
    public void add(AmountRange range) {
        add(range.lowerFen(), range.upperFen());
    }

    /** Adds an amount from one number of fen to another, either of which may be open. */
    public void add(long lowerFen, long upperFen) {
        this.lowerFen = ofLower(this.lowerFen, lowerFen);
        this.upperFen = ofUpper(this.upperFen, upperFen);
    }

    /** Takes off what is known of an amount. */
    public void subtract(AmountRange range) {
        add(AmountRange.opposite(range.upperFen()), AmountRange.opposite(range.lowerFen()));
    }

    /** Adds a receipt or an outlay: never below zero, whatever is not known of it. */
    public void addNotNegative(Fact<Amount> amount) {
        long exact = AmountRange.exactNotNegative(amount);
        if (exact >= 0) {
            add(exact);
        } else {
            add(AmountRange.ofNotNegative(amount));
        }
    }

    /** What the sum is known to be. */
    public AmountRange range() {
        return new AmountRange(lowerFen, upperFen);
    }

    static long ofLower(long one, long other) {
        return one == OPEN_BELOW || other == OPEN_BELOW ? OPEN_BELOW : keptLower(one + other);
    }

    static long ofUpper(long one, long other) {
        return one == OPEN_ABOVE || other == OPEN_ABOVE ? OPEN_ABOVE : keptUpper(one + other);
    }

    static long keptLower(long fen) {
        return fen < -FARTHEST_FEN ? OPEN_BELOW : Math.min(fen, FARTHEST_FEN);
    }

    static long keptUpper(long fen) {
        return fen > FARTHEST_FEN ? OPEN_ABOVE : Math.max(fen, -FARTHEST_FEN);
    }

    /** What is known, without the numbers: they may be somebody's income. */
    @Override
    public String toString() {
        return "AmountSum(" + range() + ")";
    }
}
