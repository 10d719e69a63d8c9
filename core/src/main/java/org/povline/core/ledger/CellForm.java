package org.povline.core.ledger;

/** How a spreadsheet keeps the cells of a column. */
enum CellForm {
    /** As text, also where it is digits: numbers that name something lose zeros and digits otherwise. */
    TEXT,
    /** As a number, where it is one. */
    NUMBER,
    /** As a day. */
    DATE
}
