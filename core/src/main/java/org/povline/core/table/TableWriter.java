package org.povline.core.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.povline.core.finding.Finding;

/**
 * Writes a file of rows, one after another: sheets in order, and in each its rows in order. Text that a spreadsheet
 * would take for a formula (it starts with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return, and
 * is no plain number) gets an apostrophe in front, which {@link TableReader} takes away again. Not thread-safe.
 */
public interface TableWriter extends Closeable {
    /** The name of the hidden sheet that holds the choices of drop-down lists; the reader passes over it. */
    String LISTS = "povline-lists";

    /**
     * Writes CSV with commas.
     *
     * @param out where to; stays open
     * @param encoding in which characters
     * @param name what findings call the file
     */
    static TableWriter csv(OutputStream out, CsvEncoding encoding, String name) throws IOException {
        return CsvTableWriter.of(out, encoding, name);
    }

    /**
     * Writes a workbook.
     *
     * @param out where to; stays open
     * @param name what findings call the file
     * @throws IllegalStateException if the library that writes workbooks is not there
     */
    static TableWriter xlsx(OutputStream out, String name) {
        try {
            return new XlsxTableWriter(out, name);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Writing workbooks needs the artifact org.dhatim:fastexcel, and on the module path --add-modules"
                            + " org.dhatim.fastexcel",
                    e);
        }
    }

    /**
     * Writes a workbook whose notes show whole, by way of a temporary file.
     *
     * @param out where to; stays open
     * @param name what findings call the file
     * @throws IllegalStateException if the library that writes workbooks is not there
     */
    static TableWriter xlsxWithNotes(OutputStream out, String name) throws IOException {
        return NotedTableWriter.of(out, name);
    }

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
