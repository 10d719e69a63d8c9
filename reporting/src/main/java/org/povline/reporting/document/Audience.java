package org.povline.reporting.document;

/** For whom a report is rendered, which decides what it may show. */
public enum Audience {
    /** 公务人员: every count; names are masked. Not for publication. */
    OFFICIAL
}
