package org.povline.statistics.poverty;

import static java.util.Objects.requireNonNull;

import java.util.function.DoubleUnaryOperator;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Shape;

/**
 * The poor of a distribution. In a histogram the line can cut one cell, of which it is only known that some of it may be
 * poor.
 *
 * @param of the distribution
 * @param line the line
 * @param below the first cells, in which everybody is poor
 * @param reached the first cells in which anybody can be poor: as many, or one more
 */
record Poor(Distribution of, double line, int below, int reached) {

    static Poor of(Distribution of, double line, Boundary boundary) {
        requireNonNull(of, "of");
        if (!(line > 0 && line < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Line (" + line + ") must be a positive number");
        }
        boolean included = boundary == Boundary.AT_OR_BELOW;
        return new Poor(of, line, of.cellsBelow(line, included), of.cellsReaching(line, included));
    }

    private boolean isCut() {
        return reached > below;
    }

    /** Their weight. */
    Bounds weight() {
        Bounds sure = cumulated(below);
        return isCut() ? sure.or(cumulated(reached)) : sure;
    }

    private Bounds cumulated(int cells) {
        double weight = of.cumulatedWeight(cells);
        return of.computed(weight, weight).atLeast(0);
    }

    Bounds headcount() {
        return weight().dividedBy(of.weight());
    }

    /** Foster, Greer and Thorbecke's measure. */
    Bounds fgt(double alpha) {
        return alpha == 0
                ? headcount()
                : sumOfGaps(alpha).dividedBy(of.weight()).atLeast(0);
    }

    private Bounds sumOfGaps(double alpha) {
        DoubleUnaryOperator gap = gap(alpha);
        if (alpha >= 1) {
            // Convex also across the line, where it is zero.
            return of.integral(0, reached, Shape.CONVEX, gap);
        }
        Bounds sure = of.integral(0, below, Shape.CONCAVE, gap);
        return isCut() ? sure.plus(new Bounds(0, of.weight(below) * gap.applyAsDouble(of.lower(below)))) : sure;
    }

    private DoubleUnaryOperator gap(double alpha) {
        if (alpha == 1) {
            return x -> Math.max(0, line - x) / line;
        }
        if (alpha == 2) {
            return x -> square(Math.max(0, line - x) / line);
        }
        return x -> Math.pow(Math.max(0, line - x) / line, alpha);
    }

    private static double square(double x) {
        return x * x;
    }

    /** The mean gap of the poor alone; no number if nobody is poor. */
    Bounds gapAmongPoor() {
        Bounds headcount = headcount();
        // Where it is open whether anybody is poor, nobody's gap exceeds that of the poorest.
        return headcount.lower() <= 0 && headcount.upper() > 0
                ? new Bounds(0, Math.max(0, line - of.lower(0)) / line)
                : fgt(1).over(headcount).atLeast(0);
    }

    Bounds watts() {
        int withoutLogarithm = nonPositive();
        return of.integral(withoutLogarithm, reached, Shape.CONVEX, x -> Math.max(0, Math.log(line / x)))
                .dividedBy(of.weight() - of.cumulatedWeight(withoutLogarithm))
                .atLeast(0);
    }

    /** The first cells, whose values have no logarithm. */
    int nonPositive() {
        return of.cellsBelow(0, true);
    }

    /**
     * With {@code D} the differences of all pairs of poor incomes, {@code P₀ (1 − I) Gₚ} is {@code D/(W z Nₚ)}, which
     * needs no mean of theirs to divide by.
     */
    Bounds sen() {
        return fgt(1).plus(below == 0 ? inequalityWithinCell() : inequality());
    }

    private Bounds inequality() {
        return differences().over(weight().times(of.weight() * line));
    }

    /** Of nobody, or of some in the first cell, whose incomes differ by half its width on average at most. */
    private Bounds inequalityWithinCell() {
        return isCut()
                ? new Bounds(0, of.weight(0) * (line - of.lower(0)) / (4 * of.weight() * line))
                : Bounds.exactly(0);
    }

    private Bounds differences() {
        Bounds sure = of.pairDifferences(0, below);
        return isCut() ? sure.or(of.pairDifferences(0, reached)) : sure;
    }

    /**
     * The gaps of all persons differ among the poor as their incomes do, and from those of the others by themselves:
     * {@code P₁ G(g) = D/(z W²) + P₁ (1 − P₀)}.
     */
    Bounds senShorrocksThon() {
        Bounds gap = fgt(1);
        Bounds others = Bounds.exactly(1).minus(headcount());
        return gap.plus(gap.times(others)).plus(differences().dividedBy(line * of.weight() * of.weight()));
    }

    /** The gaps of the poorest so much weight, over all. */
    Bounds tip(double share) {
        double weight = share * of.weight();
        double sure = Math.min(weight, of.cumulatedWeight(below));
        Bounds gaps = Bounds.exactly(line * sure)
                .minus(of.sumOfPoorest(Math.min(1, sure / of.weight())))
                .dividedBy(line * of.weight());
        return isCut() && weight > sure ? gaps.or(fgt(1)) : gaps;
    }
}
