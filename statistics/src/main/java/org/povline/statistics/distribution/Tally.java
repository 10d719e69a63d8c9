package org.povline.statistics.distribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What one bin holds, with what additions have rounded off.
 *
 * @param bin its number
 * @param records how many
 * @param weight their weight
 * @param lostWeight to be added to it
 * @param sum their weight times value
 * @param lostSum to be added to it
 */
record Tally(int bin, long records, double weight, double lostWeight, double sum, double lostSum) {

    double allWeight() {
        return weight + lostWeight;
    }

    double allSum() {
        return sum + lostSum;
    }

    Tally rounded() {
        return new Tally(bin, records, allWeight(), 0, allSum(), 0);
    }

    /** The other's records taken as zero. */
    Tally plusAtZero(Tally other) {
        CompensatedSum all = CompensatedSum.create();
        all.accept(weight);
        all.accept(lostWeight);
        all.accept(other.weight);
        all.accept(other.lostWeight);
        return new Tally(bin, Math.addExact(records, other.records), all.value(), 0, 0, 0);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(bin);
        out.writeLong(records);
        out.writeDouble(weight);
        out.writeDouble(lostWeight);
        out.writeDouble(sum);
        out.writeDouble(lostSum);
    }

    static Tally readFrom(DataInputStream in) throws IOException {
        return new Tally(
                in.readInt(), in.readLong(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
