package org.povline.statistics.deprivation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.CompensatedSum;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;

/** Gathers the quotients that there are: of nobody there is none. */
final class MeasuredByName {
    private final AlkireFoster definition;
    private final Dropped dropped;
    private final Map<String, Measured> found = new LinkedHashMap<>();

    MeasuredByName(AlkireFoster definition, Dropped dropped) {
        this.definition = definition;
        this.dropped = dropped;
    }

    void put(String name, DeprivationMeasure measure, CompensatedSum part, CompensatedSum whole) {
        Measured.of(Bounds.exactly(part.value() / whole.value()), definition.method(measure), dropped)
                .ifPresent(quotient -> found.put(name, quotient));
    }

    Map<String, Measured> found() {
        return found;
    }
}
