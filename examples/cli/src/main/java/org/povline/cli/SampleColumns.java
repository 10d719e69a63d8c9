package org.povline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
     * @throws UnreadableColumnException if a column is missing or a cell of it is no number, or the file is no CSV
     */
    Samples read(Path file) throws IOException {
        SampleAccumulator overall = SampleAccumulator.create();
        Map<String, SampleAccumulator> groups = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, UTF_8)) {
            records.forEach(each -> accept(each, overall, groups));
        } catch (CsvParseException e) {
            throw new UnreadableColumnException("is no CSV that can be read: look for a cell that never ends");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Map<String, WeightedSample> read = new LinkedHashMap<>();
        groups.forEach((name, sample) -> read.put(name, sample.toSample()));
        return new Samples(overall.toSample(), read);
    }

    private void accept(NamedCsvRecord row, SampleAccumulator overall, Map<String, SampleAccumulator> groups) {
        double measured = number(row, value, Double.NaN);
        double weighs = weight == null ? ONCE : weight(row, weight);
        overall.accept(measured, weighs);
        if (group != null) {
            groups.computeIfAbsent(cell(row, group), unseen -> SampleAccumulator.create())
                    .accept(measured, weighs);
        }
    }

    private static double weight(NamedCsvRecord row, String column) {
        double weight = number(row, column, Double.NaN);
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw unreadable(row, column, "no weight: give a number of 0 or more");
        }
        return weight;
    }

    private static double number(NamedCsvRecord row, String column, double ifBlank) {
        String cell = cell(row, column).strip();
        if (cell.isEmpty()) {
            return ifBlank;
        }
        double number = isNumber(cell) ? Double.parseDouble(cell) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw unreadable(row, column, "no number: leave it blank where it is missing");
        }
        return number;
    }

    /** Decimal digits, with a point and an exponent if need be: not the forms of program text that Java also parses. */
    static boolean isNumber(String text) {
        return DECIMAL.matcher(text).matches();
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column)
                .orElseThrow(() -> new UnreadableColumnException(
                        row.getHeader().contains(column)
                                ? "line " + row.getStartingLineNumber() + " has too few cells"
                                : "has no column " + column + ": it has " + String.join(", ", row.getHeader())));
    }

    private static UnreadableColumnException unreadable(NamedCsvRecord row, String column, String what) {
        return new UnreadableColumnException(
                "line " + row.getStartingLineNumber() + ", column " + column + " holds " + what);
    }
}
