package org.povline.statistics.income;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Ratio;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.QuantileRule;

/**
 * A quantile of incomes over persons, with the rule that picked it. It is one household's income a head.
 *
 * @param share the share of persons, from 0 to 1; the median's is 0.5
 * @param rule how it was picked
 * @param fenPerHead the income, in fen a head
 */
public record Quantile(double share, QuantileRule rule, Ratio fenPerHead) {
    /** Refuses a share outside 0 to 1. */
    public Quantile {
        requireShare(share);
        requireNonNull(rule, "rule");
        requireNonNull(fenPerHead, "fenPerHead");
    }

    Method method() {
        return rule.method().with(Method.SHARE, share);
    }

    static void requireShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Share (" + share + ") must be from 0 to 1");
        }
    }

    /** The share and the rule: the income is somebody's. */
    @Override
    public String toString() {
        return "Quantile(" + share + ", " + rule + ")";
    }
}
