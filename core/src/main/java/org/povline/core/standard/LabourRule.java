package org.povline.core.standard;

import java.util.Set;
import org.povline.core.registry.ObligorState;

/**
 * Who counts as unable to work and as supported by nobody, for 特困人员. Ages are completed years.
 *
 * @param oldAge from this age a person is unable to work
 * @param minorBelow below this age a person is unable to work
 * @param grownFrom from this age a person is grown up, 成年: nobody younger has a duty to support
 * @param continuedInSchool whether whoever is in support keeps it until grown up, and longer in compulsory or senior-secondary
 *     school
 * @param disabilities which disabilities make unable to work
 * @param obligorsUnable in which states somebody with a duty to support cannot fulfil it
 */
public record LabourRule(
        int oldAge,
        int minorBelow,
        int grownFrom,
        boolean continuedInSchool,
        Set<DisabilityClass> disabilities,
        Set<ObligorState> obligorsUnable)
        implements Content {
    private static final int OLDEST = 150;

    /** Refuses ages out of order and the state of being able. */
    public LabourRule {
        disabilities = Set.copyOf(disabilities);
        obligorsUnable = Set.copyOf(obligorsUnable);
        Demands.none()
                .that("oldAge", oldAge <= OLDEST, BookFault.BOOK_NUMBER_RANGE)
                .that("minorBelow", 0 <= minorBelow && minorBelow < oldAge, BookFault.BOOK_NUMBER_RANGE)
                .that("grownFrom", 0 <= grownFrom && grownFrom < oldAge, BookFault.BOOK_NUMBER_RANGE)
                .that("obligorsUnable", !obligorsUnable.contains(ObligorState.ABLE), BookFault.BOOK_MISPLACED)
                .hold();
    }
}
