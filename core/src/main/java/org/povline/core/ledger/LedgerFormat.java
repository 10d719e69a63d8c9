package org.povline.core.ledger;

import java.io.IOException;
import java.io.OutputStream;
import org.povline.core.table.CsvEncoding;
import org.povline.core.table.TableWriter;

/** The kinds of file that households are written to. */
public enum LedgerFormat {
    /** CSV in UTF-8 with a byte-order mark, which spreadsheets need to see that it is that. */
    CSV,
    /** CSV in GB18030, for offices whose programs read no Unicode. */
    CSV_GB18030,
    /** A workbook; needs the artifact org.dhatim:fastexcel. */
    XLSX;

    /** The writer of a file with notes, which CSV leaves out. */
    TableWriter noted(OutputStream out, String name) throws IOException {
        return this == XLSX ? TableWriter.xlsxWithNotes(out, name) : writer(out, name);
    }

    TableWriter writer(OutputStream out, String name) throws IOException {
        return switch (this) {
            case CSV -> TableWriter.csv(out, CsvEncoding.UTF_8, name);
            case CSV_GB18030 -> TableWriter.csv(out, CsvEncoding.GB18030, name);
            case XLSX -> TableWriter.xlsx(out, name);
        };
    }
}
