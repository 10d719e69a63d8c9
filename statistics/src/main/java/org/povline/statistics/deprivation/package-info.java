/**
 * Deprivation in several respects at once, counted after Alkire and Foster: who is deprived in what, who of them is poor,
 * how intensely, and what contributes how much. Money, lines and inequality are elsewhere.
 */
@NullMarked
package org.povline.statistics.deprivation;

import org.jspecify.annotations.NullMarked;
