package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Fact;

/**
 * What is to be done next.
 *
 * @param text what
 * @param due by when
 */
public record PlannedStep(String text, Fact<DateRange> due) {
    /** Refuses a step without text. */
    public PlannedStep {
        requireNonNull(text, "text");
        due = Fact.orNotReported(due);
    }

    @Override
    public String toString() {
        return "PlannedStep";
    }
}
