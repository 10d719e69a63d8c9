/** Reports as text that a person reads: a page that stands alone, or Markdown. Words and escaping live here. */
@NullMarked
package org.povline.reporting.render;

import org.jspecify.annotations.NullMarked;
