package org.povline.core.registry;

import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;

/**
 * Animals that a household keeps for income.
 *
 * @param key the kind, by the name of its item in the schedule that imputes income, such as {@code goat}
 * @param heads how many
 */
public record Livestock(String key, Fact<Count> heads) {
    /** Refuses animals without key. */
    public Livestock {
        Keys.require(key);
        heads = Fact.orNotReported(heads);
    }
}
