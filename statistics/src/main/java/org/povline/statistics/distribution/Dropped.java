package org.povline.statistics.distribution;

/**
 * Records that took no part in a number.
 *
 * @param records how many
 * @param weight what they weigh together
 */
public record Dropped(long records, double weight) {
    /** No records. */
    public static final Dropped NONE = new Dropped(0, 0);

    /** Refuses a negative number of records and a weight that is negative or no number. */
    public Dropped {
        if (records < 0) {
            throw new IllegalArgumentException("Records (" + records + ") must not be negative");
        }
        if (!(weight >= 0)) {
            throw new IllegalArgumentException("Weight (" + weight + ") must not be negative");
        }
    }

    /** These and the other. */
    public Dropped plus(Dropped other) {
        return new Dropped(Math.addExact(records, other.records), weight + other.weight);
    }
}
