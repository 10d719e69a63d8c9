package org.povline.core.json;

/** What can be wrong with the JSON of a document; the names are the codes of the findings. */
public enum JsonFault {
    /** It is not JSON. */
    JSON_SYNTAX,
    /** It is JSON that nests deeper, or holds longer texts or numbers, than any ledger does. */
    JSON_LIMIT,
    /** It is JSON of another kind or version. */
    JSON_SCHEMA,
    /** It is JSON, but no bundle of a decision of this version. */
    BUNDLE_SCHEMA,
    /** A part of a bundle that is not there, or is something else. */
    BUNDLE_PART,
    /** The standard book that a bundle names is not the one that its entries come from. */
    BUNDLE_BOOK,
    /** The digest of an identity number in a bundle belongs to nobody in its household. */
    BUNDLE_PERSON,
    /** A key that the schema does not know; what stands there is not read. */
    JSON_UNKNOWN_KEY,
    /** A value that is not of its kind; it becomes an unreadable fact. */
    JSON_FACT,
    /** A record that cannot be made of what stands there; the document is not read. */
    JSON_RECORD
}
