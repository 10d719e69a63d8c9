/**
 * What households have a head: an {@linkplain org.povline.statistics.income.IncomeSample exact sample} of whole fen and
 * persons, and its {@linkplain org.povline.statistics.income.IncomeMeasures mean, median, poverty and Gini}.
 *
 * <p>Every person counts once, with the household's income divided by its persons. Nothing is divided before the end:
 * all sums are whole numbers, so that no result depends on the order or the grouping of the input. Which money is
 * income is not decided here.
 */
@NullMarked
package org.povline.statistics.income;

import org.jspecify.annotations.NullMarked;
