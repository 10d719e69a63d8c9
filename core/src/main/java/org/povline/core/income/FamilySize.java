package org.povline.core.income;

/**
 * How many of a household's members count as its family: what a comparison per head asks. {@link Family} says who.
 *
 * @param minPersons how many count at least
 * @param maxPersons how many count at most
 */
public record FamilySize(int minPersons, int maxPersons) {
    /** Of a household without members. */
    public static final FamilySize NOBODY = new FamilySize(0, 0);

    /** Refuses numbers below zero or in another order. */
    public FamilySize {
        if (minPersons < 0 || maxPersons < minPersons) {
            throw new IllegalArgumentException(
                    "A family cannot have from " + minPersons + " to " + maxPersons + " persons");
        }
    }

    /** Whether it is known of every member. */
    public boolean isKnown() {
        return minPersons == maxPersons;
    }
}
