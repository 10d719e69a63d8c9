package org.povline.statistics.coverage;

import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/** What rates are of what. */
public enum CoverageMeasure implements Definition {
    /** The share of the eligible who are enrolled. */
    COVERAGE_RATE("enrolled / eligible; who is not known to be either is in neither count", "any textbook"),
    /** The difference of two rates, with l and u the ends of each rate's own interval and d the difference. */
    RATE_DIFFERENCE(
            "p₁ − p₂, from d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²)",
            "Newcombe (1998), Statistics in Medicine 17, 873–890");

    private final String formula;
    private final String source;

    CoverageMeasure(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }
}
