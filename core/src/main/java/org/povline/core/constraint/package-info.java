/**
 * Jakarta constraints on single values, for a host's own beans and parameters. Null is valid: what must be there is
 * {@code @NotNull}'s to say. A violation carries the code that a check's finding of the same fault carries, as its message
 * template, with texts in Chinese and English that never hold the value; a message of the host's own is kept.
 * {@link org.povline.core.constraint.FactValueExtractor} carries constraints to what a
 * {@link org.povline.core.quantity.Fact} holds. Rules over several values do not live here.
 */
@NullMarked
package org.povline.core.constraint;

import org.jspecify.annotations.NullMarked;
