package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.CompensatedSum;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Shape;
import org.povline.statistics.distribution.WeightedSample;

/**
 * The cells of a distribution from some cell on, with their weight and mean.
 *
 * @param of the distribution
 * @param from the first cell that takes part
 * @param weight the weight from there on
 * @param mean the mean from there on
 */
record Incomes(Distribution of, int from, double weight, double mean) {
    /** Powers of less than exp(this) need no other scale to be added up. */
    private static final double FAR_FROM_OVERFLOW = 500;
    /** The square of a rounding over the rounding. */
    private static final double SQUARED_ROUNDING = 0x1p-44;

    static Incomes all(Distribution of) {
        requireNonNull(of, "incomes");
        return new Incomes(of, 0, of.weight(), of.sum() / of.weight());
    }

    /** Those that have a logarithm. */
    static Incomes positive(Distribution of) {
        requireNonNull(of, "incomes");
        int from = of.cellsBelow(0, true);
        if (from == 0) {
            return all(of);
        }
        // Not as differences: what is taken off may be larger than what remains.
        double weight = sum(of, from, x -> 1);
        return new Incomes(of, from, weight, sum(of, from, x -> x) / weight);
    }

    private static double sum(Distribution of, int from, DoubleUnaryOperator function) {
        return of.integral(from, of.cells(), Shape.CONVEX, function).middle();
    }

    Dropped dropped() {
        return of.dropped(from);
    }

    /** The mean of a function of the incomes. */
    private Bounds mean(Shape shape, DoubleUnaryOperator function) {
        return of.integral(from, of.cells(), shape, function).dividedBy(weight);
    }

    /**
     * The mean of a function of the deviations from the mean that is least at none.
     *
     * @param sensitivity by how many times the mean's own rounding it changes, as fractions; where incomes are alike that
     *     is nothing next to the square of the rounding
     */
    private Bounds ofDeviations(DoubleUnaryOperator function, double sensitivity) {
        Bounds bounds = mean(Shape.CONVEX, function);
        double rounding = size() / mean;
        return bounds.plus(of.computed(0, rounding * (sensitivity * bounds.upper() + SQUARED_ROUNDING * rounding)))
                .atLeast(0);
    }

    /** What values have as their size on average, which their mean is rounded by. */
    private double size() {
        return from > 0 ? mean : (of.sum() - 2 * of.cumulatedSum(of.cellsBelow(0, false))) / of.weight();
    }

    Bounds generalisedEntropy(double alpha) {
        double scale = 1 / mean;
        return ofDeviations(x -> Entropy.of((x - mean) * scale, x * scale, alpha), 1 + Math.abs(alpha));
    }

    /** Generalised entropy of each parameter; a sample is gone through once for all of them, and takes each logarithm once. */
    List<Bounds> generalisedEntropies(double... alphas) {
        return of instanceof WeightedSample
                ? ofSample(alphas)
                : DoubleStream.of(alphas).mapToObj(this::generalisedEntropy).toList();
    }

    private List<Bounds> ofSample(double[] alphas) {
        CompensatedSum[] sums =
                Stream.generate(CompensatedSum::create).limit(alphas.length).toArray(CompensatedSum[]::new);
        double scale = 1 / mean;
        for (int i = from; i < of.cells(); i++) {
            double d = (of.mean(i) - mean) * scale;
            double u = of.mean(i) * scale;
            double log = Entropy.log(d, u);
            for (int k = 0; k < alphas.length; k++) {
                sums[k].accept(of.weight(i) * Entropy.of(d, u, log, alphas[k]));
            }
        }
        return Stream.of(sums)
                .map(sum -> Bounds.exactly(sum.value()).dividedBy(weight).atLeast(0))
                .toList();
    }

    Bounds jDivergence() {
        double scale = 1 / mean;
        return ofDeviations(x -> (x - mean) * scale * Entropy.log((x - mean) * scale, x * scale), 2);
    }

    Bounds atkinson(double epsilon) {
        return atkinson(epsilon, () -> generalisedEntropy(1 - epsilon));
    }

    Bounds atkinson(double epsilon, Supplier<Bounds> entropy) {
        double alpha = 1 - epsilon;
        double logOfSmallest = from < of.cells() ? Math.log(of.lower(from) / mean) : Double.NaN;
        return alpha * logOfSmallest > FAR_FROM_OVERFLOW
                ? ofMultiplesOfSmallest(alpha, logOfSmallest)
                : ofEntropy(epsilon, entropy.get());
    }

    /** A function of generalised entropy of {@code α = 1 − ε}, which rises with it. */
    private static Bounds ofEntropy(double epsilon, Bounds entropy) {
        double alpha = 1 - epsilon;
        return entropy.map(ge ->
                        -Math.expm1(alpha == 0 ? -ge : Math.log1p(Math.max(-1, -epsilon * alpha * ge)) / alpha))
                .atLeast(0);
    }

    /** The powers are taken of multiples of the smallest income, so that none overflows. */
    private Bounds ofMultiplesOfSmallest(double alpha, double logOfSmallest) {
        double smallest = of.lower(from);
        return mean(Shape.CONVEX, x -> Math.exp(alpha * Math.log(x / smallest)))
                .atLeast(0)
                .map(sum -> Math.max(0, -Math.expm1(logOfSmallest + Math.log(sum) / alpha)))
                .plus(of.computed(0, 1))
                .atLeast(0);
    }

    /** Half the deviations, which is what those below the mean lack; only the cell that holds the mean leaves anything open. */
    Bounds hoover() {
        double rest = rest().middle();
        return of.integral(from, of.cellsReaching(mean, true), Shape.CONVEX, x -> Math.max(0, mean - x + rest))
                .plus(of.computed(0, weight * size()))
                .over(of.sums(from, of.cells()))
                .atLeast(0);
    }

    /** What rounding took off the mean. */
    private Bounds rest() {
        return mean(Shape.CONVEX, x -> x - mean).plus(of.computed(0, size()));
    }

    /** How far the mean of the first cells lies from that of all. */
    Bounds deviationOfFirst(int cells) {
        return of.integral(0, cells, Shape.CONVEX, x -> x - mean)
                .dividedBy(of.cumulatedWeight(cells))
                .minus(rest());
    }

    Bounds deviation(double income) {
        return Bounds.exactly(income - mean).minus(rest());
    }

    /**
     * Less their tangents, which add up to nothing, the exponentials are small where incomes are alike. Where they are
     * large they are taken from the smallest income, so that none overflows.
     */
    Bounds kolm(double alpha) {
        double smallest = of.lower(from);
        double most = mean - smallest;
        Bounds index = alpha * most < FAR_FROM_OVERFLOW
                ? mean(Shape.CONVEX, x -> Entropy.exponential(alpha * (mean - x)))
                        .atLeast(0)
                        .map(sum -> Math.log1p(sum) / alpha)
                : mean(Shape.CONVEX, x -> Math.exp(alpha * (smallest - x)))
                        .atLeast(0)
                        .map(sum -> Math.max(0, Math.log(sum) / alpha + most));
        return index.plus(of.computed(0, size() + Math.abs(smallest))).atLeast(0);
    }

    Bounds variation() {
        double scale = 1 / mean;
        return ofDeviations(x -> (x - mean) * scale * ((x - mean) * scale), 2).map(Math::sqrt);
    }

    Bounds gini() {
        return of.pairDifferences(from, of.cells()).over(of.sums(from, of.cells()));
    }
}
