package org.povline.datasets.generator;

/**
 * The faults that {@link LedgerGenerator#withDirt} plants: what ledgers kept by hand and carried through spreadsheets are
 * known for. Each changes as little as shows the fault.
 */
public enum DirtKind {
    /** The last sign of an identity number is another one. */
    CHECK_DIGIT_WRONG,
    /** Two neighbouring, different digits of an identity number have changed places. */
    DIGITS_TRANSPOSED,
    /** One digit of an identity number was left out. */
    DIGIT_LOST,
    /** A spreadsheet took the identity number for a number: {@code 5.22799E+17}. */
    NUMBER_ROUNDED,
    /** No identity number. */
    NUMBER_MISSING,
    /** The identity number is valid and of the other sex. */
    SEX_AGAINST_NUMBER,
    /** The birth date is another day than the identity number's. */
    BIRTH_DATE_AGAINST_NUMBER,
    /** The birth date is written so that it cannot be read. */
    BIRTH_DATE_UNREADABLE,
    /** No name. */
    NAME_MISSING,
    /** The head's relationship is left out, so that the household has none. */
    HEAD_BLANK,
    /** A second head. */
    TWO_HEADS,
    /** A relationship that only the other sex can have. */
    RELATIONSHIP_AGAINST_SEX,
    /** A child of the head is written as the head's parent. */
    PARENT_YOUNGER_THAN_CHILD,
    /** Healthy and disabled at once. */
    HEALTH_CONTRADICTORY,
    /** No health. */
    HEALTH_MISSING,
    /** A child under 16 with capacity for work. */
    CHILD_WITH_LABOUR,
    /** A grown person in primary school. */
    SCHOOL_AGAINST_AGE,
    /** More than twelve months away in a year. */
    MONTHS_BEYOND_A_YEAR,
    /** A place of work away and no months. */
    PLACE_WITHOUT_MONTHS,
    /** Enrolled in the residents' and in the employees' medical insurance. */
    TWO_MEDICAL_INSURANCES,
    /** Whether the person is enrolled in medical insurance is left out. */
    MEDICAL_MISSING,
    /** A kind of disability that does not exist in the number of the certificate. */
    CERTIFICATE_KIND_WRONG,
    /** The household's telephone number is too short. */
    PHONE_TOO_SHORT,
    /** The kind of household is left out. */
    KIND_MISSING,
    /** Less land than none. */
    LAND_NEGATIVE,
    /** Tens of thousands of mu, more than any household works. */
    LAND_ABSURD,
    /** Paddy and dry field do not make the cultivated land. */
    LAND_NOT_ADDING_UP,
    /** The stated net income is not what its parts make. */
    INCOME_NOT_ADDING_UP,
    /** The stated net income a head is not the household's by its members. */
    PER_HEAD_NOT_MATCHING,
    /** Wages written in words that cannot be read as a number. */
    WAGES_UNREADABLE,
    /**
     * A person of the next household, or of this one where there is no other, is entered a second time, under the same
     * number.
     */
    DUPLICATE_PERSON
}
