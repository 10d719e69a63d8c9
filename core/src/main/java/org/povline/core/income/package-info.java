/**
 * What a household's income is, by the account that asks, and who belongs to its family. Accounts and rules of membership
 * share no path by accident: {@link org.povline.core.income.IncomeAccount} has one formula for each concept, and {@link
 * org.povline.core.income.FamilyRule} is dated by the rule that it is made from. What is not known bounds a result and
 * never counts as zero. No line is looked up here and nothing is decided.
 */
@NullMarked
package org.povline.core.income;

import org.jspecify.annotations.NullMarked;
