package org.povline.core.registry;

import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Mass;

/**
 * One thing of an aid in kind.
 *
 * @param name what it is
 * @param number how many
 * @param unit of what: 只, 包, 台
 * @param mass together
 */
public record AidItem(Fact<String> name, Fact<Count> number, Fact<String> unit, Fact<Mass> mass) {
    /** Takes what is left out as not reported. */
    public AidItem {
        name = Fact.orNotReported(name);
        number = Fact.orNotReported(number);
        unit = Fact.orNotReported(unit);
        mass = Fact.orNotReported(mass);
    }
}
