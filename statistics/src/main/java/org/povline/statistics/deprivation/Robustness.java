package org.povline.statistics.deprivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povline.core.quantity.Ratio;

/**
 * How far the order of groups by M0 hangs on the choice of cut-off and weights: of the pairs of groups of which one has a
 * greater M0 than the other under the baseline, the share that keep this order under every alternative.
 *
 * <p>Source: S. Alkire, J. Foster, S. Seth, M. E. Santos, J. M. Roche, P. Ballon, Multidimensional Poverty Measurement and
 * Analysis (2015), chapter 8.
 *
 * @param pairs the pairs that differ under the baseline
 * @param robust those of them that keep their order under every alternative
 */
public record Robustness(long pairs, long robust) {

    /**
     * Compares the groups under every alternative. A pair that becomes equal, or of which one group has nobody counted, does
     * not keep its order.
     *
     * @param groups the table of each group
     * @param baseline the definition whose order is tested
     * @param alternatives other cut-offs, weights or policies
     */
    public static <G> Robustness of(
            Map<G, DeprivationTable> groups, AlkireFoster baseline, List<AlkireFoster> alternatives) {
        List<DeprivationTable> tables = List.copyOf(groups.values());
        double[] base = adjustedHeadcounts(tables, baseline);
        List<double[]> others = alternatives.stream()
                .map(each -> adjustedHeadcounts(tables, each))
                .toList();
        long pairs = 0;
        long robust = 0;
        for (int i = 0; i < base.length; i++) {
            for (int j = 0; j < base.length; j++) {
                if (base[i] > base[j]) {
                    pairs++;
                    robust += keepsOrder(others, i, j) ? 1 : 0;
                }
            }
        }
        return new Robustness(pairs, robust);
    }

    /** The share of robust pairs; empty if no two groups differ. */
    public Optional<Ratio> share() {
        return pairs > 0 ? Optional.of(new Ratio(robust, pairs)) : Optional.empty();
    }

    private static double[] adjustedHeadcounts(List<DeprivationTable> tables, AlkireFoster definition) {
        return tables.stream()
                .mapToDouble(table -> definition.of(table).adjustedHeadcount().orElse(Double.NaN))
                .toArray();
    }

    private static boolean keepsOrder(List<double[]> others, int greater, int less) {
        return others.stream().allMatch(other -> other[greater] > other[less]);
    }
}
