package org.povline.core.registry;

/** What a number of visits counts; the four are different things and never add up. */
public enum VisitMeasure {
    /** 人次: persons met, each time anew. */
    PERSON_VISITS,
    /** 户次: calls at households, each time anew. */
    HOUSEHOLD_VISITS,
    /** 户: different households. */
    HOUSEHOLDS,
    /** 人: different persons. */
    PERSONS
}
