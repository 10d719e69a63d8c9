/**
 * Values that know what they do not know: {@link org.povline.core.quantity.Fact}, three-valued
 * {@link org.povline.core.quantity.Truth}, and {@linkplain org.povline.core.quantity.Quantity quantities} with bounds
 * and the word they were stated with. Exact throughout: whole fen, whole metres, whole shares of a mu; decimals exist
 * only at the doors. No unit conversion that rounds lives here, and no formatting.
 */
@NullMarked
package org.povline.core.quantity;

import org.jspecify.annotations.NullMarked;
