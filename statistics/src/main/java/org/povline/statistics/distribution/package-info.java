/**
 * Weighted values in order: a {@linkplain org.povline.statistics.distribution.WeightedSample sample} of all of them or a
 * {@linkplain org.povline.statistics.distribution.IncomeHistogram histogram} in constant memory, the rules for their
 * quantiles, and the curves that are drawn from them.
 *
 * <p>Measures of poverty and of inequality live in packages of their own and take either. Which money is income is not
 * decided here.
 */
@NullMarked
package org.povline.statistics.distribution;

import org.jspecify.annotations.NullMarked;
