package org.povline.core.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Argument;

/**
 * What a record demands of its components: whoever builds it gets an exception that names every demand not met, and a
 * reader turns the same demands into findings at the place of each component.
 */
final class Demands {
    private final List<Unmet> unmet = new ArrayList<>();

    private Demands() {}

    static Demands none() {
        return new Demands();
    }

    Demands that(boolean met, BookFault fault) {
        return that("", met, fault, Map.of());
    }

    Demands that(String component, boolean met, BookFault fault) {
        return that(component, met, fault, Map.of());
    }

    Demands that(String component, boolean met, BookFault fault, Map<String, Argument> arguments) {
        if (!met) {
            unmet.add(new Unmet(component, fault, arguments));
        }
        return this;
    }

    void hold() {
        if (!unmet.isEmpty()) {
            throw new UnmetDemandsException(List.copyOf(unmet));
        }
    }

    /**
     * A demand that is not met.
     *
     * @param component the component, empty for the record as a whole
     * @param fault what is wrong with it
     * @param arguments what the text of the fault speaks of
     */
    record Unmet(String component, BookFault fault, Map<String, Argument> arguments) {}
}
