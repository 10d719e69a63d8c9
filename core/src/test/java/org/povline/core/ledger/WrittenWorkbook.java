package org.povline.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.povline.core.table.Row;
import org.povline.core.table.Sheet;
import org.povline.core.table.TableReader;
import org.povline.core.table.TableSink;

/** A workbook that was written, looked at from outside. */
final class WrittenWorkbook {
    private static final Pattern ENTITY = Pattern.compile("&#x([0-9a-fA-F]+);");

    private final byte[] bytes;
    private final Map<String, String> parts = new LinkedHashMap<>();

    WrittenWorkbook(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** A part as XML means it: with the characters themselves for their numbers. */
    String part(String name) {
        return ENTITY.matcher(parts.getOrDefault(name, ""))
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(match.group(1), 16))))
                .replace("&apos;", "'");
    }

    /** The same workbook with one part changed, as a program that fills it in would. */
    byte[] with(String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String text = part.getKey().equals(name) ? change.apply(part.getValue()) : part.getValue();
                zip.write(text.getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** The rows of each sheet by its name, cells parted by bars. */
    Map<String, List<String>> sheets() {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        TableReader.withDefaults().read(new ByteArrayInputStream(bytes), "w", new TableSink() {
            private List<String> rows = List.of();

            @Override
            public boolean sheet(Sheet sheet) {
                rows = sheets.computeIfAbsent(sheet.name(), name -> new ArrayList<>());
                return true;
            }

            @Override
            public boolean row(Row row) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.width(); column++) {
                    cells.add(row.text(column));
                }
                rows.add(String.join("|", cells));
                return true;
            }
        });
        return sheets;
    }

    LedgerReading read() {
        return LedgerReader.withDefaults().read(new ByteArrayInputStream(bytes), "w");
    }
}
