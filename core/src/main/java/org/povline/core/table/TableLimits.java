package org.povline.core.table;

/**
 * How much a file may hold. What goes beyond is an error finding that names the limit, and reading stops there. The
 * defaults hold a ledger of a county many times over, and keep a hostile file from filling the memory.
 *
 * @param maxFileBytes the size of the file
 * @param maxRows the rows of one sheet, and the highest row number
 * @param maxColumns the columns of one row
 * @param maxCellLength the UTF-16 units in one cell
 * @param maxSheets the sheets of a workbook
 * @param maxInflatedBytes what all parts of a workbook come to, unpacked
 * @param maxInflation how many times larger a part of a workbook may become when it is unpacked, beyond its first
 *     mebibyte
 * @param maxSharedCharacters the UTF-16 units of all texts that the cells of a workbook share, which stay in memory
 */
public record TableLimits(
        long maxFileBytes,
        int maxRows,
        int maxColumns,
        int maxCellLength,
        int maxSheets,
        long maxInflatedBytes,
        int maxInflation,
        int maxSharedCharacters) {
    private static final TableLimits DEFAULTS =
            new TableLimits(1L << 30, 5_000_000, 1_024, 32_767, 256, 4L << 30, 200, 64_000_000);

    /** Refuses a limit below one. */
    public TableLimits {
        requirePositive(maxFileBytes, "file bytes");
        requirePositive(maxRows, "rows");
        requirePositive(maxColumns, "columns");
        requirePositive(maxCellLength, "cell length");
        requirePositive(maxSheets, "sheets");
        requirePositive(maxInflatedBytes, "inflated bytes");
        requirePositive(maxInflation, "inflation");
        requirePositive(maxSharedCharacters, "shared characters");
    }

    /** 1 GiB, 5 million rows of 1,024 columns, cells as long as Excel's, 256 sheets, 4 GiB unpacked. */
    public static TableLimits defaults() {
        return DEFAULTS;
    }

    private static void requirePositive(long limit, String what) {
        if (limit < 1) {
            throw new IllegalArgumentException("Limit of " + what + " (" + limit + ") must be at least 1");
        }
    }
}
