package org.povline.core.ledger;

/** What a row below a header is. */
enum RowKind {
    /** It speaks of a person or a household. */
    ACCEPTED,
    /** It speaks of nobody. */
    REJECTED,
    /** Nothing stands in it. */
    BLANK,
    /** It sums up, repeats or comments the others. */
    SUBTOTAL
}
