/**
 * What must not leave, found and made unreadable: {@link org.povline.core.privacy.Scanner} says where personal data stand
 * in a text, {@link org.povline.core.privacy.Masking} how they are shown instead. Findings are for callers to make; which
 * reader sees what is for the documents to decide; cryptography and pseudonyms do not live here.
 */
@NullMarked
package org.povline.core.privacy;

import org.jspecify.annotations.NullMarked;
