package org.povline.core.ledger;

/**
 * The household numbers met so far, as 64 bits each, so that a million households cost 16 MB. That two of them share
 * their bits is less likely than one in ten million; it would part nobody and merge nobody, but tell of a return that
 * was none.
 */
final class SeenNumbers {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int START = 1024;

    private long[] table = new long[START];
    private int size;

    /** Notes a number; false where it was there. */
    boolean add(String number) {
        if (2 * ++size > table.length) {
            grow();
        }
        return put(table, bits(number));
    }

    boolean contains(String number) {
        long bits = bits(number);
        int mask = table.length - 1;
        int at = (int) (bits >>> 32) & mask;
        while (table[at] != 0 && table[at] != bits) {
            at = (at + 1) & mask;
        }
        return table[at] == bits;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        for (long bits : table) {
            if (bits != 0) {
                put(larger, bits);
            }
        }
        table = larger;
    }

    private static boolean put(long[] table, long bits) {
        int mask = table.length - 1;
        int at = (int) (bits >>> 32) & mask;
        while (table[at] != 0) {
            if (table[at] == bits) {
                return false;
            }
            at = (at + 1) & mask;
        }
        table[at] = bits;
        return true;
    }

    /** Never zero, which stands for an empty place. */
    private static long bits(String number) {
        long bits = 1;
        for (int i = 0; i < number.length(); i++) {
            bits = (bits ^ number.charAt(i)) * MULTIPLIER;
            bits ^= bits >>> 29;
        }
        return bits == 0 ? 1 : bits;
    }
}
