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
}
