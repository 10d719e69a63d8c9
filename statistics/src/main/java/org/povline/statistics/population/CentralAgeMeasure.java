package org.povline.statistics.population;

import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/** Where ages lie, by counts in bands. */
public enum CentralAgeMeasure implements Definition {
    /** The age that half are below. */
    MEDIAN("from + width · (n/2 − below)/in band, of the band that holds the half", "any textbook"),
    /** The mean of the bands' middles. */
    MEAN("Σ n · middle of the band / Σ n", "any textbook");

    private final String formula;
    private final String source;

    CentralAgeMeasure(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }
}
