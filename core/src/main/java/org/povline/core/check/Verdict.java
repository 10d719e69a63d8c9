package org.povline.core.check;

/** What came of one check of one record. */
public enum Verdict {
    /** Nothing is wrong. */
    SILENT,
    /** Something is wrong, and a finding says what. */
    FIRED,
    /** The record does not tell what the check needs to know. */
    NOT_APPLICABLE;

    /** What came of both: fired if one did, not applicable if neither was. */
    Verdict or(Verdict other) {
        if (this == FIRED || other == FIRED) {
            return FIRED;
        }
        return this == SILENT || other == SILENT ? SILENT : NOT_APPLICABLE;
    }
}
