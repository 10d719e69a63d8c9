package org.povline.core.table;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.povline.core.finding.Finding;

/** What came of a file, kept. */
final class Collected implements TableSink {
    final List<Sheet> sheets = new ArrayList<>();
    final List<String> rows = new ArrayList<>();
    final List<List<String>> texts = new ArrayList<>();
    final List<Finding> findings;

    private Collected(byte[] file, TableReader reader) {
        findings = reader.read(new ByteArrayInputStream(file), "file", this);
    }

    static Collected of(byte[] file) {
        return of(file, TableReader.withDefaults());
    }

    static Collected of(byte[] file, TableReader reader) {
        return new Collected(file, reader);
    }

    /** Codes and places of the findings. */
    List<String> faults() {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.location().line() + ":"
                        + finding.location().column())
                .toList();
    }

    @Override
    public boolean sheet(Sheet sheet) {
        sheets.add(sheet);
        return true;
    }

    @Override
    public boolean row(Row row) {
        List<String> cells = IntStream.range(0, row.width()).mapToObj(row::text).toList();
        texts.add(cells);
        rows.add(row.number()
                + (row.hidden() ? "!" : "")
                + IntStream.range(0, row.width())
                        .mapToObj(column -> " " + letter(row.kind(column)) + "[" + row.text(column) + "]")
                        .reduce("", String::concat));
        return true;
    }

    private static char letter(CellKind kind) {
        return kind == CellKind.BLANK
                ? '-'
                : kind == CellKind.FORMULA ? '=' : kind.name().charAt(0);
    }
}
