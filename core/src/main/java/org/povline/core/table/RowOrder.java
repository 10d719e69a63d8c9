package org.povline.core.table;

/** Rows are written from the first to the last. */
final class RowOrder {
    private RowOrder() {}

    static void require(int last, int number) {
        if (number <= last) {
            throw new IllegalArgumentException("Row (" + number + ") must come after the last one (" + last + ")");
        }
    }
}
