package org.povline.core.table;

/** What a file says that a cell is. In CSV every cell is {@link #TEXT} or {@link #BLANK}. */
public enum CellKind {
    /** There is no cell, or nothing in it. */
    BLANK,
    /** Text, also if it consists of digits. */
    TEXT,
    /** A number: what looks like an identity number here has lost its last digits. */
    NUMBER,
    /** A number that the workbook shows as a day. */
    DATE,
    /** TRUE or FALSE. */
    BOOLEAN,
    /** What a formula came to when the workbook was last saved. */
    FORMULA,
    /** What a formula says that came to nothing, such as {@code #N/A}. */
    ERROR
}
