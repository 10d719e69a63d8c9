/**
 * Poverty at a line or relative to the population: {@linkplain org.povline.statistics.poverty.PovertyMeasures headcount,
 * gap, severity, Watts, Sen and Sen-Shorrocks-Thon}, {@linkplain org.povline.statistics.poverty.RelativeMeasures the
 * European at-risk-of-poverty indicators}, and what groups add to it.
 *
 * <p>Every number says what it is and how far it can be off. Which line applies to whom is not decided here.
 */
@NullMarked
package org.povline.statistics.poverty;

import org.jspecify.annotations.NullMarked;
