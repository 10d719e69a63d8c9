package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * How a case is handled.
 *
 * @param terms the terms of its steps, each in the unit of the step; what is not there has no term
 * @param hearingBeforeReduction whether the recipient must be heard before support is reduced or ended
 * @param publication what is made public
 */
public record Procedure(Map<Step, Integer> terms, boolean hearingBeforeReduction, Publication publication)
        implements Content {
    /** Refuses a term that is not above zero. */
    public Procedure {
        requireNonNull(publication, "publication");
        terms = Map.copyOf(terms);
        Demands.none()
                .that("terms", terms.values().stream().allMatch(term -> term > 0), BookFault.BOOK_NUMBER_RANGE)
                .hold();
    }
}
