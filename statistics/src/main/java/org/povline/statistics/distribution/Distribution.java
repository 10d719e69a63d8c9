package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Values with their weights in ascending order: every record of its own in a {@link WeightedSample}, or put together in
 * narrow bins in an {@link IncomeHistogram}.
 *
 * <p>Both are a row of cells. A cell holds some records of which their weight, their mean and bounds are known; in a
 * sample it holds one, and the bounds are its value. No cell holds values on both sides of zero. All numbers that are
 * asked of a distribution come as {@link Bounds} or {@link Measured}, which say how much the cells leave open.
 *
 * <p>Immutable.
 */
public sealed interface Distribution permits WeightedSample, IncomeHistogram {

    /** How many records take part. */
    long records();

    /** Records whose value is missing; they take no part. */
    Dropped missing();

    /** Records whose value is infinite; they take no part. */
    Dropped infinite();

    /** Records without weight, which nothing depends on. */
    long weightless();

    /** How many cells there are. */
    int cells();

    /** No value of the cell is below it. */
    double lower(int cell);

    /** No value of the cell is above it. */
    double upper(int cell);

    /** The weighted mean of the cell's values. */
    double mean(int cell);

    /** The weight of the cell. */
    double weight(int cell);

    /** The weight of so many first cells together. */
    double cumulatedWeight(int cells);

    /** The sum of weight times value over so many first cells. */
    double cumulatedSum(int cells);

    /**
     * The bounds of the sum of weight times value over some cells.
     *
     * @param from the first cell
     * @param to the cell after the last
     */
    default Bounds sums(int from, int to) {
        // What is cumulated is rounded by its own size: values of either sign have a larger one than their sum.
        double negative = cumulatedSum(Math.min(to, cellsBelow(0, false)));
        return computed(cumulatedSum(to) - cumulatedSum(from), cumulatedSum(to) - 2 * negative);
    }

    /** The records in so many first cells. */
    long cumulatedRecords(int cells);

    /**
     * The sum of weight times a function of the value over some cells.
     *
     * @param from the first cell
     * @param to the cell after the last
     * @param shape how the function bends from the lower bound of the first to the upper bound of the last cell; with it
     *     Jensen's inequality and the chord over each cell bound what the cell leaves open
     */
    Bounds integral(int from, int to, Shape shape, DoubleUnaryOperator function);

    /**
     * The bounds of a number that is computed from cumulated weights and sums, which differ from those of the records by
     * their rounding at most.
     *
     * @param size the size of the terms that it was computed from
     */
    Bounds computed(double value, double size);

    /**
     * The sum of {@code wᵢ wⱼ |xᵢ − xⱼ|} over all pairs of records in some cells, each pair once, over the weight of these
     * cells. Within a cell it is at most that of values at both bounds.
     *
     * @param from the first cell
     * @param to the cell after the last
     */
    default Bounds pairDifferences(int from, int to) {
        return Cumulation.pairDifferences(this, from, to);
    }

    /** The values of so many first cells alone. */
    Distribution first(int cells);

    /** The same values after what is to be done with negative ones. */
    Distribution with(NegativeIncomes policy);

    /** The weight of all records. */
    default double weight() {
        return cumulatedWeight(cells());
    }

    /** The sum of weight times value over all records. */
    default double sum() {
        return cumulatedSum(cells());
    }

    /** The weighted mean, {@code Σ w x / Σ w}. Empty without records, and where a double does not hold {@code Σ w x}. */
    default Optional<Measured> mean() {
        return Measured.of(meanBounds(), SummaryMeasure.MEAN.method());
    }

    /** The bounds of the weighted mean; of no records they are no numbers. */
    default Bounds meanBounds() {
        return sums(0, cells()).dividedBy(weight());
    }

    /**
     * How many of the first cells lie below the limit as a whole.
     *
     * @param included whether a value at the limit counts as below
     */
    default int cellsBelow(double limit, boolean included) {
        int low = 0;
        int high = cells();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upper(middle) < limit || (included && upper(middle) == limit)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * How many of the first cells hold, or may hold, values below the limit.
     *
     * @param included whether a value at the limit counts as below
     */
    default int cellsReaching(double limit, boolean included) {
        int below = cellsBelow(limit, included);
        return below < cells() && (lower(below) < limit || (included && lower(below) == limit)) ? below + 1 : below;
    }

    /** The records in so many first cells, as what a measure could not take. */
    default Dropped dropped(int cells) {
        return new Dropped(cumulatedRecords(cells), cumulatedWeight(cells));
    }

    /**
     * The quantile of a share of the weight. Empty without records.
     *
     * @throws IllegalArgumentException if the share lies outside 0 to 1
     */
    default Optional<Measured> quantile(double share, QuantileRule rule) {
        requireNonNull(rule, "rule");
        Cumulation.requireShare(share);
        return cells() == 0
                ? Optional.empty()
                : Measured.of(quantileBounds(share, rule), rule.method().with(Method.SHARE, share));
    }

    /**
     * The bounds of the quantile; of no records they are no numbers.
     *
     * @throws IllegalArgumentException if the share lies outside 0 to 1
     */
    default Bounds quantileBounds(double share, QuantileRule rule) {
        Cumulation.requireShare(share);
        if (cells() == 0) {
            return Bounds.exactly(Double.NaN);
        }
        Bounds picked = rule.bounds(this, share);
        // A bin that holds one value is known, but what is computed from it must be rounded outward.
        return this instanceof WeightedSample ? picked : picked.widenedBy(Double.MIN_VALUE);
    }

    /**
     * What the poorest share of the weight has together; a record on its edge counts in part.
     *
     * @throws IllegalArgumentException if the share lies outside 0 to 1
     */
    default Bounds sumOfPoorest(double share) {
        Cumulation.requireShare(share);
        return share == 1 ? sums(0, cells()) : Cumulation.sumOfPoorest(this, share * weight());
    }

    /**
     * What the richest share of the weight has together; a record on its edge counts in part.
     *
     * @throws IllegalArgumentException if the share lies outside 0 to 1
     */
    default Bounds sumOfRichest(double share) {
        Cumulation.requireShare(share);
        return share == 1 ? sums(0, cells()) : Cumulation.sumOfRichest(this, share * weight());
    }
}
