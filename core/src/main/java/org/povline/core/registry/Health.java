package org.povline.core.registry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.povline.core.code.HealthCondition;
import org.povline.core.quantity.Fact;

/**
 * A person's health as the ledger has it.
 *
 * @param conditions 健康状况: one or several, since a person may be disabled and chronically ill
 * @param disability the certified disability; not applicable for a person without one
 */
public record Health(Fact<Set<HealthCondition>> conditions, Fact<Disability> disability) {
    static final Health NOT_REPORTED = new Health(Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported. */
    public Health {
        conditions = Fact.orNotReported(conditions).map(Health::inOrder);
        disability = Fact.orNotReported(disability);
    }

    private static Set<HealthCondition> inOrder(Set<HealthCondition> conditions) {
        Set<HealthCondition> ordered = EnumSet.noneOf(HealthCondition.class);
        ordered.addAll(conditions);
        return Collections.unmodifiableSet(ordered);
    }
}
