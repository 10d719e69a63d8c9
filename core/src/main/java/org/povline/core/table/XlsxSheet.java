package org.povline.core.table;

/**
 * A sheet as the workbook lists it.
 *
 * @param name its name
 * @param part the part that holds its cells
 * @param hidden whether it is hidden
 */
record XlsxSheet(String name, String part, boolean hidden) {}
