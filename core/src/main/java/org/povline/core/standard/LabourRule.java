package org.povline.core.standard;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.ObligorState;

/**
 * Who counts as unable to work and as supported by nobody, for 特困人员. Ages are completed years.
 *
 * @param oldAge from this age a person is unable to work
 * @param minorBelow below this age a person is unable to work
 * @param grownFrom from this age a person is grown up, 成年: nobody younger has a duty to support
 * @param continuedInSchool whether whoever is in support keeps it until grown up, and longer in compulsory or senior-secondary
 *     school; absent where the sources do not tell
 * @param disabilities which disabilities make unable to work
 * @param obligorsUnable in which states somebody with a duty to support cannot fulfil it
 * @param obligorsUnclear of which states the sources do not tell whether they are such
 */
public record LabourRule(
        int oldAge,
        int minorBelow,
        int grownFrom,
        @Nullable Boolean continuedInSchool,
        Set<DisabilityClass> disabilities,
        Set<ObligorState> obligorsUnable,
        Set<ObligorState> obligorsUnclear)
        implements Content {
    private static final int OLDEST = 150;

    /** Refuses ages out of order, the state of being able, and a state that is both clear and not. */
    public LabourRule {
        disabilities = Set.copyOf(disabilities);
        obligorsUnable = Set.copyOf(obligorsUnable);
        obligorsUnclear = Set.copyOf(obligorsUnclear);
        Demands.none()
                .that("oldAge", oldAge <= OLDEST, BookFault.BOOK_NUMBER_RANGE)
                .that("minorBelow", 0 <= minorBelow && minorBelow < oldAge, BookFault.BOOK_NUMBER_RANGE)
                .that("grownFrom", 0 <= grownFrom && grownFrom < oldAge, BookFault.BOOK_NUMBER_RANGE)
                .that("obligorsUnable", !obligorsUnable.contains(ObligorState.ABLE), BookFault.BOOK_MISPLACED)
                .that("obligorsUnclear", !obligorsUnclear.contains(ObligorState.ABLE), BookFault.BOOK_MISPLACED)
                .that("obligorsUnclear", Collections.disjoint(obligorsUnable, obligorsUnclear), BookFault.BOOK_REPEATED)
                .hold();
    }

    /** Whether somebody in the state cannot fulfil the duty; unknown where the sources do not tell. */
    public Truth isUnable(ObligorState state) {
        return obligorsUnclear.contains(state) ? Truth.UNKNOWN : Truth.of(obligorsUnable.contains(state));
    }
}
