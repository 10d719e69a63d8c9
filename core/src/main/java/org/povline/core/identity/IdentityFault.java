package org.povline.core.identity;

/** What can be wrong with an identifying number. The constant's name is the code of findings and violations. */
public enum IdentityFault {
    /** It has neither 18 nor 15 signs. */
    RESIDENT_ID_LENGTH("A resident identity number must have 18 signs"),
    /** It has the 15 digits of numbers issued before GB 11643-1999, which lack century and check digit. */
    RESIDENT_ID_OLD_FORM("A resident identity number must have 18 signs, not the 15 of the old form"),
    /** A sign other than a digit, or other than a digit and X in the last place. */
    RESIDENT_ID_CHARACTERS("A resident identity number must have 17 digits and a last sign that is a digit or X"),
    /** It starts with 999999: the form was filled although no number has been assigned. */
    RESIDENT_ID_NOT_ASSIGNED("A resident identity number must not start with 999999, which stands for none assigned"),
    /** Its first six digits have not the form of an area code. */
    RESIDENT_ID_AREA("A resident identity number must start with an area code"),
    /** Its digits 7 to 14 are no day of the calendar. */
    RESIDENT_ID_BIRTH_DATE("A resident identity number must hold a date of birth that exists"),
    /** Its last sign does not follow from the others. */
    RESIDENT_ID_CHECK_DIGIT("The last sign of a resident identity number must follow from the others"),

    /** It has not 18 signs. */
    CREDIT_CODE_LENGTH("A unified social credit code must have 18 signs"),
    /** A sign outside the code's alphabet, or no digit in places 3 to 8. */
    CREDIT_CODE_CHARACTERS(
            "A unified social credit code must have digits and letters other than I, O, S, V, Z; digits in places 3 to 8"),
    /** Its last sign does not follow from the others. */
    CREDIT_CODE_CHECK_DIGIT("The last sign of a unified social credit code must follow from the others"),

    /** It has neither 20 nor 22 signs. */
    DISABILITY_CERTIFICATE_LENGTH("A disability certificate number must have 20 or 22 signs"),
    /** Its sign 19, the kind of disability, is not from 1 to 7. */
    DISABILITY_CERTIFICATE_KIND("The kind of disability in a certificate number must be from 1 to 7"),
    /** Its sign 20, the level of disability, is not from 1 to 4. */
    DISABILITY_CERTIFICATE_LEVEL("The level of disability in a certificate number must be from 1 to 4"),
    /** Its signs 21 and 22, the count of replacements, are not B and a digit. */
    DISABILITY_CERTIFICATE_REPLACEMENT(
            "The last two of 22 signs of a disability certificate number must be B and a digit"),

    /** It has not 11 signs. */
    MOBILE_NUMBER_LENGTH("A mobile number must have 11 digits"),
    /** A sign other than a digit. */
    MOBILE_NUMBER_CHARACTERS("A mobile number must consist of digits"),
    /** It does not start with a pair from 13 to 19. */
    MOBILE_NUMBER_PREFIX("A mobile number must start with a pair from 13 to 19");

    private final String bound;

    IdentityFault(String bound) {
        this.bound = bound;
    }

    /** The stable code, the same in findings and in violations of constraints. */
    public String code() {
        return name();
    }

    /** The exception for a number with this fault: it tells the bound and, the number being personal, not the value. */
    IllegalArgumentException exception() {
        return new IllegalArgumentException(bound);
    }
}
