package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Fact;

/**
 * A problem of the village and how far it has come.
 *
 * @param field where it lies
 * @param text what it is, in the village's words
 * @param state how far it has come
 * @param since when it was noted
 */
public record VillageProblem(ProblemField field, String text, Fact<ProblemState> state, Fact<DateRange> since) {
    /** Refuses a problem without field or text. */
    public VillageProblem {
        requireNonNull(field, "field");
        requireNonNull(text, "text");
        state = Fact.orNotReported(state);
        since = Fact.orNotReported(since);
    }

    @Override
    public String toString() {
        return "VillageProblem(" + field + ")";
    }
}
