package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Count;

/**
 * Visits as a work team states them.
 *
 * @param target whom they were paid to
 * @param measure what is counted
 * @param number how many
 */
public record DeclaredVisits(VisitTarget target, VisitMeasure measure, Declared<Count> number) {
    /** Refuses visits to nobody, or of no measure. */
    public DeclaredVisits {
        requireNonNull(target, "target");
        requireNonNull(measure, "measure");
        number = Declared.orNotReported(number);
    }
}
