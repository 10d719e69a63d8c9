package org.povline.core.quantity;

/**
 * The answer to a question whose facts may be unknown, in Kleene's strong three-valued logic: {@link #UNKNOWN} gives way
 * wherever the other operand decides alone.
 *
 * <p>Source: S. C. Kleene, Introduction to Metamathematics (1952), § 64.
 */
public enum Truth {
    /** The facts say yes. */
    SATISFIED,
    /** The facts say no. */
    NOT_SATISFIED,
    /** The facts do not tell. */
    UNKNOWN;

    /** The truth of a question that was answered. */
    public static Truth of(boolean satisfied) {
        return satisfied ? SATISFIED : NOT_SATISFIED;
    }

    /** Not satisfied if either is not, else unknown if either is, else satisfied. */
    public Truth and(Truth other) {
        if (this == NOT_SATISFIED || other == NOT_SATISFIED) {
            return NOT_SATISFIED;
        }
        return this == SATISFIED ? other : this;
    }

    /** Satisfied if either is, else unknown if either is, else not satisfied. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case SATISFIED -> NOT_SATISFIED;
            case NOT_SATISFIED -> SATISFIED;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
