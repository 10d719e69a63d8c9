package org.povline.statistics.inequality;

/**
 * By how many percent poverty moves if the mean, or the Gini, rises by one percent.
 *
 * <p>Source: G. Datt, Computational Tools for Poverty Measurement and Analysis (1998), table 2; of the Gini where the
 * whole curve moves in proportion.
 *
 * @param headcountByMean of the headcount, if all incomes grow alike
 * @param gapByMean of the gap
 * @param severityByMean of the severity
 * @param headcountByGini of the headcount, if the mean stays
 * @param gapByGini of the gap
 * @param severityByGini of the severity
 */
public record Elasticities(
        double headcountByMean,
        double gapByMean,
        double severityByMean,
        double headcountByGini,
        double gapByGini,
        double severityByGini) {

    /** With the line as a multiple of the mean. */
    static Elasticities of(LorenzCurve curve, double line, double headcount, double gap, double severity) {
        double density = headcount * curve.curvature(headcount);
        double excess = 1 / line - 1;
        return new Elasticities(
                -line / density,
                1 - headcount / gap,
                2 * (1 - gap / severity),
                (1 - line) / density,
                1 + excess * headcount / gap,
                2 * (1 + excess * gap / severity));
    }
}
