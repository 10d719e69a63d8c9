package org.povline.core.finding;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** The record contradicts itself or a standard: what depends on the fact is unknown. */
    ERROR,
    /** The record is unlikely but possible: somebody should look. */
    WARNING,
    /** Something to know, with nothing to repair. */
    INFO
}
