package org.povline.statistics.distribution;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The tallies of a histogram's bins: how many records, and side by side in one array their weight and what was rounded off
 * it, the sum of weight times value and what was rounded off that.
 */
final class Bins {
    private static final int COLUMNS = 4;
    private static final int WEIGHT = 0;
    private static final int LOST_WEIGHT = 1;
    private static final int SUM = 2;
    private static final int LOST_SUM = 3;

    private final long[] records = new long[BinScale.BINS];
    private final double[] tallies = new double[COLUMNS * BinScale.BINS];

    void add(int bin, double value, double weight) {
        int at = COLUMNS * bin;
        records[bin]++;
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
        records[tally.bin()] = Math.addExact(records[tally.bin()], tally.records());
        add(at + WEIGHT, tally.weight());
        tallies[at + LOST_WEIGHT] += tally.lostWeight();
        add(at + SUM, tally.sum());
        tallies[at + LOST_SUM] += tally.lostSum();
    }

    /** Those of the bins that hold anything, in ascending order. */
    List<Tally> tallies() {
        return IntStream.range(0, BinScale.BINS)
                .filter(bin -> records[bin] > 0)
                .mapToObj(this::tally)
                .toList();
    }

    private Tally tally(int bin) {
        int at = COLUMNS * bin;
        return new Tally(
                bin,
                records[bin],
                tallies[at + WEIGHT],
                tallies[at + LOST_WEIGHT],
                tallies[at + SUM],
                tallies[at + LOST_SUM]);
    }
}
