package org.povline.datasets.generator;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.Sex;

/**
 * Identity numbers of nobody, for tests: valid in every sign, in counties that were never assigned.
 *
 * <p>Two numbers are different when birth date, sex or rank are.
 */
public final class FictionalNumbers {
    private static final int RANKS_A_COUNTY = 500;
    private static final int RANKS = Site.COUNTIES * RANKS_A_COUNTY;
    private static final int PERSONS_A_HOUSEHOLD = 100;

    /** Up to four digits of the household and two of the person; whatever stands before them is the village. */
    private static final Pattern KEY = Pattern.compile("(?s)(.*?)(\\d{0,4})(?:-(\\d{2}))?");

    private FictionalNumbers() {}

    /**
     * The number of the person of this rank among those of one sex born on that day. The first 500 ranks lie in the
     * county 522799, each further 500 in the next county that never was.
     *
     * @param rank from 0 to 2,065,499
     */
    public static String residentId(LocalDate born, Sex sex, int rank) {
        if (rank < 0 || rank >= RANKS) {
            throw new IllegalArgumentException("Rank (" + rank + ") must be from 0 to " + (RANKS - 1));
        }
        int sequence = 2 * (rank % RANKS_A_COUNTY) + (sex == Sex.MALE ? 1 : 0);
        return Numbering.number(Site.county(rank / RANKS_A_COUNTY), born, sequence);
    }

    /**
     * The number of the person with this key: always the same. Keys of one village, such as
     * {@code 522799100200-0007-02}, which differ in the last four digits of the household or the two of the person, have
     * different ranks; those of different villages differ but for a chance of one in two million for each pair.
     */
    public static String residentId(LocalDate born, Sex sex, String personKey) {
        Matcher key = KEY.matcher(personKey);
        if (!key.matches()) {
            throw new IllegalStateException("The pattern matches every text");
        }
        long village = Draws.mix(key.group(1).hashCode()) >>> 1;
        int place = number(key.group(2)) * PERSONS_A_HOUSEHOLD + number(key.group(3));
        return residentId(born, sex, (int) ((village + place) % RANKS));
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
