package org.povline.core.registry;

import org.povline.core.code.MemberChange;
import org.povline.core.quantity.Fact;

/**
 * A person who joined or left a household since the ledger before, 人员变更.
 *
 * @param key the person's key
 * @param household the household's key
 * @param change how
 * @param on when, to the day, month or year
 */
public record MemberMove(String key, Fact<String> household, Fact<MemberChange> change, Fact<DateRange> on) {
    /** Refuses a person without key; takes what else is left out as not reported. */
    public MemberMove {
        Keys.require(key);
        household = Fact.orNotReported(household);
        change = Fact.orNotReported(change);
        on = Fact.orNotReported(on);
    }

    @Override
    public String toString() {
        return "MemberMove(" + key + ")";
    }
}
