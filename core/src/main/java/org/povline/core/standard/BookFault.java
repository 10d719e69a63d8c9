package org.povline.core.standard;

/** What can be wrong with a book of standards; the names are the codes of the findings. */
enum BookFault {
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
    /** Two entries of equal rank in force at once. */
    BOOK_OVERLAP,
    /** A multiple of a line that the book does not hold. */
    BOOK_MULTIPLE_WITHOUT_LINE,
    /** A line that is, by way of others, a multiple of itself. */
    BOOK_MULTIPLE_CYCLE
}
