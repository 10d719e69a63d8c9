package org.povline.core.area;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;

/**
 * The revisions of the table of areas, by number. Each tells the state on one day of its month, and nobody knows which:
 * a change took place between two revisions.
 */
final class Revisions {
    private static final String[] NAMES = {
        "2002-12", "2003-06", "2003-12", "2004-03", "2004-09", "2004-12", "2005-06", "2005-12", "2006-12", "2007-12",
        "2008-12", "2009-12", "2010-10", "2011-10", "2012-10", "2013-08", "2014-10", "2015-09", "2016-07", "2023-06"
    };
    private static final int[] MONTHS = Arrays.stream(NAMES)
            .map(YearMonth::parse)
            .mapToInt(Revisions::month)
            .toArray();

    static final int FIRST = 0;
    static final int LAST = NAMES.length - 1;

    private Revisions() {}

    /** The number of a revision named by its year and month. */
    static int number(String name) {
        int number = Arrays.binarySearch(NAMES, name);
        if (number < 0) {
            throw new IllegalArgumentException("There is no revision " + name);
        }
        return number;
    }

    static String name(int number) {
        return NAMES[number];
    }

    /** The last revision that is surely not after the date, else the first. */
    static int before(LocalDate date) {
        int found = Arrays.binarySearch(MONTHS, month(date));
        return Math.max(FIRST, found < 0 ? -found - 2 : found - 1);
    }

    /** The first revision that is surely not before the date, else the last. */
    static int after(LocalDate date) {
        int found = Arrays.binarySearch(MONTHS, month(date));
        return Math.min(LAST, found < 0 ? -found - 1 : found + 1);
    }

    private static int month(TemporalAccessor dateOrMonth) {
        return Math.toIntExact(dateOrMonth.getLong(ChronoField.PROLEPTIC_MONTH));
    }
}
