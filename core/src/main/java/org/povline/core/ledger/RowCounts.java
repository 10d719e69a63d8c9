package org.povline.core.ledger;

/**
 * What became of the rows below the headers; every row is one of the four. Of a reading that was stopped, those count as
 * accepted whose households were handed over.
 *
 * @param accepted a person or a household was made of it, perhaps with facts that cannot be read
 * @param rejected nothing in it tells of whom it speaks; a problem says so
 * @param blank nothing stands in it
 * @param subtotal sums, headers that are repeated, numbers of columns, and notes below the table
 */
public record RowCounts(long accepted, long rejected, long blank, long subtotal) {
    static final RowCounts NONE = new RowCounts(0, 0, 0, 0);

    /** Refuses negative numbers. */
    public RowCounts {
        if (Math.min(Math.min(accepted, rejected), Math.min(blank, subtotal)) < 0) {
            throw new IllegalArgumentException("Numbers of rows must not be negative");
        }
    }

    /** The rows read: the sum. */
    public long read() {
        return accepted + rejected + blank + subtotal;
    }

    RowCounts and(RowKind kind, int rows) {
        return switch (kind) {
            case ACCEPTED -> new RowCounts(accepted + rows, rejected, blank, subtotal);
            case REJECTED -> new RowCounts(accepted, rejected + rows, blank, subtotal);
            case BLANK -> new RowCounts(accepted, rejected, blank + rows, subtotal);
            case SUBTOTAL -> new RowCounts(accepted, rejected, blank, subtotal + rows);
        };
    }
}
