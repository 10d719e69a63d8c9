package org.povline.core.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.povline.core.finding.Finding;

/**
 * Writes a workbook whose notes show whole. The library below gives every note a box of two rows, in which spreadsheet
 * programs cut what does not fit, so the workbook is written to a temporary file, and copied from there with boxes that
 * fit.
 */
final class NotedTableWriter implements TableWriter {
    private static final String DRAWINGS = "xl/drawings/vmlDrawing";
    private static final String SHAPE_END = "</v:shape>";
    private static final Pattern ANCHOR = Pattern.compile("<x:Anchor>(\\d+),0,(\\d+),0,[^<]*</x:Anchor>");

    private final OutputStream out;
    private final Spool draft;
    private final OutputStream drafting;
    private final TableWriter writer;
    private final List<Map<CellReference, String>> anchors = new ArrayList<>();
    private SheetPlan plan = SheetPlan.of("-");

    private NotedTableWriter(OutputStream out, Spool draft, OutputStream drafting, String name) {
        this.out = out;
        this.draft = draft;
        this.drafting = drafting;
        writer = TableWriter.xlsx(drafting, name);
    }

    static NotedTableWriter of(OutputStream out, String name) throws IOException {
        Spool draft = Spool.of(InputStream.nullInputStream(), 0);
        OutputStream drafting = Files.newOutputStream(draft.file());
        try {
            return new NotedTableWriter(out, draft, drafting, name);
        } catch (IllegalStateException e) {
            drafting.close();
            draft.close();
            throw e;
        }
    }

    @Override
    public void sheet(SheetPlan sheet) throws IOException {
        writer.sheet(sheet);
        plan = sheet;
        anchors.add(new HashMap<>());
    }

    @Override
    public void row(int number, List<WrittenCell> cells) throws IOException {
        writer.row(number, cells);
        for (int column = 0; column < cells.size(); column++) {
            String note = cells.get(column).note();
            if (!note.isEmpty()) {
                anchors.get(anchors.size() - 1)
                        .put(new CellReference(number - 1, column), NoteBox.anchor(number - 1, column, note, plan));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (draft) {
            try (drafting) {
                writer.close();
            }
            copy();
        }
    }

    @Override
    public List<Finding> findings() {
        return writer.findings();
    }

    private void copy() throws IOException {
        try (ZipFile from = new ZipFile(draft.file().toFile())) {
            ZipOutputStream to = new ZipOutputStream(new OpenEnd(out));
            for (ZipEntry part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream content = from.getInputStream(part)) {
                    copy(part.getName(), content, to);
                }
                to.closeEntry();
            }
            to.finish();
            to.flush();
        }
    }

    private void copy(String part, InputStream from, OutputStream to) throws IOException {
        if (part.startsWith(DRAWINGS)) {
            place(from, to, anchors.get(sheet(part)));
        } else {
            from.transferTo(to);
        }
    }

    private static int sheet(String part) {
        return Integer.parseInt(part, DRAWINGS.length(), part.indexOf('.'), 10) - 1;
    }

    /** A shape at a time: a sheet may have a hundred thousand. */
    private static void place(InputStream from, OutputStream to, Map<CellReference, String> places) throws IOException {
        Writer drawing = new OutputStreamWriter(to, UTF_8);
        Scanner shapes = new Scanner(from, UTF_8).useDelimiter(SHAPE_END);
        while (shapes.hasNext()) {
            drawing.write(place(shapes.next(), places));
            if (shapes.hasNext()) {
                drawing.write(SHAPE_END);
            }
        }
        drawing.flush();
        if (shapes.ioException() != null) {
            throw new IOException("The drawing cannot be copied", shapes.ioException());
        }
    }

    private static String place(String shape, Map<CellReference, String> places) {
        Matcher anchor = ANCHOR.matcher(shape);
        if (!anchor.find()) {
            return shape;
        }
        CellReference cell = new CellReference(Integer.parseInt(anchor.group(2)), Integer.parseInt(anchor.group(1)));
        return anchor.replaceFirst("<x:Anchor>" + places.get(cell) + "</x:Anchor>");
    }

    /** A cell, row and column counted from 0. */
    private record CellReference(int row, int column) {}
}
