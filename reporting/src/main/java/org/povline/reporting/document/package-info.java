/**
 * What a report says, apart from how it is shown: sections of paragraphs, tables and notes, whose words are codes and
 * whose numbers are {@linkplain org.povline.reporting.document.Figure figures} that know their unit, denominator, date
 * and origin. No digits in strings, and no markup.
 */
@NullMarked
package org.povline.reporting.document;

import org.jspecify.annotations.NullMarked;
