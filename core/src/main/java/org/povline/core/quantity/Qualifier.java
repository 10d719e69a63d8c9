package org.povline.core.quantity;

/**
 * The word that a number was stated with, and what it guarantees. Bounds are closed: "more than 300" guarantees at
 * least 300, which errs on the safe side, since 300余 is also said of 300.
 *
 * <p>以上 and 以下 include the number (Civil Code art. 1259).
 */
public enum Qualifier {
    /** The number itself. */
    EXACT(true, true),
    /** 约, 左右: near the number, on either side; no bound is guaranteed. */
    ABOUT(false, false),
    /** 余, 多: the number and something. */
    MORE_THAN(true, false),
    /** 约…多: both hedges at once; the first takes back what the second promises. */
    ABOUT_OR_MORE(false, false),
    /** 近: almost the number. */
    NEARLY(false, true),
    /** 以上, 不少于. */
    AT_LEAST(true, false),
    /** 以下, 不超过. */
    AT_MOST(false, true),
    /** From one number to another. */
    BETWEEN(true, true);

    private final boolean boundedBelow;
    private final boolean boundedAbove;

    Qualifier(boolean boundedBelow, boolean boundedAbove) {
        this.boundedBelow = boundedBelow;
        this.boundedAbove = boundedAbove;
    }

    /** Whether the true value is at least the stated number. */
    public boolean isBoundedBelow() {
        return boundedBelow;
    }

    /** Whether the true value is at most the stated number. */
    public boolean isBoundedAbove() {
        return boundedAbove;
    }

    /** The word for the same statement about the negative number. */
    Qualifier opposite() {
        return switch (this) {
            case MORE_THAN, AT_LEAST -> AT_MOST;
            case NEARLY, AT_MOST -> AT_LEAST;
            case ABOUT_OR_MORE -> ABOUT;
            default -> this;
        };
    }
}
