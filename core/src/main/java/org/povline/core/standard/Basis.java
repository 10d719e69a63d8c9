package org.povline.core.standard;

/** For how long an amount per head is meant. */
public enum Basis {
    /** 元/人·年. */
    PER_PERSON_YEAR(1),
    /** 元/人·月. */
    PER_PERSON_MONTH(12);

    private final int timesPerYear;

    Basis(int timesPerYear) {
        this.timesPerYear = timesPerYear;
    }

    /** How many such amounts make one of a year. */
    public int timesPerYear() {
        return timesPerYear;
    }
}
