package org.povline.core.registry;

/** How far a problem has come. */
public enum ProblemState {
    /** Known, and nobody has been told. */
    OPEN,
    /** 已汇报: brought before those who can solve it. */
    REPORTED,
    /** 已答复: answered, with work still to do. */
    ANSWERED,
    /** 已解决. */
    SOLVED
}
