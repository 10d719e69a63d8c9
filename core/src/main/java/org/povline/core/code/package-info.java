/**
 * The code lists of registry and standards: each list an enum, each constant with its Chinese label and its code in
 * every system that numbers the list. The same number means different things in different systems, so no code is read
 * or written without naming the {@link org.povline.core.code.CodeSystem}.
 *
 * <p>What no source numbers has a label and no code. Area codes and the numbers of persons and certificates are not
 * lists and do not live here.
 */
@NullMarked
package org.povline.core.code;

import org.jspecify.annotations.NullMarked;
