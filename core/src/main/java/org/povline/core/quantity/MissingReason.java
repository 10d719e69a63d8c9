package org.povline.core.quantity;

/** Why a fact has no value. None of them ever reads as zero, as no, or as poor. */
public enum MissingReason {
    /** The form asks for it and the answer was left out, 未填. */
    NOT_REPORTED,
    /** The form does not ask for it. */
    NOT_ASKED,
    /** It does not exist for this record: no spouse's income without a spouse, 不适用. */
    NOT_APPLICABLE,
    /** The person was asked and declined, 拒答. */
    REFUSED,
    /** It is known elsewhere and was kept back here, to protect somebody. */
    WITHHELD,
    /** What stands there bears an error, so that no decision may rest on it, 存疑. */
    DOUBTED
}
