package org.povline.statistics.deprivation;

import java.util.Arrays;
import org.povline.statistics.distribution.CompensatedSum;

/** Those of one profile: how many, with which weight, and their weighted shortfalls. */
final class Cell {
    private static final CompensatedSum[] NO_SUMS = {};

    private long records;
    private final CompensatedSum weight = CompensatedSum.create();
    private CompensatedSum[] gaps = NO_SUMS;
    private CompensatedSum[] squares = NO_SUMS;

    void accept(double weight) {
        records++;
        this.weight.accept(weight);
    }

    void accept(double[] gaps, double weight) {
        accept(weight);
        ensureSums(gaps.length);
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] > 0) {
                this.gaps[i].accept(weight * gaps[i]);
                squares[i].accept(weight * gaps[i] * gaps[i]);
            }
        }
    }

    void combine(Cell other) {
        records += other.records;
        weight.combine(other.weight);
        ensureSums(other.gaps.length);
        for (int i = 0; i < other.gaps.length; i++) {
            gaps[i].combine(other.gaps[i]);
            squares[i].combine(other.squares[i]);
        }
    }

    long records() {
        return records;
    }

    double weight() {
        return weight.value();
    }

    /** The weighted sum of the gaps in one indicator; 0 where none was given. */
    double gaps(int indicator) {
        return indicator < gaps.length ? gaps[indicator].value() : 0;
    }

    /** The weighted sum of the squared gaps in one indicator; 0 where none was given. */
    double squares(int indicator) {
        return indicator < squares.length ? squares[indicator].value() : 0;
    }

    private void ensureSums(int size) {
        if (gaps.length < size) {
            gaps = newSums(size);
            squares = newSums(size);
        }
    }

    private static CompensatedSum[] newSums(int size) {
        CompensatedSum[] sums = new CompensatedSum[size];
        Arrays.setAll(sums, unset -> CompensatedSum.create());
        return sums;
    }
}
