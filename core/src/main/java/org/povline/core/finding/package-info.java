/**
 * What checks, readers and audits hand back: a {@link org.povline.core.finding.Finding} is a stable code with a severity,
 * a place and typed arguments; {@link org.povline.core.finding.Texts} turns it into words at the edge. A
 * {@link org.povline.core.finding.Reading} is what came of reading a document. No check lives here, and no personal value may pass through here.
 */
@NullMarked
package org.povline.core.finding;

import org.jspecify.annotations.NullMarked;
