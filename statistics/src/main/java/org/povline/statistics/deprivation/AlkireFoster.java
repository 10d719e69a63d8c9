package org.povline.statistics.deprivation;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.povline.core.quantity.Ratio;
import org.povline.statistics.distribution.Method;

/**
 * Measures deprivation in several respects by dual cut-offs. Whoever is deprived in k of the weights or more is poor:
 *
 * <pre>
 * c = Σ wⱼ gⱼ⁰ / Σ wⱼ         the score of one
 * H = share of the poor        A = mean c among the poor
 * M0 = H A = mean of c where c ≥ k, else 0
 * M1, M2: with the gap, or its square, in place of gⱼ⁰
 * </pre>
 *
 * <p>Whether a score reaches the cut-off is decided in whole numbers. Weights of records may be any not negative numbers.
 * Without anybody there is no share, without a poor one no intensity and no contribution: empty, never 0 or NaN. Immutable.
 *
 * <p>Source: S. Alkire, J. Foster, Counting and multidimensional poverty measurement, Journal of Public Economics 95 (2011),
 * 476–487.
 *
 * @param specification indicators, weights and cut-off
 * @param missing what becomes of the unknown
 * @see <a href="https://doi.org/10.1016/j.jpubeco.2010.11.006">doi:10.1016/j.jpubeco.2010.11.006</a>
 */
public record AlkireFoster(DeprivationSpecification specification, MissingIndicators missing) {
    /** Refuses null. */
    public AlkireFoster {
        requireNonNull(specification, "specification");
        requireNonNull(missing, "missing");
    }

    /** By this specification; who has an unknown indicator is dropped and counted. */
    public static AlkireFoster of(DeprivationSpecification specification) {
        return new AlkireFoster(specification, MissingIndicators.DROP);
    }

    /** With another policy for the unknown. */
    public AlkireFoster with(MissingIndicators missing) {
        return new AlkireFoster(specification, missing);
    }

    /** With another cut-off. */
    public AlkireFoster withCutoff(Ratio cutoff) {
        return new AlkireFoster(specification.withCutoff(cutoff), missing);
    }

    /** How a measure is made by it. */
    Method method(DeprivationMeasure measure) {
        return measure.method()
                .with("missingIndicators", missing)
                .with("cutoff", specification.cutoff().doubleValue());
    }

    /**
     * The measures of a table.
     *
     * @throws IllegalArgumentException if the table was made for another number of indicators
     * @throws ArithmeticException if a double does not hold the weights of all records together
     */
    public DeprivationMeasures of(DeprivationTable table) {
        table.requireWidth(specification.indicators().size());
        DeprivationSums sums = new DeprivationSums(this, table.all());
        table.cells().forEach(sums::accept);
        return sums.toMeasures(table.hasGaps());
    }

    /**
     * The measures of each group and of all together, with what each contributes to the whole.
     *
     * @param groups the table of each
     * @throws IllegalArgumentException if a table was made for another number of indicators
     */
    public <G> SubgroupDeprivation<G> ofGroups(Map<G, DeprivationTable> groups) {
        DeprivationTable all =
                DeprivationTable.create(specification.indicators().size());
        groups.values().forEach(all::combine);
        DeprivationMeasures overall = of(all);
        Map<G, GroupDeprivation> each = new LinkedHashMap<>();
        groups.forEach((group, table) -> each.put(group, GroupDeprivation.of(of(table), overall)));
        return new SubgroupDeprivation<>(overall, each);
    }
}
