package org.povline.statistics.poverty;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.CompensatedSum;
import org.povline.statistics.distribution.CurvePoint;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Shape;
import org.povline.statistics.distribution.WeightedSample;

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
        return of.computed(of.cumulatedWeight(cells), of.cumulatedWeight(cells)).atLeast(0);
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
        return of.integral(withoutLogarithm, reached, Shape.CONVEX, this::logarithmOfGap)
                .dividedBy(weightFrom(withoutLogarithm))
                .atLeast(0);
    }

    /** {@code log(line/x)}, right also where they are near. */
    private double logarithmOfGap(double x) {
        if (x >= line) {
            return 0;
        }
        return 2 * x > line ? Math.log1p((line - x) / x) : Math.log(line / x);
    }

    /** Not as a difference: what is taken off may be larger than what remains. */
    private double weightFrom(int cell) {
        return cell == 0
                ? of.weight()
                : of.integral(cell, of.cells(), Shape.CONVEX, x -> 1).middle();
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
        return (isCut() ? differences().over(headcount()) : of.pairDifferences(0, below))
                .dividedBy(line)
                .dividedBy(of.weight());
    }

    /** Of nobody, or of some in the first cell, whose incomes differ by half its width on average at most. */
    private Bounds inequalityWithinCell() {
        return isCut()
                ? new Bounds(0, of.weight(0) / of.weight() * (line - of.lower(0)) / (4 * line))
                : Bounds.exactly(0);
    }

    /** {@code D/W}. */
    private Bounds differences() {
        Bounds sure = differences(below);
        return isCut() ? sure.or(differences(reached)) : sure;
    }

    private Bounds differences(int cells) {
        return of.pairDifferences(0, cells).times(cumulated(cells).dividedBy(of.weight()));
    }

    /**
     * The gaps of all persons differ among the poor as their incomes do, and from those of the others by themselves:
     * {@code P₁ G(g) = D/(z W²) + P₁ (1 − P₀)}.
     */
    Bounds senShorrocksThon() {
        Bounds gap = fgt(1);
        Bounds others = Bounds.exactly(1).minus(headcount());
        return gap.plus(gap.times(others)).plus(differences().dividedBy(line).dividedBy(of.weight()));
    }

    /** The gaps of the poorest over all persons, at equal steps of their share. */
    List<CurvePoint> tip(int steps) {
        return of instanceof WeightedSample sample ? tip(sample, steps) : boundedTip(steps);
    }

    /** Gap by gap: their differences from sums would be small next to the sums. */
    private List<CurvePoint> tip(WeightedSample sample, int steps) {
        DoubleUnaryOperator gap = gap(1);
        CompensatedSum gaps = CompensatedSum.create();
        List<CurvePoint> points = new ArrayList<>();
        int cell = 0;
        for (int step = 0; step <= steps; step++) {
            double share = (double) step / steps;
            double weight = share * of.weight();
            while (cell < below && (step == steps || of.cumulatedWeight(cell + 1) <= weight)) {
                gaps.accept(of.weight(cell) * gap.applyAsDouble(sample.value(cell)));
                cell++;
            }
            double part = cell < below
                    ? Math.max(0, weight - of.cumulatedWeight(cell)) * gap.applyAsDouble(sample.value(cell))
                    : 0;
            points.add(new CurvePoint(share, (gaps.value() + part) / of.weight(), 0));
        }
        return points;
    }

    private List<CurvePoint> boundedTip(int steps) {
        Distribution poor = of.first(below);
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(step -> (double) step / steps)
                .mapToObj(share -> {
                    Bounds gaps = boundedTip(poor, share);
                    return new CurvePoint(share, gaps.middle(), gaps.errorBound());
                })
                .toList();
    }

    private Bounds boundedTip(Distribution poor, double share) {
        double weight = share * of.weight();
        if (weight < poor.weight()) {
            return gapsOf(poor, weight / poor.weight());
        }
        if (!isCut()) {
            return fgt(1);
        }
        // The rounding of the weight may hide a little of the bin that the line cuts.
        return weight > poor.weight()
                ? gapsOf(poor, 1).or(fgt(1))
                : gapsOf(poor, 1).plus(Bounds.between(0, share * 0x1p-44));
    }

    private Bounds gapsOf(Distribution poor, double share) {
        return cumulated(below)
                .times(share)
                .times(line)
                .minus(poor.sumOfPoorest(share))
                .dividedBy(line)
                .dividedBy(of.weight())
                .atLeast(0);
    }
}
