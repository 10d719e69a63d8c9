/**
 * The logic checks, which say whether a record is plausible and never whether anybody is entitled: a
 * {@link org.povline.core.check.CheckBook} of checks that read a household, a village or two years and give findings.
 * What a check needs and the record does not tell makes it not applicable, which is counted, and never a finding.
 */
@NullMarked
package org.povline.core.check;

import org.jspecify.annotations.NullMarked;
