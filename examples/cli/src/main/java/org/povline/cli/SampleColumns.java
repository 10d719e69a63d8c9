package org.povline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.povline.statistics.distribution.SampleAccumulator;
import org.povline.statistics.distribution.WeightedSample;

/** The columns of a CSV file that make samples: the value, its weight and its group. */
record SampleColumns(
        String value, @Nullable String weight, @Nullable String group) {
    private static final double ONCE = 1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");

    /** The sample of all records, and that of each group in the order of the file. */
    record Samples(WeightedSample overall, Map<String, WeightedSample> groups) {}

    /** A column that is not there, or a cell that is no number; tells the place and never what stands there. */
    static final class UnreadableColumnException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnreadableColumnException(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableColumnException if a column is missing, a cell of it is no number, or the file is no such table
     */
    Samples read(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, UTF_8)) {
            skipByteOrderMark(text);
            return read(CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .iterator());
        } catch (CsvParseException e) {
            throw new UnreadableColumnException("is no CSV that can be read: look for a cell that never ends");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    private Samples read(Iterator<CsvRecord> rows) {
        if (!rows.hasNext()) {
            throw new UnreadableColumnException("is empty: begin it with a line that names the columns");
        }
        Gathering gathering = new Gathering(CsvHeader.of(rows.next()));
        rows.forEachRemaining(gathering::accept);
        return gathering.samples();
    }

    /** Takes the rows one by one. */
    private final class Gathering {
        private static final int NONE = -1;

        private final CsvHeader header;
        private final int valueAt;
        private final int weightAt;
        private final int groupAt;
        private final SampleAccumulator overall = SampleAccumulator.create();
        private final Map<String, SampleAccumulator> groups = new LinkedHashMap<>();

        Gathering(CsvHeader header) {
            this.header = header;
            valueAt = header.placeOf(value);
            weightAt = weight == null ? NONE : header.placeOf(weight);
            groupAt = group == null ? NONE : header.placeOf(group);
        }

        void accept(CsvRecord row) {
            header.requireRow(row);
            double measured = number(row, valueAt);
            double weighs = weightAt == NONE ? ONCE : weight(row, weightAt);
            overall.accept(measured, weighs);
            if (groupAt != NONE) {
                groups.computeIfAbsent(row.getField(groupAt).strip(), unseen -> SampleAccumulator.create())
                        .accept(measured, weighs);
            }
        }

        Samples samples() {
            Map<String, WeightedSample> read = new LinkedHashMap<>();
            groups.forEach((name, sample) -> read.put(name, sample.toSample()));
            return new Samples(overall.toSample(), read);
        }

        private double weight(CsvRecord row, int at) {
            double weight = number(row, at);
            if (!(weight >= 0)) {
                throw unreadable(row, at, "no weight: give a number of 0 or more");
            }
            return weight;
        }

        private double number(CsvRecord row, int at) {
            String cell = row.getField(at).strip();
            if (cell.isEmpty()) {
                return Double.NaN;
            }
            double number = isNumber(cell) ? Double.parseDouble(cell) : Double.NaN;
            if (!Double.isFinite(number)) {
                throw unreadable(row, at, "no number: leave it blank where it is missing");
            }
            return number;
        }

        private UnreadableColumnException unreadable(CsvRecord row, int at, String what) {
            return new UnreadableColumnException("line " + row.getStartingLineNumber() + ", column "
                    + header.names().get(at) + " holds " + what);
        }
    }

    /** Decimal digits, with a point and an exponent if need be: not the forms of program text that Java also parses. */
    static boolean isNumber(String text) {
        return DECIMAL.matcher(text).matches();
    }
}
