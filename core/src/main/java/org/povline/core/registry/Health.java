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
 * @param illness the illness by name; not applicable for a person without one
 */
public record Health(
        Fact<Set<HealthCondition>> conditions,
        Fact<Disability> disability,
        @OmitIfNotAsked Fact<Illness> illness) {
    static final Health NOT_REPORTED = of(Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported, the illness as not asked for. */
    public Health {
        conditions = Fact.orNotReported(conditions).map(Health::inOrder);
        disability = Fact.orNotReported(disability);
        illness = Fact.orNotAsked(illness);
    }

    /** Health of a ledger that does not name illnesses. */
    public static Health of(Fact<Set<HealthCondition>> conditions, Fact<Disability> disability) {
        return new Health(conditions, disability, Fact.notAsked());
    }

    private static Set<HealthCondition> inOrder(Set<HealthCondition> conditions) {
        Set<HealthCondition> ordered = EnumSet.noneOf(HealthCondition.class);
        ordered.addAll(conditions);
        return Collections.unmodifiableSet(ordered);
    }
}
