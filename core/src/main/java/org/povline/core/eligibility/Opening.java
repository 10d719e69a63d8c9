package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.povline.core.quantity.Truth;

/**
 * A way in which an unknown criterion can become known: once all of these facts are learnt, it may come out like this.
 *
 * @param facts what must be learnt; of more than ten open facts there may be a smaller set that was not tried
 * @param truth what it may come out as: satisfied or not
 */
public record Opening(Set<MissingFact> facts, Truth truth) {
    /** Refuses an opening that needs nothing or leads nowhere. */
    public Opening {
        facts = Set.copyOf(facts);
        if (facts.isEmpty() || requireNonNull(truth, "truth") == Truth.UNKNOWN) {
            throw new IllegalArgumentException("An opening must need a fact and lead to an answer");
        }
    }
}
