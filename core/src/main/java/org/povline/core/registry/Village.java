package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Fact;

/**
 * Which village it is: its statistical code and the names that a report prints.
 *
 * @param code twelve digits
 * @param name the village's name, with 村
 * @param town the township's or town's name
 * @param county the county's name
 */
public record Village(AreaCode code, Fact<String> name, Fact<String> town, Fact<String> county) {
    /** Refuses a village without code. */
    public Village {
        requireNonNull(code, "code");
        name = Fact.orNotReported(name);
        town = Fact.orNotReported(town);
        county = Fact.orNotReported(county);
    }

    /** A village of which only the code is known. */
    public static Village of(AreaCode code) {
        return new Village(code, Fact.notReported(), Fact.notReported(), Fact.notReported());
    }

    @Override
    public String toString() {
        return "Village(" + code + ")";
    }
}
