/**
 * Standards as data: what a scheme asks, since when, where, by which instrument. A {@link
 * org.povline.core.standard.StandardBook} holds them and tells which one is in force for an area on a day, and what it
 * overrode. What no book covers has no answer. No decision is taken here, and no threshold stands in code.
 */
@NullMarked
package org.povline.core.standard;

import org.jspecify.annotations.NullMarked;
