package org.povline.datasets.generator;

import java.time.LocalDate;
import org.povline.core.code.Sex;

/**
 * Identity numbers of nobody, for tests: valid in every sign, in a county that was never assigned (522799).
 *
 * <p>Two numbers are different when birth date, sex or rank are.
 */
public final class FictionalNumbers {
    private static final int RANKS = 500;

    private FictionalNumbers() {}

    /** The number of the person of this rank, from 0 to 499, among those of one sex born on that day. */
    public static String residentId(LocalDate born, Sex sex, int rank) {
        if (rank < 0 || rank >= RANKS) {
            throw new IllegalArgumentException("Rank (" + rank + ") must be from 0 to " + (RANKS - 1));
        }
        return Numbering.number(Site.county(0), born, 2 * rank + (sex == Sex.MALE ? 1 : 0));
    }
}
