package org.povline.core.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.povline.core.finding.Finding;

/**
 * Writes a file of rows, one after another: sheets in order, and in each its rows in order. Text that a spreadsheet
 * would take for a formula (it starts with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return, and
 * is no plain number) gets an apostrophe in front, which {@link TableReader} takes away again. Not thread-safe.
 */
public interface TableWriter extends Closeable {
    /**
     * Begins a sheet. CSV has one.
     *
     * @throws IllegalStateException if the file cannot take another sheet
     * @throws IllegalArgumentException if the workbook has a sheet of this name
     */
    void sheet(SheetPlan sheet) throws IOException;

    /**
     * Writes a row.
     *
     * @param number the row's number, counted from 1, above the one before; rows between are empty
     * @param cells the cells from the first column on
     */
    void row(int number, List<WrittenCell> cells) throws IOException;

    /** Ends the file; the stream below stays open. */
    @Override
    void close() throws IOException;

    /** What the file could not take as it is: characters that its encoding lacks, cells that are too long. */
    List<Finding> findings();
}
