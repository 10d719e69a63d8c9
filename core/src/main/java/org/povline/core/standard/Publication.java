package org.povline.core.standard;

/** What of a case is made public in the village. */
public enum Publication {
    /** Nothing. */
    NONE,
    /** 公示: what is meant to be decided, before it is. */
    APPLICATION,
    /** 公布: the decision. */
    DECISION
}
