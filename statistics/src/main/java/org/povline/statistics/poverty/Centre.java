package org.povline.statistics.poverty;

import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.QuantileRule;

/** What a relative line is a share of. */
public enum Centre {
    /** The median, by a rule for quantiles. */
    MEDIAN {
        @Override
        Bounds of(Distribution population, QuantileRule rule) {
            return population.quantileBounds(HALF, rule);
        }
    },
    /** The weighted mean. */
    MEAN {
        @Override
        Bounds of(Distribution population, QuantileRule rule) {
            return population.meanBounds();
        }
    };

    static final double HALF = 0.5;

    abstract Bounds of(Distribution population, QuantileRule rule);
}
