package org.povline.statistics.population;

import java.util.Optional;
import org.povline.core.quantity.Ratio;

/**
 * Persons by sex.
 *
 * @param male 男
 * @param female 女
 * @param unknown whose sex is not known: not reported, unreadable, or coded as unknown or unstated (GB/T 2261.1)
 */
public record CountBySex(long male, long female, long unknown) {
    /** Nobody. */
    public static final CountBySex NONE = new CountBySex(0, 0, 0);

    /** Refuses a negative count. */
    public CountBySex {
        requireCount(male, "male");
        requireCount(female, "female");
        requireCount(unknown, "unknown");
    }

    /**
     * All of them.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public long total() {
        return Math.addExact(Math.addExact(male, female), unknown);
    }

    /** 性别比: men to women, 100 times the ratio on the usual scale; empty without women. */
    public Optional<Ratio> sexRatio() {
        return female == 0 ? Optional.empty() : Optional.of(new Ratio(male, female));
    }

    /**
     * The sums.
     *
     * @throws ArithmeticException if a sum does not fit
     */
    public CountBySex plus(CountBySex other) {
        return new CountBySex(
                Math.addExact(male, other.male),
                Math.addExact(female, other.female),
                Math.addExact(unknown, other.unknown));
    }

    private static void requireCount(long count, String name) {
        if (count < 0) {
            throw new IllegalArgumentException("Persons (" + name + ": " + count + ") must not be negative");
        }
    }
}
