package org.povline.statistics.inequality;

import java.util.function.DoubleUnaryOperator;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Shape;

/**
 * The cells of a distribution from some cell on, with their weight and mean.
 *
 * @param of the distribution
 * @param from the first cell that takes part
 * @param weight the weight from there on
 * @param mean the mean from there on
 */
record Incomes(Distribution of, int from, double weight, double mean) {

    static Incomes all(Distribution of) {
        return new Incomes(of, 0, of.weight(), of.sum() / of.weight());
    }

    /** Those that have a logarithm. */
    static Incomes positive(Distribution of) {
        int from = of.cellsBelow(0, true);
        double weight = of.weight() - of.cumulatedWeight(from);
        return new Incomes(of, from, weight, (of.sum() - of.cumulatedSum(from)) / weight);
    }

    Dropped dropped() {
        return of.dropped(from);
    }

    /** The mean of a function of the incomes over their mean. */
    Bounds mean(Shape shape, DoubleUnaryOperator ofRelative) {
        double scale = 1 / mean;
        return of.integral(from, of.cells(), shape, x -> ofRelative.applyAsDouble(x * scale))
                .dividedBy(weight);
    }

    Bounds generalisedEntropy(double alpha) {
        return mean(Shape.CONVEX, entropy(alpha)).atLeast(0);
    }

    /** What a relative income adds to generalised entropy. */
    static double entropyOf(double relative, double alpha) {
        return entropy(alpha).applyAsDouble(relative);
    }

    private static DoubleUnaryOperator entropy(double alpha) {
        if (alpha == 0) {
            return u -> -Math.log(u);
        }
        if (alpha == 1) {
            return u -> u * Math.log(u);
        }
        double scale = 1 / (alpha * alpha - alpha);
        // Less the tangent at 1, which adds up to nothing: what is left is small where incomes are alike.
        return u -> (power(u, alpha) - 1 - alpha * (u - 1)) * scale;
    }

    private static double power(double u, double alpha) {
        if (alpha == 2) {
            return u * u;
        }
        if (alpha == -1) {
            return 1 / u;
        }
        return alpha == 0.5 ? Math.sqrt(u) : Math.pow(u, alpha);
    }

    Bounds atkinson(double epsilon) {
        return atkinson(epsilon, generalisedEntropy(1 - epsilon));
    }

    /** A function of generalised entropy of {@code α = 1 − ε}, which rises with it. */
    static Bounds atkinson(double epsilon, Bounds entropy) {
        double alpha = 1 - epsilon;
        return alpha == 0
                ? entropy.map(ge -> -Math.expm1(-ge))
                : entropy.map(ge -> 1 - Math.pow(1 + (alpha * alpha - alpha) * ge, 1 / alpha));
    }

    /** Half the deviations, which is what those below the mean lack; only the cell that holds the mean leaves anything open. */
    Bounds hoover() {
        int below = of.cellsBelow(mean, false);
        double lacking = mean * of.cumulatedWeight(below) - of.cumulatedSum(below);
        return of.computed(lacking, mean * of.weight())
                .plus(of.integral(below, of.cellsReaching(mean, false), Shape.CONVEX, x -> Math.max(0, mean - x)))
                .atLeast(0)
                .dividedBy(mean * weight);
    }

    /** The exponentials are taken from the smallest income, so that none overflows. */
    Bounds kolm(double alpha) {
        double smallest = of.lower(from);
        return of.integral(from, of.cells(), Shape.CONVEX, x -> Math.exp(alpha * (smallest - x)))
                .dividedBy(weight)
                .map(sum -> (Math.log(sum) + alpha * (mean - smallest)) / alpha)
                .plus(of.computed(0, Math.abs(mean) + Math.abs(smallest)))
                .atLeast(0);
    }

    Bounds variation() {
        return mean(Shape.CONVEX, u -> (u - 1) * (u - 1)).atLeast(0).map(Math::sqrt);
    }

    Bounds gini() {
        return of.pairDifferences(from, of.cells()).dividedBy(weight * weight * mean);
    }
}
