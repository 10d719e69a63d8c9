package org.povline.core.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;

/** Writes the rows of one sheet as CSV. */
final class CsvTableWriter implements TableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String REPLACEMENT = "?";
    private static final String[] EMPTY_LINE = {};

    private final Writer out;
    private final CsvWriter csv;
    private final CharsetEncoder encoder;
    private final Faults faults;
    private boolean begun;
    private int last;

    private CsvTableWriter(Writer out, CharsetEncoder encoder, Faults faults) {
        this.out = out;
        this.csv = CsvWriter.builder().bufferSize(0).build(out);
        this.encoder = encoder;
        this.faults = faults;
    }

    static CsvTableWriter of(OutputStream out, CsvEncoding encoding, String name) throws IOException {
        Charset charset = encoding == CsvEncoding.UTF_8 ? UTF_8 : Charset.forName("GB18030");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset));
        if (encoding == CsvEncoding.UTF_8) {
            writer.write(BYTE_ORDER_MARK);
        }
        return new CsvTableWriter(writer, charset.newEncoder(), new Faults(name));
    }

    @Override
    public void sheet(SheetPlan sheet) {
        if (begun) {
            throw new IllegalStateException("A CSV file has one sheet");
        }
        begun = true;
    }

    @Override
    public void row(int number, List<WrittenCell> cells) throws IOException {
        RowOrder.require(last, number);
        try {
            for (int gap = last + 1; gap < number; gap++) {
                csv.writeRecord(EMPTY_LINE);
            }
            last = number;
            csv.writeRecord(texts(cells));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    @Override
    public List<Finding> findings() {
        return faults.findings();
    }

    private String[] texts(List<WrittenCell> cells) {
        String[] texts = new String[cells.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = encodable(text(cells.get(i).value()), i + 1);
        }
        return texts;
    }

    private static String text(CellValue value) {
        if (value instanceof CellValue.Text text) {
            return FormulaGuard.guard(text.text());
        }
        if (value instanceof CellValue.Numeric numeric) {
            return numeric.number().toPlainString();
        }
        return value instanceof CellValue.Date date ? date.date().toString() : "";
    }

    private String encodable(String text, int column) {
        if (encoder.canEncode(text) && text.codePoints().allMatch(CsvTableWriter::isText)) {
            return text;
        }
        faults.add("TABLE_UNENCODABLE", Severity.WARNING, new Place("", last, column), Map.of());
        StringBuilder encodable = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> encoder.canEncode(sign) && isText(sign.codePointAt(0)) ? sign : REPLACEMENT)
                .forEach(encodable::append);
        return encodable.toString();
    }

    /** What the reader takes for a sign that a file is no text. */
    private static boolean isText(int codePoint) {
        return codePoint != 0 && codePoint != EndMark.MARK;
    }
}
