package org.povline.core.standard;

/** What can be wrong with a book of standards; the names are the codes of the findings. */
enum BookFault {
    /** The document is not JSON. */
    BOOK_SYNTAX,
    /** It is JSON that nests deeper, or holds longer texts or numbers, than any book does. */
    BOOK_LIMIT,
    /** It is JSON of another kind or version. */
    BOOK_SCHEMA,
    /** A key that the schema does not know: misspelt, it would leave out what it was to say. */
    BOOK_UNKNOWN_KEY,
    /** A key that must be there. */
    BOOK_MISSING_KEY,
    /** A key that stands twice. */
    BOOK_DUPLICATE_KEY,
    /** A value of another type. */
    BOOK_TYPE,
    /** A constant that the list does not have. */
    BOOK_CODE,
    /** A day that the calendar does not have, or in another form. */
    BOOK_DATE,
    /** Digits that are no code of an area. */
    BOOK_AREA_CODE,
    /** A text that is no URI. */
    BOOK_URI,
    /** A text that is no class of disability. */
    BOOK_DISABILITY,
    /** A number and a word that make no amount. */
    BOOK_AMOUNT,
    /** A name of another form. */
    BOOK_ID,
    /** An entry that ends before it begins. */
    BOOK_VALIDITY,
    /** Verified until a day before it begins. */
    BOOK_VERIFIED_UNTIL,
    /** Nothing is cited. */
    BOOK_CITATION_MISSING,
    /** Said to be verified, with sources that do not carry it. */
    BOOK_UNVERIFIED_CLAIM,
    /** No content, or more than one. */
    BOOK_CONTENT_COUNT,
    /** A content of another role. */
    BOOK_CONTENT_ROLE,
    /** A content that says nothing. */
    BOOK_CONTENT_EMPTY,
    /** A number outside of its bounds. */
    BOOK_NUMBER_RANGE,
    /** An amount that must be one number. */
    BOOK_INEXACT,
    /** Low, usual and high in another order. */
    BOOK_IMPUTATION_ORDER,
    /** The same in two places that exclude each other, or twice in one. */
    BOOK_REPEATED,
    /** A constant that has no place here. */
    BOOK_MISPLACED,
    /** Two limits where one decides, or none. */
    BOOK_ASSET_LIMIT,
    /** Two entries of one id. */
    BOOK_DUPLICATE_ID,
    /** An area that the table does not know. */
    BOOK_AREA_UNKNOWN,
    /** An own area that cannot belong to the one it is said to. */
    BOOK_AREA_PARENT,
    /** Two entries of equal rank in force at once. */
    BOOK_OVERLAP,
    /** Days without an entry between two of equal rank. */
    BOOK_GAP,
    /** An entry that is said to follow one that is not there or of another rank. */
    BOOK_FOLLOWS,
    /** A multiple of a line that the book does not hold. */
    BOOK_MULTIPLE_WITHOUT_LINE,
    /** A line that is, by way of others, a multiple of itself, or of which too many multiples are one of the other. */
    BOOK_MULTIPLE_CHAIN,
    /** A line that, with the multiples below it, has more digits than an income can be held against exactly. */
    BOOK_LINE_DIGITS,
    /** An entry for an area of a lower level than may set it. */
    BOOK_BELOW_AUTHORITY,
    /** A line that is lower than the one that guides it. */
    BOOK_BELOW_GUIDANCE,
    /** A book to be laid over another than this. */
    BOOK_OVERLAY_BOOK,
    /** An entry for a scheme outside of the mandate. */
    BOOK_OVERLAY_SCHEME,
    /** An entry for an area outside of the mandate. */
    BOOK_OVERLAY_AREA,
    /** An entry for an area smaller than any for which the book below has what it sets for the nation. */
    BOOK_OVERLAY_NOT_LOCAL,
    /** An own area that is known otherwise below, or lies outside of the mandate. */
    BOOK_OVERLAY_OWN_AREA,
    /** An entry that changes what was in force before the mandate begins. */
    BOOK_OVERLAY_BACK_DATED,
    /** An entry that begins before the one that it replaces. */
    BOOK_OVERLAY_EARLIER,
    /** An id of the book below, for something else. */
    BOOK_OVERLAY_ID
}
