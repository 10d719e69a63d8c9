package org.povline.datasets.testkit;

import java.time.LocalDate;

/**
 * Households and persons for tests, plausible until a test says otherwise: each method gives a copy with one thing
 * changed, so that a test names what it is about and nothing else.
 *
 * <pre>
 * Household poor = aHousehold().registeredAs(DIBAO_POOR).with(aPerson(), aPerson().female().as(SPOUSE)).build();
 * </pre>
 */
public final class Fixtures {
    /** The day of the example village's ledger. */
    static final LocalDate DAY = LocalDate.of(2016, 9, 30);

    private Fixtures() {}

    /**
     * A household of one ordinary head, with six mu of land and no income statement, as of 2016-09-30, under the key
     * {@code 522799100200-0001}.
     */
    public static HouseholdFixture aHousehold() {
        return HouseholdFixture.PLAIN;
    }

    /**
     * The same under the key of another household of the village, so that a ledger can hold several: persons of two
     * households never share a key or an identity number.
     *
     * @param number from 1 to 9999
     */
    public static HouseholdFixture aHousehold(int number) {
        if (number < 1 || number > HouseholdFixture.MOST) {
            throw new IllegalArgumentException(
                    "Number of the household (" + number + ") must be from 1 to " + HouseholdFixture.MOST);
        }
        return HouseholdFixture.PLAIN.withKey(HouseholdFixture.key(number));
    }

    /**
     * A healthy man born on 1980-05-17. What a test does not set follows from these:
     *
     * <ul>
     *   <li>the day is 2016-09-30, or the household's, or that of {@link PersonFixture#asOf};
     *   <li>who stands first in the household is its head, whoever else another relative;
     *   <li>who is 25, or a spouse, is married;
     *   <li>who is three on 1 September goes to preschool, from six to primary school, and from twelve to grades 7 to 9;
     *       older persons completed them, younger ones, born or not, are before school;
     *   <li>who is from 16 to 59 and not at school can work; nobody else can, and nobody is away;
     *   <li>everybody is in the cooperative medical scheme; who is 16 and not at school is in the residents' pension
     *       scheme too, and from 60 draws a pension whose amount is not reported;
     *   <li>the identity number is valid, of a county that was never assigned, of the birth date and the sex, and
     *       follows from the person's key: persons with different keys have different numbers.
     * </ul>
     */
    public static PersonFixture aPerson() {
        return PersonFixture.PLAIN;
    }
}
