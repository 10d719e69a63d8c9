package org.povline.core.repair;

/** How much speaks for a repair. */
public enum Certainty {
    /** If the fault is as small as it can be, no other repair is possible. */
    CERTAIN,
    /** A rule speaks for it, but the fault may also lie elsewhere. */
    LIKELY
}
