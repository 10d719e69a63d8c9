package org.povline.statistics.distribution;

/**
 * What a measure of inequality does with households or persons whose net income is negative, as in a year when a crop failed or a
 * business was begun. Mean, quantiles and poverty always take them as they are.
 */
public enum NegativeIncomes {
    /** They stay as they are; the Gini then has no upper bound of 1. */
    KEEP,
    /** They count as zero; the mean that the measure divides by rises with them. */
    ZERO,
    /** They are left out with their persons. */
    DROP
}
