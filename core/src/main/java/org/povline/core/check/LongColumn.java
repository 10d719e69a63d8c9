package org.povline.core.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/** A column of longs that grows by blocks, so that it never holds twice what it needs. For one thread. */
final class LongColumn {
    private static final int BLOCK = 1 << 12;

    private final List<long[]> blocks = new ArrayList<>();
    private int size;

    void add(long value) {
        if (size == blocks.size() * BLOCK) {
            blocks.add(new long[BLOCK]);
        }
        blocks.get(size / BLOCK)[size % BLOCK] = value;
        size++;
    }

    long get(int index) {
        return blocks.get(index / BLOCK)[index % BLOCK];
    }

    int size() {
        return size;
    }

    void addAll(LongColumn other) {
        for (int i = 0; i < other.size; i++) {
            add(other.get(i));
        }
    }

    /**
     * The values that occur more than once at so many places, in ascending order; zero is no value. One sixteenth of them
     * is copied and sorted at a time, so that the search takes little room.
     */
    static long[] repeated(int places, IntToLongFunction value) {
        long[] repeated = new long[0];
        for (int part = 0; part < 16; part++) {
            repeated = joined(repeated, repeatedIn(part, places, value));
        }
        Arrays.sort(repeated);
        return repeated;
    }

    private static long[] repeatedIn(int part, int places, IntToLongFunction value) {
        long[] sorted = new long[count(part, places, value)];
        int filled = 0;
        for (int i = 0; i < places; i++) {
            long next = value.applyAsLong(i);
            if (isIn(part, next)) {
                sorted[filled++] = next;
            }
        }
        Arrays.sort(sorted);
        return distinctRepeated(sorted);
    }

    private static int count(int part, int places, IntToLongFunction value) {
        int count = 0;
        for (int i = 0; i < places; i++) {
            count += isIn(part, value.applyAsLong(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isIn(int part, long value) {
        return value != 0 && (value & 15) == part;
    }

    private static long[] distinctRepeated(long[] sorted) {
        int found = 0;
        long[] repeated = new long[sorted.length / 2];
        for (int i = 1; i < sorted.length; i++) {
            boolean again = sorted[i] == sorted[i - 1];
            if (again && (found == 0 || repeated[found - 1] != sorted[i])) {
                repeated[found++] = sorted[i];
            }
        }
        return Arrays.copyOf(repeated, found);
    }

    private static long[] joined(long[] one, long[] other) {
        long[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
