/**
 * Who is entitled, under which standard, and why: schemes as trees of typed criteria, decided under the standards in
 * force for an area on a day, with every criterion in the trace.
 *
 * <p>Deciding never checks: a fact that bears an error is unknown here. What is unknown is never read as no, and what
 * the standard book does not cover has no answer.
 */
@NullMarked
package org.povline.core.eligibility;

import org.jspecify.annotations.NullMarked;
