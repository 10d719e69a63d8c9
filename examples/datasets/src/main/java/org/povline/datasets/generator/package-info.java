/**
 * Makes ledgers: {@link org.povline.datasets.generator.LedgerGenerator} as many households as are asked for, clean or
 * with faults whose places it tells; {@link org.povline.datasets.generator.GeneratedVillage} one village that adds up to
 * given totals on two days.
 *
 * <p>Everything follows from a seed by whole-number arithmetic of our own, so that the same seed gives the same ledger
 * on every machine, in every locale and with every JDK. How often something occurs is made for the example and measures
 * no place; where a number is taken from a source, it says so.
 */
@NullMarked
package org.povline.datasets.generator;

import org.jspecify.annotations.NullMarked;
