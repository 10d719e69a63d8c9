package org.povline.core.quantity;

/**
 * What an amount of money is known to be: from one number of fen to another, both included, and either may be open. The
 * arithmetic of incomes of which a part is not known. Immutable.
 *
 * <p>A bound that is open stays open in sums. A bound farther from zero than {@link #FARTHEST_FEN} is beyond any
 * household's means and is not kept: one that lies outwards is open, one that lies inwards is taken for the farthest. So
 * no sum overflows, and every amount that was allowed still is. What is known of the difference to a line is told per
 * head without dividing, in 128 bits.
 *
 * @param lowerFen at least so many fen; {@link #OPEN_BELOW} where nothing is known
 * @param upperFen at most so many fen; {@link #OPEN_ABOVE} where nothing is known
 */
public record AmountRange(long lowerFen, long upperFen) {
    /** The lower bound where there is none. */
    public static final long OPEN_BELOW = Long.MIN_VALUE;

    /** The upper bound where there is none. */
    public static final long OPEN_ABOVE = Long.MAX_VALUE;

    /** The farthest bound from zero that is kept, in fen: a quarter of what a {@code long} holds. */
    public static final long FARTHEST_FEN = Long.MAX_VALUE / 4;

    /** Exactly nothing. */
    public static final AmountRange ZERO = new AmountRange(0, 0);

    /** Nothing is known. */
    public static final AmountRange OPEN = new AmountRange(OPEN_BELOW, OPEN_ABOVE);

    /** Zero or more: what a receipt is of which nothing is known. */
    public static final AmountRange NOT_NEGATIVE = new AmountRange(0, OPEN_ABOVE);

    /** Refuses a lower bound above the upper one; {@link #intersects} asks first. Keeps bounds up to the farthest. */
    public AmountRange {
        if (lowerFen > upperFen) {
            throw new IllegalArgumentException("The lower bound of an amount must not exceed its upper bound");
        }
        lowerFen = AmountSum.keptLower(lowerFen);
        upperFen = AmountSum.keptUpper(upperFen);
    }

    /** What the amount guarantees. */
    public static AmountRange of(Amount amount) {
        Stated stated = amount.stated;
        return new AmountRange(
                stated.qualifier().isBoundedBelow() ? stated.from() : OPEN_BELOW,
                stated.qualifier().isBoundedAbove() ? stated.to() : OPEN_ABOVE);
    }

    /** What is known of a receipt or an outlay: never below zero, whatever is not known of it; below zero is no statement. */
    public static AmountRange ofNotNegative(Fact<Amount> amount) {
        if (!(amount instanceof Fact.Known<Amount> known)) {
            return NOT_NEGATIVE;
        }
        AmountRange range = of(known.value());
        return range.upperFen < 0 ? NOT_NEGATIVE : range.notNegative();
    }

    /** The fen of {@link #ofNotNegative} where the amount was stated exactly and is kept, else -1. */
    public static long exactNotNegative(Fact<Amount> amount) {
        if (amount instanceof Fact.Known<Amount> known && known.value().isExact()) {
            long fen = known.value().stated.from();
            return fen > FARTHEST_FEN ? -1 : Math.max(-1, fen);
        }
        return -1;
    }

    /**
     * What so many come to of which one is worth from {@code leastFen} to {@code mostFen}, both zero or more; fractions of
     * a fen widen the bounds. Zero or more where the number guarantees nothing.
     *
     * @param number a number that is never below zero
     */
    public static AmountRange ofEach(Quantity<?> number, long leastFen, long mostFen) {
        Stated stated = number.stated;
        long one = number.unitsPerOne();
        return new AmountRange(
                stated.qualifier().isBoundedBelow() ? Products.floorOfPart(stated.from(), leastFen, one) : 0,
                stated.qualifier().isBoundedAbove() ? Products.ceilingOfPart(stated.to(), mostFen, one) : OPEN_ABOVE);
    }

    /** Whether the bounds are one number. */
    public boolean isExact() {
        return lowerFen == upperFen;
    }

    /** Whether anything is known of how little it may be. */
    public boolean isBoundedBelow() {
        return lowerFen != OPEN_BELOW;
    }

    /** Whether anything is known of how much it may be. */
    public boolean isBoundedAbove() {
        return upperFen != OPEN_ABOVE;
    }

    /** The sum; a bound of it that goes beyond the farthest is open. */
    public AmountRange plus(AmountRange other) {
        return new AmountRange(
                AmountSum.ofLower(lowerFen, other.lowerFen), AmountSum.ofUpper(upperFen, other.upperFen));
    }

    /** The difference; a bound of it that goes beyond the farthest is open. */
    public AmountRange minus(AmountRange other) {
        return plus(other.negated());
    }

    /** From zero to what it is at most: what may be counted of it where the rule does not tell. */
    public AmountRange fromZero() {
        return new AmountRange(Math.min(0, lowerFen), Math.max(0, upperFen));
    }

    /** Whether some amount lies in both. */
    public boolean intersects(AmountRange other) {
        return lowerFen <= other.upperFen && other.lowerFen <= upperFen;
    }

    /**
     * What both allow.
     *
     * @throws IllegalArgumentException if no amount lies in both
     */
    public AmountRange intersect(AmountRange other) {
        return other.lowerFen <= lowerFen && upperFen <= other.upperFen ? this : both(other);
    }

    private AmountRange both(AmountRange other) {
        return new AmountRange(Math.max(lowerFen, other.lowerFen), Math.min(upperFen, other.upperFen));
    }

    /**
     * Whether the amount per head is what the boundary means by the line, with persons from {@code minPersons} to {@code
     * maxPersons}; unknown unless every possible amount and number of persons lies on one side.
     *
     * @param line the line per head in fen, at least zero
     * @throws IllegalArgumentException if there may be no person, or the line is negative
     */
    public Truth isBelowPerHead(Ratio line, long minPersons, long maxPersons, Boundary boundary) {
        if (line.numerator() < 0) {
            throw new IllegalArgumentException("A line (" + line.numerator() + " fen) must not be negative");
        }
        if (isBoundedAbove() && boundary.includesPerHead(upperFen, minPersons, line)) {
            return Truth.SATISFIED;
        }
        return isBoundedBelow() && !boundary.includesPerHead(lowerFen, maxPersons, line)
                ? Truth.NOT_SATISFIED
                : Truth.UNKNOWN;
    }

    /** The sum of two bounds that are not open, no farther from zero than {@link #FARTHEST_FEN}. */
    public static long sumOfBounds(long oneFen, long otherFen) {
        return Math.max(-FARTHEST_FEN, Math.min(oneFen + otherFen, FARTHEST_FEN));
    }

    /** What is known, without the numbers: they may be somebody's income. */
    @Override
    public String toString() {
        return "AmountRange(" + (isExact() ? "exact" : isBoundedBelow() || isBoundedAbove() ? "bounded" : "open") + ")";
    }

    private AmountRange notNegative() {
        return lowerFen >= 0 ? this : new AmountRange(0, upperFen);
    }

    private AmountRange negated() {
        return new AmountRange(opposite(upperFen), opposite(lowerFen));
    }

    /** A bound on the other side of zero; one that is open stays open. */
    static long opposite(long fen) {
        if (fen == OPEN_BELOW) {
            return OPEN_ABOVE;
        }
        return fen == OPEN_ABOVE ? OPEN_BELOW : -fen;
    }
}
