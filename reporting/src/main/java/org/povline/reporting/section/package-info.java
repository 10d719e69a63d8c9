/**
 * The sections of a village report, each built from results or declared figures. A section says what is missing instead
 * of making it up, and what does not fit instead of hiding it.
 */
@NullMarked
package org.povline.reporting.section;

import org.jspecify.annotations.NullMarked;
