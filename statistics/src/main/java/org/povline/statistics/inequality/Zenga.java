package org.povline.statistics.inequality;

import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.CompensatedSum;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.WeightedSample;

/**
 * Zenga's index, {@code 1 − Σ w f/W} with {@code f = (W − H)/(T − C) × C/H} of every record, {@code H} the weight up to
 * and with it and {@code C} the sum before it.
 *
 * <p>Within a cell {@code H} and {@code C} lie between what they are at its ends, {@code f} falls with the one and rises
 * with the other. And {@code C/H} is at most the record's value, {@code (W − H)/(T − C)} at most one over it, so that
 * {@code f} never exceeds 1.
 */
final class Zenga {
    private Zenga() {}

    static Bounds of(Incomes incomes) {
        Distribution of = incomes.of();
        CompensatedSum least = CompensatedSum.create();
        CompensatedSum most = CompensatedSum.create();
        double weight = incomes.weight();
        double sum = of.sum() - of.cumulatedSum(incomes.from());
        double weightBefore = of.cumulatedWeight(incomes.from());
        double sumBefore = of.cumulatedSum(incomes.from());
        boolean isSample = of instanceof WeightedSample;
        for (int i = incomes.from(); i < of.cells(); i++) {
            double startWeight = of.cumulatedWeight(i) - weightBefore;
            double endWeight = of.cumulatedWeight(i + 1) - weightBefore;
            double startSum = of.cumulatedSum(i) - sumBefore;
            double endSum = of.cumulatedSum(i + 1) - sumBefore;
            least.accept(of.weight(i) * ratio(weight, sum, endWeight, startSum));
            if (!isSample) {
                most.accept(of.weight(i) * ratio(weight, sum, startWeight, endSum));
            }
        }
        Bounds below = of.computed(least.value() / weight, 1);
        return Bounds.exactly(1).minus(isSample ? below : below.or(of.computed(most.value() / weight, 1)));
    }

    private static double ratio(double weight, double sum, double weightSoFar, double sumSoFar) {
        return weightSoFar > 0 && sumSoFar < sum
                ? Math.min(1, Math.max(0, weight - weightSoFar) / (sum - sumSoFar) * (sumSoFar / weightSoFar))
                : 1;
    }
}
