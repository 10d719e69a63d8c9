package org.povline.core.standard;

/** How well a standard is attested. */
public enum Strength {
    /** The primary text or official data file was read. */
    P(true),
    /** The full text was read in a public mirror of the official one. */
    P_M(true),
    /** An official restatement: a government site, the official press. */
    O(true),
    /** Two or more independent secondary sources agree. */
    S2(true),
    /** One secondary source. */
    S1(false),
    /** Computed from values that are cited. */
    D(false),
    /** Not attested. */
    NONE(false);

    private final boolean verified;

    Strength(boolean verified) {
        this.verified = verified;
    }

    /** Whether it carries the claim that a standard is verified. */
    public boolean isVerified() {
        return verified;
    }
}
