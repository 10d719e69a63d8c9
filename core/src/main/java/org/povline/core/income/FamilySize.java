package org.povline.core.income;

/**
 * How many of a household's members count as its family: what a comparison per head asks. {@link Family} says who.
 *
 * @param minPersons how many count at least
 * @param maxPersons how many count at most
 * @param presumed how many of these are only presumed to live in common and to be present, since no inquiry has a record of
 *     them
 */
public record FamilySize(int minPersons, int maxPersons, int presumed) {
    /** Of a household without members. */
    public static final FamilySize NOBODY = new FamilySize(0, 0, 0);

    /** Refuses numbers below zero or in another order. */
    public FamilySize {
        if (minPersons < 0 || maxPersons < minPersons) {
            throw new IllegalArgumentException(
                    "A family cannot have from " + minPersons + " to " + maxPersons + " persons");
        }
        if (presumed < 0 || presumed > maxPersons) {
            throw new IllegalArgumentException(
                    presumed + " members cannot be presumed in a family of at most " + maxPersons);
        }
    }

    /** Whether it is known of every member. */
    public boolean isKnown() {
        return minPersons == maxPersons;
    }
}
