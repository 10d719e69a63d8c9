package org.povline.statistics.distribution;

import java.util.function.IntPredicate;

/** Finds places in a row of cells by their cumulated weight. */
final class Cumulation {
    /**
     * A cumulated share so near to the wanted one is equal to it, so that three weights of 0.1 meet the share 0.3 of ten
     * as three weights of 1 do. What rounding makes of a cumulated weight is smaller.
     */
    static final double TIE = 0x1p-49;

    private Cumulation() {}

    static void requireShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Share (" + share + ") must be from 0 to 1");
        }
    }

    /** The first of so many cells that the condition holds for, which then holds for all after it; else their number. */
    static int first(int cells, IntPredicate condition) {
        int low = 0;
        int high = cells;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How the weight of so many first cells compares with the wanted weight. */
    static int compare(Distribution of, int cells, double wanted, double tie) {
        double beyond = of.cumulatedWeight(cells) - wanted;
        return Math.abs(beyond) <= tie * of.weight() ? 0 : beyond < 0 ? -1 : 1;
    }

    /** The cell that holds the record at a cumulated weight; at the edge of two cells the first. */
    static int at(Distribution of, double weight) {
        return Math.min(of.cells() - 1, first(of.cells(), cell -> of.cumulatedWeight(cell + 1) >= weight));
    }

    /**
     * What the records of the first so much weight have. Within a cell their sum is a convex function of the weight that
     * rises by the cell's lower bound at least and its upper bound at most, and reaches the cell's own sum at its end.
     */
    static Bounds sumOfPoorest(Distribution of, double weight) {
        if (of.cells() == 0) {
            return Bounds.exactly(0);
        }
        int cell = at(of, weight);
        double within = Math.min(of.weight(cell), Math.max(0, weight - of.cumulatedWeight(cell)));
        return of.sums(0, cell).plus(sumOfPoorestIn(of, cell, within)).plus(misplaced(of, weight));
    }

    /** What the records of the last so much weight have. */
    static Bounds sumOfRichest(Distribution of, double weight) {
        if (of.cells() == 0) {
            return Bounds.exactly(0);
        }
        double all = of.weight();
        int whole = first(of.cells(), i -> all - of.cumulatedWeight(i) <= weight);
        if (whole == 0) {
            return of.sums(0, of.cells());
        }
        int cell = whole - 1;
        double within = Math.min(of.weight(cell), Math.max(0, weight - (all - of.cumulatedWeight(whole))));
        Bounds part = of.sums(cell, whole).minus(sumOfPoorestIn(of, cell, of.weight(cell) - within));
        // Of a record the part is known, and should not come from a difference.
        return of.sums(whole, of.cells())
                .plus(of instanceof WeightedSample ? Bounds.exactly(within * of.mean(cell)) : part)
                .plus(misplaced(of, all - weight));
    }

    private static Bounds sumOfPoorestIn(Distribution of, int cell, double within) {
        double beyond = of.weight(cell) - within;
        double all = of.mean(cell) * of.weight(cell);
        double most = within * of.mean(cell);
        double least = Math.max(within * of.lower(cell), all - beyond * of.upper(cell));
        double size = of.weight(cell) * Math.max(Math.abs(of.lower(cell)), Math.abs(of.upper(cell)));
        return of.computed(Math.min(least, most), size).or(of.computed(most, size));
    }

    /** Rounding can take the place in the row some 2<sup>−49</sup> of all weight away, where values are what they are there. */
    private static Bounds misplaced(Distribution of, double weight) {
        double room = 2 * TIE * of.weight();
        double lowest = of.lower(at(of, weight - room));
        double highest = of.upper(at(of, weight + room));
        return of.computed(0, of.weight() * Math.max(Math.abs(lowest), Math.abs(highest)) * (TIE / Bounds.ROUNDING));
    }

    /** Over the weight of the cells, which keeps it near the size of a sum. */
    static Bounds pairDifferences(Distribution of, int from, int to) {
        if (from == to) {
            return Bounds.exactly(0);
        }
        double before = of.cumulatedWeight(from);
        double weight = of.cumulatedWeight(to) - before;
        double mean = (of.cumulatedSum(to) - of.cumulatedSum(from)) / weight;
        double scale = 1 / weight;
        CompensatedSum between = CompensatedSum.create();
        CompensatedSum within = CompensatedSum.create();
        CompensatedSum size = CompensatedSum.create();
        boolean isSample = of instanceof WeightedSample;
        for (int i = from; i < to; i++) {
            // Any constant may be taken off the values, since the ranks add up to nothing; with the mean the terms are
            // small.
            double rank = (of.cumulatedWeight(i) + of.cumulatedWeight(i + 1) - 2 * before - weight) * scale;
            between.accept(of.weight(i) * rank * (of.mean(i) - mean));
            if (!isSample) {
                within.accept(of.weight(i) * (of.weight(i) * scale) * spread(of.lower(i), of.mean(i), of.upper(i)));
                size.accept(of.weight(i) * (Math.abs(of.mean(i)) + Math.abs(mean)));
            }
        }
        double least = Math.max(0, between.value());
        return of.computed(least, size.value())
                .or(of.computed(least + within.value(), size.value()))
                .atLeast(0);
    }

    /** Half the mean difference of two values that have this mean and lie at the bounds. */
    private static double spread(double lower, double mean, double upper) {
        return upper > lower ? (upper - mean) * ((mean - lower) / (upper - lower)) : 0;
    }
}
