package org.povline.statistics;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.povline.statistics.distribution.WeightedSample;

/**
 * A record that laws are tried on.
 *
 * @param value the income
 * @param weight for how many it stands
 * @param group one of four
 */
public record IncomeRow(double value, double weight, int group) {
    /** One to thirty records with incomes from 1 to this many. */
    public static Arbitrary<List<IncomeRow>> withIncomesTo(double most) {
        return Combinators.combine(
                        Arbitraries.doubles().between(1, most).ofScale(2),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 3))
                .as((value, weight, group) -> new IncomeRow(value, weight, group))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    /** The sample of all. */
    public static WeightedSample sample(List<IncomeRow> rows) {
        return WeightedSample.of(rows, IncomeRow::value, IncomeRow::weight);
    }
}
