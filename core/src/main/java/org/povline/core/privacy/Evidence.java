package org.povline.core.privacy;

/** Why digits are taken for a number that leads to a person; the best first. */
enum Evidence {
    /** A certificate's number whose check digit is right. */
    CHECKED_CERTIFICATE,
    /** An identity number whose check digit is right. */
    CHECKED_ID,
    /** A word before it says so. */
    LABEL,
    /** Eleven digits of a mobile number in one piece. */
    MOBILE,
    /** The form of a certificate's number. */
    CERTIFICATE_FORM,
    /** The form of an identity number of 18 signs. */
    ID_FORM,
    /** The form of an identity number of 15 digits. */
    OLD_ID_FORM,
    /** A payment card's digits with the right check digit. */
    CARD,
    /** A mobile number in pieces. */
    MOBILE_IN_PIECES,
    /** An area's dialling code and a number. */
    LANDLINE;

    /** Whether it holds also beside a unit of money or land. */
    boolean isProof() {
        return this == CHECKED_CERTIFICATE || this == CHECKED_ID;
    }
}
