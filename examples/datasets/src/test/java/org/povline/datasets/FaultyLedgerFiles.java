package org.povline.datasets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.povline.core.ledger.LedgerFormat;
import org.povline.core.ledger.LedgerWriter;
import org.povline.core.registry.Household;
import org.povline.datasets.generator.LedgerGenerator;

/**
 * Makes the faulty ledger and the clean one that it came from: a small village that contradicts itself nowhere is
 * written as a table, and cells of it are overwritten as a list says. No cell of it holds a comma within quotes but for
 * lists of words, and none a quote or a line break.
 */
final class FaultyLedgerFiles {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final long SEED = 5;
    private static final int HOUSEHOLDS = 40;
    private static final String MARK = "\uFEFF";

    private FaultyLedgerFiles() {}

    /** The households of the clean ledger. */
    static List<Household> households() {
        return LedgerGenerator.withSeed(SEED)
                .householdsPerVillage(HOUSEHOLDS)
                .registry(0)
                .households();
    }

    static byte[] clean(LedgerFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerWriter.withDefaults().as(format).write(households(), out, "clean-ledger");
        return out.toByteArray();
    }

    static byte[] faultyUtf8() throws IOException {
        return (MARK + text(rows())).getBytes(UTF_8);
    }

    static byte[] faultyGb18030() throws IOException {
        return text(rows()).getBytes(GB18030);
    }

    /** A workbook of one sheet in which every cell is text, as careful offices keep identity numbers. */
    static byte[] faultyXlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "povline", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            List<List<String>> rows = rows();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (!rows.get(row).get(column).isEmpty()) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** The table with its faults. */
    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = parse(new ByteArrayInputStream(clean(LedgerFormat.CSV)));
        for (List<String> edit : resource("faulty-ledger-edits.csv")) {
            edit(rows, edit);
        }
        return rows;
    }

    /** What holds of a household stands in each of its rows: the others are blanked, so that they do not differ. */
    private static void edit(List<List<String>> rows, List<String> edit) {
        int row = Integer.parseInt(edit.get(0)) - 1;
        int column = rows.get(0).indexOf(edit.get(1));
        if (edit.get(3).equals("household")) {
            String household = rows.get(row).get(0);
            rows.stream()
                    .skip(row)
                    .filter(other -> other.get(0).equals(household))
                    .forEach(other -> other.set(column, ""));
        }
        rows.get(row).set(column, edit.get(2));
    }

    /** The rows of a table beside the tests or the ledgers, without its header. */
    static List<List<String>> resource(String name) throws IOException {
        try (InputStream in = FaultyLedgerFiles.class.getResourceAsStream(name)) {
            List<List<String>> rows = parse(in);
            return rows.subList(1, rows.size());
        }
    }

    private static List<List<String>> parse(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
        List<List<String>> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            rows.add(cells(line.startsWith(MARK) ? line.substring(1) : line));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
