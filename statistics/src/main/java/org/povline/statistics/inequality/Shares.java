package org.povline.statistics.inequality;

import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;

/** Ratios of what parts of the population have. */
final class Shares {
    private Shares() {}

    /** What the richest share of the weight has over what the poorest share has, by the Lorenz curve. */
    static Bounds ratio(Distribution of, double richest, double poorest) {
        return ofPositive(of.sumOfRichest(richest), of.sumOfPoorest(poorest));
    }

    /** The quotient, where the divisor is surely positive. */
    static Bounds ofPositive(Bounds dividend, Bounds divisor) {
        return divisor.lower() > 0 ? dividend.over(divisor) : Bounds.exactly(Double.NaN);
    }

    /** What all have together who are not above a limit; it falls while values are negative and rises after. */
    static Bounds sumUpTo(Distribution of, Bounds limit) {
        int least = of.cellsBelow(limit.lower(), true);
        int most = of.cellsReaching(limit.upper(), true);
        int turning = Math.max(least, Math.min(most, of.cellsBelow(0, false)));
        return sum(of, least).or(sum(of, most)).or(sum(of, turning));
    }

    private static Bounds sum(Distribution of, int cells) {
        return of.sums(0, cells);
    }
}
