package org.povline.statistics.deprivation;

import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;

/** Those of one profile: how many, with which weight, and their weighted shortfalls. */
final class Cell {
    private static final Sum[] NO_SUMS = {};

    private long records;
    private final Sum weight = Sum.create();
    private Sum[] gaps = NO_SUMS;
    private Sum[] squares = NO_SUMS;

    void accept(double weight) {
        records++;
        this.weight.add(weight);
    }

    void accept(double[] gaps, double weight) {
        accept(weight);
        ensureSums(gaps.length);
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] > 0) {
                this.gaps[i].addProduct(weight, gaps[i]);
                squares[i].addProduct(weight * gaps[i], gaps[i]);
            }
        }
    }

    void combine(Cell other) {
        records += other.records;
        weight.add(other.weight);
        ensureSums(other.gaps.length);
        for (int i = 0; i < other.gaps.length; i++) {
            gaps[i].add(other.gaps[i]);
            squares[i].add(other.squares[i]);
        }
    }

    long records() {
        return records;
    }

    double weight() {
        return weight.getAsDouble();
    }

    /** The weighted sum of the gaps in one indicator; 0 where none was given. */
    double gaps(int indicator) {
        return indicator < gaps.length ? gaps[indicator].getAsDouble() : 0;
    }

    /** The weighted sum of the squared gaps in one indicator; 0 where none was given. */
    double squares(int indicator) {
        return indicator < squares.length ? squares[indicator].getAsDouble() : 0;
    }

    private void ensureSums(int size) {
        if (gaps.length < size) {
            gaps = newSums(size);
            squares = newSums(size);
        }
    }

    private static Sum[] newSums(int size) {
        Sum[] sums = new Sum[size];
        Arrays.setAll(sums, unset -> Sum.create());
        return sums;
    }
}
