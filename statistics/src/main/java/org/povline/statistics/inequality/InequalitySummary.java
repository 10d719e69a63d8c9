package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.NegativeIncomes;

/**
 * The usual measures of inequality. What has no number is empty, or missing from its list.
 *
 * @param negativeIncomes what was done with negative incomes; measures with logarithms leave them out in any case
 * @param gini the Gini coefficient
 * @param generalisedEntropy of 0, 1 and 2
 * @param atkinson of one half, 1 and 2
 * @param hoover Hoover's index
 * @param quintileShareRatios S80/S20 in its three ways
 * @param palma the Palma ratio
 * @param wolfson Wolfson's polarisation
 */
public record InequalitySummary(
        NegativeIncomes negativeIncomes,
        Optional<Measured> gini,
        List<Measured> generalisedEntropy,
        List<Measured> atkinson,
        Optional<Measured> hoover,
        List<Measured> quintileShareRatios,
        Optional<Measured> palma,
        Optional<Measured> wolfson) {
    /** Refuses null. */
    public InequalitySummary {
        requireNonNull(negativeIncomes, "negativeIncomes");
        requireNonNull(gini, "gini");
        generalisedEntropy = List.copyOf(generalisedEntropy);
        atkinson = List.copyOf(atkinson);
        requireNonNull(hoover, "hoover");
        quintileShareRatios = List.copyOf(quintileShareRatios);
        requireNonNull(palma, "palma");
        requireNonNull(wolfson, "wolfson");
    }
}
