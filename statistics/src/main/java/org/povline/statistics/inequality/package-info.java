/**
 * How unequal incomes are: {@linkplain org.povline.statistics.inequality.InequalityMeasures Gini, generalised entropy,
 * Atkinson and others}, what groups and sources of income add to it, how something else is spread over the ranks of
 * income, and Lorenz curves fitted to grouped data.
 *
 * <p>Every number says what it is and how far it can be off.
 */
@NullMarked
package org.povline.statistics.inequality;

import org.jspecify.annotations.NullMarked;
