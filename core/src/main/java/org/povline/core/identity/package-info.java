/**
 * Numbers that identify somebody: of residents, organisations, disability certificates and mobile phones. Each type
 * holds a well-formed number, tells no one but who calls {@code text()}, and shares its
 * {@linkplain org.povline.core.identity.IdentityFault faults} with checks and constraints. Whether a number was ever
 * issued is for no offline library to say.
 */
@NullMarked
package org.povline.core.identity;

import org.jspecify.annotations.NullMarked;
