package org.povline.core.ledger;

import org.povline.core.registry.Household;

/** Takes the households of a file one after another, in its order, and what is wrong with them. */
@FunctionalInterface
public interface HouseholdSink {
    /**
     * A household whose rows have all been read.
     *
     * @param household the household
     * @param places where its facts stand; whoever keeps it keeps the cells of its rows
     * @return false to stop reading the file
     */
    boolean household(Household household, Places places);

    /** Something wrong with the file, a row or a cell; told before the household is handed over. */
    default void problem(Problem problem) {}
}
