package org.povline.core.registry;

import java.time.LocalDate;
import java.time.Period;

/** Ages in completed years, 周岁: who is born on 29 February turns on 1 March where the year has no such day. */
public final class CompletedYears {
    private CompletedYears() {}

    /** The completed years on a day; below zero for somebody who is born more than a year later. */
    public static int of(LocalDate born, LocalDate date) {
        return Period.between(born, date).getYears();
    }
}
