/**
 * Files of rows, raw: CSV and XLSX in by {@link org.povline.core.table.TableReader} and out by
 * {@link org.povline.core.table.TableWriter}. Rows are as they stand in the file; what a column means, which row is a
 * header and what makes a household live higher up. Limits against hostile files are here, in
 * {@link org.povline.core.table.TableLimits}.
 */
@NullMarked
package org.povline.core.table;

import org.jspecify.annotations.NullMarked;
