package org.povline.core.eligibility;

/**
 * One question of a scheme. Its parameters are the standard book's: it is made ready once for an area and a day, and
 * then asked for many cases. This is the door for a host's own criteria.
 *
 * @param <C> the kind of case: a {@link HouseholdCase} or a {@link VillageCase}
 */
public non-sealed interface Criterion<C> extends Condition<C> {

    /** The stable code, the key of its words. */
    String code();

    /** The question under the rules in force for an area on a day. */
    Test<C> under(RulesInForce rules);

    /**
     * A question that is ready to be asked.
     *
     * @param <C> the kind of case
     */
    @FunctionalInterface
    interface Test<C> {
        /** The answer for a case; unknown where its facts do not tell. */
        CriterionResult of(C subject);
    }
}
