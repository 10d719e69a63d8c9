/** Rules that every ordered, weighted sample shares, whatever it holds. No sample and no measure lives here. */
@NullMarked
package org.povline.statistics.distribution;

import org.jspecify.annotations.NullMarked;
