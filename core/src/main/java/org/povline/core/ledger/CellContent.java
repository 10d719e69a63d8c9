package org.povline.core.ledger;

/** What belongs in a cell, as the person who fills it in is told. */
enum CellContent {
    /** Free words. */
    WORDS,
    /** Digits and letters that name something. */
    NAMING_NUMBER,
    /** An identity number, whose digits a spreadsheet's number loses. */
    IDENTITY_NUMBER,
    /** The code of an area. */
    AREA_CODE,
    /** A day. */
    DAY,
    /** A day, month, year or range. */
    TIME,
    /** One word of a list. */
    CHOICE,
    /** Words of a list, however many. */
    CHOICES,
    /** A number. */
    QUANTITY
}
