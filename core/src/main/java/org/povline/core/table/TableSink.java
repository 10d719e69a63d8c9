package org.povline.core.table;

/** Takes the sheets and rows of a file in their order. What it throws goes through to whoever reads. */
public interface TableSink {
    /**
     * A sheet begins.
     *
     * @return false to pass over its rows
     */
    boolean sheet(Sheet sheet);

    /**
     * A row of the sheet that began last, valid only during the call. Rows that a workbook does not store are not
     * handed over; empty lines of a CSV file are, with no width.
     *
     * @return false to stop reading the file
     */
    boolean row(Row row);

    /**
     * The file was handed over, to its end or as far as it can be read.
     *
     * @return true to have it handed over once more from its beginning; the faults told are those of the last time
     */
    default boolean again() {
        return false;
    }
}
