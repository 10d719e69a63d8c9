package org.povline.statistics.inequality;

import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;

/** Ratios of what parts of the population have. */
final class Shares {
    private Shares() {}

    /** What is above one share of the weight over what is below another, by the Lorenz curve. */
    static Bounds ratio(Distribution of, double above, double below) {
        return ofPositive(Bounds.exactly(of.sum()).minus(of.sumOfPoorest(above)), of.sumOfPoorest(below));
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
        double sum = of.cumulatedSum(cells);
        return of.computed(sum, Math.abs(sum));
    }
}
