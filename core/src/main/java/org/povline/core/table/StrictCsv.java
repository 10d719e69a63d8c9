package org.povline.core.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Records as RFC 4180 has them; stops at the first that is none. */
final class StrictCsv implements CsvRecords {
    private final CsvReader<CsvRow> reader;
    private final CloseableIterator<CsvRow> rows;

    StrictCsv(Reader in, char delimiter, TableLimits limits) {
        reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LenientCsv.mostCharacters(limits))
                .build(new CsvRow(limits), in);
        rows = reader.iterator();
    }

    /** Keeps what the parser throws apart from what the sink throws. */
    @Override
    public CsvRow next() throws IOException, ParserStoppedException {
        try {
            return rows.next();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new ParserStoppedException();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
