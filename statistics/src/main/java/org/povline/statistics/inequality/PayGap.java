package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.QuantileRule;

/**
 * How much less women have than men, as a fraction of what men have; negative where they have more. Empty where either
 * has no records, or what men have is not positive.
 */
public enum PayGap {
    /** By weighted means, as Eurostat publishes it. */
    OF_MEANS(InequalityMeasure.PAY_GAP_OF_MEANS) {
        @Override
        Bounds centre(Distribution of, QuantileRule rule) {
            return of.meanBounds();
        }
    },
    /** By medians. */
    OF_MEDIANS(InequalityMeasure.PAY_GAP_OF_MEDIANS) {
        @Override
        Bounds centre(Distribution of, QuantileRule rule) {
            return of.quantileBounds(0.5, rule);
        }
    };

    private final InequalityMeasure definition;

    PayGap(InequalityMeasure definition) {
        this.definition = definition;
    }

    /** The gap, with medians by {@link QuantileRule#LAEKEN}. */
    public Optional<Measured> of(Distribution men, Distribution women) {
        return of(men, women, QuantileRule.LAEKEN);
    }

    /** The gap, with medians by the rule. */
    public Optional<Measured> of(Distribution men, Distribution women, QuantileRule rule) {
        requireNonNull(men, "men");
        requireNonNull(women, "women");
        requireNonNull(rule, "rule");
        Bounds ofMen = centre(men, rule);
        return ofMen.lower() > 0
                ? Measured.of(Bounds.exactly(1).minus(centre(women, rule).over(ofMen)), method(rule))
                : Optional.empty();
    }

    private Method method(QuantileRule rule) {
        Method method = definition.method();
        return this == OF_MEDIANS ? method.with(Method.QUANTILE_RULE, rule) : method;
    }

    abstract Bounds centre(Distribution of, QuantileRule rule);
}
