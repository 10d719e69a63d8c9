package org.povline.statistics.distribution;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The tallies of a histogram's bins, side by side in one array so that a record touches one place in memory: how many
 * records, their weight and what was rounded off it, the sum of weight times value and what was rounded off that.
 */
final class Bins {
    private static final int COLUMNS = 5;
    private static final int RECORDS = 0;
    private static final int WEIGHT = 1;
    private static final int LOST_WEIGHT = 2;
    private static final int SUM = 3;
    private static final int LOST_SUM = 4;

    private final double[] tallies = new double[COLUMNS * BinScale.BINS];

    void add(int bin, double value, double weight) {
        int at = COLUMNS * bin;
        tallies[at + RECORDS]++;
        add(at + WEIGHT, weight);
        add(at + SUM, weight * value);
    }

    /** Knuth's two-sum, as in {@link CompensatedSum}; what is lost stands beside the sum. */
    private void add(int at, double term) {
        double sum = tallies[at];
        double next = sum + term;
        double added = next - sum;
        tallies[at] = next;
        tallies[at + 1] += (sum - (next - added)) + (term - added);
    }

    void add(Bins other) {
        other.tallies().forEach(this::add);
    }

    void add(Tally tally) {
        int at = COLUMNS * tally.bin();
        tallies[at + RECORDS] += tally.records();
        add(at + WEIGHT, tally.weight());
        tallies[at + LOST_WEIGHT] += tally.lostWeight();
        add(at + SUM, tally.sum());
        tallies[at + LOST_SUM] += tally.lostSum();
    }

    /** Those of the bins that hold anything, in ascending order. */
    List<Tally> tallies() {
        return IntStream.range(0, BinScale.BINS)
                .filter(bin -> tallies[COLUMNS * bin + RECORDS] > 0)
                .mapToObj(this::tally)
                .toList();
    }

    private Tally tally(int bin) {
        int at = COLUMNS * bin;
        return new Tally(
                bin,
                (long) tallies[at + RECORDS],
                tallies[at + WEIGHT],
                tallies[at + LOST_WEIGHT],
                tallies[at + SUM],
                tallies[at + LOST_SUM]);
    }
}
