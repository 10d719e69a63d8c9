package org.povline.statistics.distribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A histogram as bytes: a mark, the version, what it holds, and the CRC-32C of all before, which tells every error within
 * 32 bits in a row. What is read must besides be what a histogram can hold.
 */
final class HistogramBytes {
    private static final int MAGIC = 0x50564948; // PVIH
    private static final int VERSION = 2;
    /** What a sum can be off by, and more: it must tell a sum that is wrong, not one that is rounded. */
    private static final double SUM_ROUNDING = 0x1p-20;

    private HistogramBytes() {}

    static byte[] of(IncomeHistogram histogram) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            histogram.extremes().writeTo(out);
            write(histogram.missing(), out);
            write(histogram.infinite(), out);
            out.writeLong(histogram.weightless());
            out.writeInt(histogram.tallies().size());
            for (Tally tally : histogram.tallies()) {
                tally.writeTo(out);
            }
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory do not fail
        }
        return bytes.toByteArray();
    }

    static IncomeHistogram read(byte[] bytes) {
        ByteBuffer ends = ByteBuffer.wrap(bytes);
        require(bytes.length >= 3 * Integer.BYTES && ends.getInt(0) == MAGIC, "they do not start as one");
        int version = ends.getInt(Integer.BYTES);
        require(version == VERSION, "version (" + version + ") must be " + VERSION);
        int length = bytes.length - Integer.BYTES;
        require(ends.getInt(length) == checksum(bytes, length), "their checksum does not hold");
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes, 2 * Integer.BYTES, length - 2 * Integer.BYTES))) {
            IncomeHistogram histogram = histogram(in);
            require(in.read() < 0, "they go on after it");
            return histogram;
        } catch (IOException e) {
            throw new IllegalArgumentException("Bytes hold no histogram: they end within it", e);
        }
    }

    private static IncomeHistogram histogram(DataInputStream in) throws IOException {
        Extremes extremes = Extremes.readFrom(in);
        require(extremes.arePossible(), "no values have such extremes");
        Dropped missing = dropped(in);
        Dropped infinite = dropped(in);
        long weightless = in.readLong();
        require(weightless >= 0, "less than none is without weight");
        return new IncomeHistogram(tallies(in, extremes), extremes, missing, infinite, weightless);
    }

    private static List<Tally> tallies(DataInputStream in, Extremes extremes) throws IOException {
        int cells = in.readInt();
        require(cells >= 0 && cells <= BinScale.BINS, "no histogram has as many bins");
        List<Tally> tallies = new ArrayList<>();
        int last = -1;
        long records = 0;
        for (int i = 0; i < cells; i++) {
            Tally tally = Tally.readFrom(in);
            require(tally.bin() > last && tally.bin() < BinScale.BINS, "bins do not ascend");
            require(isPossible(tally, extremes), "no records make such a bin");
            require(tally.records() <= Long.MAX_VALUE - records, "more records than can be counted");
            tallies.add(tally);
            last = tally.bin();
            records += tally.records();
        }
        return tallies;
    }

    /** Whether there are records with a weight whose mean lies in the bin; a sum that overflowed has none. */
    private static boolean isPossible(Tally tally, Extremes extremes) {
        double weight = tally.allWeight();
        double least = weight * extremes.lower(tally.bin());
        double most = weight * extremes.upper(tally.bin());
        double room = SUM_ROUNDING * Math.max(Math.abs(least), Math.abs(most)) + Double.MIN_NORMAL * tally.records();
        return tally.records() > 0
                && weight > 0
                && extremes.lower(tally.bin()) <= extremes.upper(tally.bin())
                && !(tally.allSum() < least - room)
                && !(tally.allSum() > most + room);
    }

    private static void write(Dropped dropped, DataOutputStream out) throws IOException {
        out.writeLong(dropped.records());
        out.writeDouble(dropped.weight());
    }

    private static Dropped dropped(DataInputStream in) throws IOException {
        long records = in.readLong();
        double weight = in.readDouble();
        require(records == 0 ? weight == 0 : records > 0 && weight > 0, "nobody was left out like this");
        return new Dropped(records, weight);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException("Bytes hold no histogram: " + otherwise);
        }
    }
}
