package org.povline.core.registry;

/** Whom aid is for. */
public enum AidRecipient {
    /** The village or its committee. */
    VILLAGE,
    /** A household. */
    HOUSEHOLD,
    /** A person. */
    PERSON,
    /** Pupils of a school. */
    PUPILS
}
