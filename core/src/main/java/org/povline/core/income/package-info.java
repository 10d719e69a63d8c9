/**
 * What a household's income is, by the account that asks: accounts differ in what they count and share no path by
 * accident. So far the registry's.
 */
@NullMarked
package org.povline.core.income;

import org.jspecify.annotations.NullMarked;
