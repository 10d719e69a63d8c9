package org.povline.statistics.inequality;

import static org.povline.statistics.inequality.InequalityMeasure.QUINTILE_SHARES_EXACT;
import static org.povline.statistics.inequality.InequalityMeasure.QUINTILE_SHARES_INVERSE;
import static org.povline.statistics.inequality.InequalityMeasure.QUINTILE_SHARES_LAEKEN;

import java.util.Optional;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.QuantileRule;

/**
 * What the richest fifth have over what the poorest fifth have, S80/S20, in the three ways that are in use. They agree
 * in a large population; in a sample of ten persons they can differ by half.
 *
 * <p>Empty where the poorest fifth have nothing or less.
 */
public enum QuintileShares {
    /** laeken's: who is above one cut-off over who is not above the other. */
    LAEKEN("s80s20Laeken", QUINTILE_SHARES_LAEKEN) {
        @Override
        Bounds bounds(Distribution of) {
            return byCutOff(of, QuantileRule.LAEKEN);
        }
    },
    /** convey's: the same with the inverse of the distribution. */
    INVERSE_DISTRIBUTION("s80s20Inverse", QUINTILE_SHARES_INVERSE) {
        @Override
        Bounds bounds(Distribution of) {
            return byCutOff(of, QuantileRule.INVERSE_DISTRIBUTION);
        }
    },
    /** Fifths of the weight exactly, from the Lorenz curve. */
    EXACT("s80s20Exact", QUINTILE_SHARES_EXACT) {
        @Override
        Bounds bounds(Distribution of) {
            return Shares.ratio(of, FIFTH, FIFTH);
        }
    };

    private static final double FIFTH = 0.2;
    private static final double FOUR_FIFTHS = 0.8;

    private final String key;
    private final InequalityMeasure definition;

    QuintileShares(String key, InequalityMeasure definition) {
        this.key = key;
        this.definition = definition;
    }

    /** The ratio. */
    public Optional<Measured> of(Distribution of) {
        return of.cells() == 0 ? Optional.empty() : Measured.of(bounds(of), definition.method());
    }

    /** Its name among the measures of a summary. */
    String key() {
        return key;
    }

    abstract Bounds bounds(Distribution of);

    private static Bounds byCutOff(Distribution of, QuantileRule rule) {
        Bounds richest = of.sums(0, of.cells()).minus(Shares.sumUpTo(of, of.quantileBounds(FOUR_FIFTHS, rule)));
        return Shares.ofPositive(richest, Shares.sumUpTo(of, of.quantileBounds(FIFTH, rule)));
    }
}
