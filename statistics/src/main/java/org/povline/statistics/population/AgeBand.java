package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * Ages in completed years, 周岁, from one to below another; without an end the band is open.
 *
 * @param fromAge the lowest age in it
 * @param belowAge the age that is no longer in it; empty where the band is open
 */
public record AgeBand(int fromAge, OptionalInt belowAge) {
    /** Refuses a band that holds no age. */
    public AgeBand {
        requireNonNull(belowAge, "belowAge");
        if (fromAge < 0) {
            throw new IllegalArgumentException("An age band must start (" + fromAge + ") at 0 or above");
        }
        if (belowAge.isPresent() && belowAge.getAsInt() <= fromAge) {
            throw new IllegalArgumentException(
                    "An age band must end (" + belowAge.getAsInt() + ") above its start (" + fromAge + ")");
        }
    }

    /** The ages from one to below another: {@code between(31, 36)} is 31–35. */
    public static AgeBand between(int fromAge, int belowAge) {
        return new AgeBand(fromAge, OptionalInt.of(belowAge));
    }

    /** The age and all above, 及以上. */
    public static AgeBand from(int fromAge) {
        return new AgeBand(fromAge, OptionalInt.empty());
    }

    /** Whether it has no end. */
    public boolean isOpen() {
        return belowAge.isEmpty();
    }

    /** Whether the age lies in it. */
    public boolean contains(int age) {
        return age >= fromAge && (isOpen() || age < belowAge.getAsInt());
    }

    /** The first and the last age, {@code 31-35}, or {@code 61+} where it is open. */
    @Override
    public String toString() {
        return isOpen() ? fromAge + "+" : fromAge + "-" + (belowAge.getAsInt() - 1);
    }
}
