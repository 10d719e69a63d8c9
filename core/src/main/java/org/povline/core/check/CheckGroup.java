package org.povline.core.check;

/** What a check is about; the first letter of its code. */
public enum CheckGroup {
    /** A person's identity, schooling, health and capacity for work: P. */
    PERSON,
    /** A person's insurances, assistance and work: W. */
    WORK,
    /** A household: H. */
    HOUSEHOLD,
    /** A household watched lest it fall back: M. */
    MONITORED,
    /** A village's own figures: V. */
    VILLAGE,
    /** What must agree over time: Y. */
    YEARS,
    /** A host's own. */
    OWN
}
