/**
 * Suggested repairs: where a rule makes it certain or likely what a faulty record should say. {@link
 * org.povline.core.repair.Repairs} suggests, a person decides; nothing is repaired by itself. No fault is reported here, that
 * is the checks' task, and no value that is missing or only bounded is ever filled in.
 */
@NullMarked
package org.povline.core.repair;

import org.jspecify.annotations.NullMarked;
