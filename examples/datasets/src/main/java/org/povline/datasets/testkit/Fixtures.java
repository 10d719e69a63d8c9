package org.povline.datasets.testkit;

/**
 * Households and persons for tests, plausible until a test says otherwise: each method gives a copy with one thing
 * changed, so that a test names what it is about and nothing else.
 *
 * <pre>
 * Household poor = aHousehold().registeredAs(DIBAO_POOR).with(aPerson(), aPerson().female().as(SPOUSE)).build();
 * </pre>
 */
public final class Fixtures {
    private Fixtures() {}

    /** A household of one ordinary head, with six mu of land and no income statement. */
    public static HouseholdFixture aHousehold() {
        return HouseholdFixture.PLAIN;
    }

    /** A man born on 1980-05-17, head, healthy, able to work and insured. */
    public static PersonFixture aPerson() {
        return PersonFixture.PLAIN;
    }
}
