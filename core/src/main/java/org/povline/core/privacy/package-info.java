/**
 * What must not leave, made unreadable: {@link org.povline.core.privacy.Masking}. Which reader sees what is for the
 * documents to decide; cryptography and pseudonyms do not live here.
 */
@NullMarked
package org.povline.core.privacy;

import org.jspecify.annotations.NullMarked;
