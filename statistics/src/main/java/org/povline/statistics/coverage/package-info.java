/**
 * How many of those who should be covered are: {@linkplain org.povline.statistics.coverage.CoverageRate rates} that
 * keep both counts, say who was left out and what that could change, and carry an interval if one is asked for. No rate
 * is rounded here, and none exists without a denominator.
 */
@NullMarked
package org.povline.statistics.coverage;

import org.jspecify.annotations.NullMarked;
