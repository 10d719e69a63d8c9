package org.povline.core.check;

/** What came of one check of one record. */
public enum Verdict {
    /** Nothing is wrong. */
    SILENT,
    /** Something is wrong, and a finding says what. */
    FIRED,
    /** The record does not tell what the check needs to know. */
    NOT_APPLICABLE
}
