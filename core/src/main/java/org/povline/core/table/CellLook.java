package org.povline.core.table;

import static java.util.Objects.requireNonNull;

/**
 * How a written cell looks in a workbook.
 *
 * @param fill the colour behind it
 * @param format the number format in the workbook's language, such as {@code @} for text or {@code 0.00}; empty for
 *     the one that fits the value
 * @param bold whether it is bold
 * @param centred whether it stands in the middle, both ways
 * @param wrapped whether long text runs over several lines, which stand at middle height
 * @param link whether it looks like something to click on
 */
public record CellLook(Fill fill, String format, boolean bold, boolean centred, boolean wrapped, boolean link) {
    private static final CellLook PLAIN = new CellLook(Fill.NONE, "", false, false, false, false);
    private static final CellLook HEADER = new CellLook(Fill.HEADER, "", true, true, true, false);

    /** Refuses null. */
    public CellLook {
        requireNonNull(fill, "fill");
        requireNonNull(format, "format");
    }

    /** As any cell looks. */
    public static CellLook plain() {
        return PLAIN;
    }

    /** As the head of a column looks. */
    public static CellLook header() {
        return HEADER;
    }

    /** The same look on another colour. */
    public CellLook with(Fill fill) {
        return new CellLook(fill, format, bold, centred, wrapped, link);
    }

    /** The same look in another number format. */
    public CellLook withFormat(String format) {
        return new CellLook(fill, format, bold, centred, wrapped, link);
    }

    /** The same look, long text over several lines. */
    public CellLook asWrapped() {
        return new CellLook(fill, format, bold, centred, true, link);
    }

    /** The same look, in the middle of the cell. */
    public CellLook asCentred() {
        return new CellLook(fill, format, bold, true, wrapped, link);
    }

    /** The same look, as something to click on. */
    public CellLook asLink() {
        return new CellLook(fill, format, bold, centred, wrapped, true);
    }

    /** The colours behind cells: told apart also by who cannot tell red from green, and in grey print. */
    public enum Fill {
        /** No colour. */
        NONE,
        /** The head of a column: pale blue. */
        HEADER,
        /** A cell with an error: red. */
        ERROR,
        /** A cell with a warning: yellow. */
        WARNING,
        /** A cell with a remark: pale grey. */
        REMARK
    }
}
