package org.povline.statistics.coverage;

/** What a number counts. A household is not a person and a call is not a household: a rate takes only what it asks for. */
public enum CountUnit {
    /** 人. */
    PERSON,
    /** 户. */
    HOUSEHOLD,
    /** 户次: calls at households, each time anew. */
    HOUSEHOLD_VISIT,
    /** 人次: persons, each time anew. */
    PERSON_VISIT,
    /** 天. */
    DAY,
    /** 篇: written pieces. */
    PIECE,
    /** 分: hundredths of a yuan. */
    FEN,
    /** The smallest land area, 1/200,000 mu. */
    LAND_PART,
    /** Floor area in hundredths of a square metre. */
    SQUARE_DECIMETRE
}
