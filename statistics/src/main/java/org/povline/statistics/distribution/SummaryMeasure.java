package org.povline.statistics.distribution;

/** Measures of where a distribution lies. */
public enum SummaryMeasure implements Definition {
    /** The weighted mean. */
    MEAN("Σ w x / Σ w", "any textbook; survey 4.1-1 svymean");

    private final String formula;
    private final String source;

    SummaryMeasure(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }
}
