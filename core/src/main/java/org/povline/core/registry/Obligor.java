package org.povline.core.registry;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * Somebody with a legal duty to support a member of the household, 法定赡养、抚养、扶养义务人: outside of it, or another
 * member.
 *
 * @param key a key of the office's, or the key of the other member; never an identity number
 * @param person the key of the member to be supported
 * @param state whether the obligor can
 * @param supportPerYear 赡养(抚养、扶养)费: what the support is worth in twelve months, as the local rule reckons it
 */
public record Obligor(String key, Fact<String> person, Fact<ObligorState> state, Fact<Amount> supportPerYear) {
    /** Refuses an obligor without key; takes what else is left out as not reported. */
    public Obligor {
        Keys.require(key);
        person = Fact.orNotReported(person);
        state = Fact.orNotReported(state);
        supportPerYear = Fact.orNotReported(supportPerYear);
    }

    @Override
    public String toString() {
        return "Obligor(" + key + ")";
    }
}
