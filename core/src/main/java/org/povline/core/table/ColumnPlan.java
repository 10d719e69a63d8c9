package org.povline.core.table;

import static java.util.Objects.requireNonNull;

/**
 * How a column of a workbook looks, its empty cells included.
 *
 * @param width the width in characters; 0 for the usual one
 * @param format the number format of its cells, such as {@code @} for text; empty for the general one
 * @param hidden whether it is hidden
 */
public record ColumnPlan(double width, String format, boolean hidden) {
    static final int WIDEST = 255;

    /** Refuses null and a width that no workbook has. */
    public ColumnPlan {
        requireNonNull(format, "format");
        if (!(width >= 0 && width <= WIDEST)) {
            throw new IllegalArgumentException("Width (" + width + ") must be from 0 to " + WIDEST);
        }
    }

    /** A column of some width. */
    public static ColumnPlan of(double width) {
        return new ColumnPlan(width, "", false);
    }

    /** The same column with a number format. */
    public ColumnPlan withFormat(String format) {
        return new ColumnPlan(width, format, hidden);
    }
}
