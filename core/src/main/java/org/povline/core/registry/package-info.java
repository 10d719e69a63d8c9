/**
 * What a village's ledgers hold: households with their persons, incomes and land, aid, the work log, problems and
 * planned steps ({@link org.povline.core.registry.Registry}), and beside them what the village states about itself
 * ({@link org.povline.core.registry.DeclaredFigures}), because the two disagree in life.
 *
 * <p>Plain records: no check and no rule lives here. What a source leaves out is a fact that is not reported, so a
 * document may leave out any key but those that name a record. {@code toString} prints keys only.
 */
@NullMarked
package org.povline.core.registry;

import org.jspecify.annotations.NullMarked;
