package org.povline.core.check;

/** What a check looks at each time it runs. */
public enum CheckScope {
    /** One member of a household. */
    PERSON,
    /** One household. */
    HOUSEHOLD,
    /** The persons of all households together. */
    ALL_HOUSEHOLDS,
    /** What a village declares, beside its ledger where there is one. */
    VILLAGE,
    /** One household in two ledgers. */
    TWO_YEARS,
    /** What a village declares in two years. */
    VILLAGE_IN_TWO_YEARS
}
