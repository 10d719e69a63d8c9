package org.povline.statistics.deprivation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povline.core.quantity.Ratio;
import org.povline.statistics.distribution.Method;

/**
 * How far the order of groups by M0 hangs on the choice of cut-off and weights: of the pairs of groups of which one has a
 * greater M0 than the other under the baseline, the share that keep this order under every alternative.
 *
 * <p>M0 is compared as a fraction of whole numbers: where weights of records are whole, of any sum below 2<sup>53</sup>, a
 * group and its replicate are equal, and the least difference counts. Weights with fractions are sums that were rounded;
 * of these, two M0 that differ by less than 10<sup>−13</sup> of the greater are equal.
 *
 * <p>Source: S. Alkire, J. Foster, S. Seth, M. E. Santos, J. M. Roche, P. Ballon, Multidimensional Poverty Measurement and
 * Analysis (2015), chapter 8.
 *
 * @param method what was compared, with the baseline and how many alternatives
 * @param pairs the pairs that differ under the baseline
 * @param robust those of them that keep their order under every alternative
 */
public record Robustness(Method method, long pairs, long robust) {
    /** Refuses null, and more robust pairs than pairs. */
    public Robustness {
        requireNonNull(method, "method");
        if (robust < 0 || robust > pairs) {
            throw new IllegalArgumentException(
                    "Robust pairs (" + robust + ") must be from 0 to all pairs (" + pairs + ")");
        }
    }

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
        List<AdjustedHeadcount> base = adjustedHeadcounts(tables, baseline);
        List<List<AdjustedHeadcount>> others = alternatives.stream()
                .map(each -> adjustedHeadcounts(tables, each))
                .toList();
        long pairs = 0;
        long robust = 0;
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < base.size(); j++) {
                if (base.get(i).exceeds(base.get(j))) {
                    pairs++;
                    robust += keepsOrder(others, i, j) ? 1 : 0;
                }
            }
        }
        Method method = baseline.method(DeprivationMeasure.ROBUST_PAIRS).with("alternatives", alternatives.size());
        return new Robustness(method, pairs, robust);
    }

    /** The share of robust pairs; empty if no two groups differ. */
    public Optional<Ratio> share() {
        return pairs > 0 ? Optional.of(new Ratio(robust, pairs)) : Optional.empty();
    }

    private static List<AdjustedHeadcount> adjustedHeadcounts(List<DeprivationTable> tables, AlkireFoster definition) {
        return tables.stream()
                .map(table -> AdjustedHeadcount.of(definition, table))
                .toList();
    }

    private static boolean keepsOrder(List<List<AdjustedHeadcount>> others, int greater, int less) {
        return others.stream().allMatch(other -> other.get(greater).exceeds(other.get(less)));
    }
}
