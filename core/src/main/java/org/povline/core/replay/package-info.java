/**
 * Decisions that travel: a bundle of the facts under pseudonyms, the part of the standard book and the determination,
 * which decides the same wherever it is read. It stands above {@code ledger} because it is a document and lets the
 * engine decide.
 */
@NullMarked
package org.povline.core.replay;

import org.jspecify.annotations.NullMarked;
