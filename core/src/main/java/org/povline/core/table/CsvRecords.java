package org.povline.core.table;

import java.io.IOException;

/** The records of a CSV file, one after another. */
interface CsvRecords extends AutoCloseable {
    /** The next record, which may use the same object. */
    CsvRow next() throws IOException, ParserStoppedException, Refusal;

    @Override
    void close() throws IOException;

    /** The parser met what it cannot read; its own words repeat it. */
    final class ParserStoppedException extends Exception {
        private static final long serialVersionUID = 1L;

        ParserStoppedException() {
            super(null, null, false, false);
        }
    }
}
