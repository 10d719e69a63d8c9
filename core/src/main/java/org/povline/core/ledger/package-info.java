/**
 * Documents: a ledger as a file, in and out. So far JSON; every fault of a file comes back as a finding with its place,
 * and nothing that stands in a file is lost or repeated in a message.
 */
@NullMarked
package org.povline.core.ledger;

import org.jspecify.annotations.NullMarked;
