package org.povline.core.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, part by part: what a test says is in them and no more. */
final class Workbooks {
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATION =
            "<Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Workbooks of(String sheet) {
        Workbooks workbook = new Workbooks();
        return workbook.with("_rels/.rels", rels(RELATION + "officeDocument\" Id=\"a\" Target=\"xl/workbook.xml\"/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        rels(RELATION + "worksheet\" Id=\"s1\" Target=\"worksheets/sheet1.xml\"/>" + RELATION
                                + "sharedStrings\" Id=\"t\" Target=\"/xl/sharedStrings.xml\"/>" + RELATION
                                + "styles\" Id=\"y\" Target=\"styles.xml\"/>"))
                .with(
                        "xl/workbook.xml",
                        "<workbook" + MAIN
                                + "><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>")
                .with("xl/worksheets/sheet1.xml", "<worksheet" + MAIN + ">" + sheet + "</worksheet>");
    }

    static Workbooks ofRows(String rows) {
        return of("<sheetData>" + rows + "</sheetData>");
    }

    Workbooks shared(String items) {
        return with("xl/sharedStrings.xml", "<sst" + MAIN + ">" + items + "</sst>");
    }

    Workbooks styles(String content) {
        return with("xl/styles.xml", "<styleSheet" + MAIN + ">" + content + "</styleSheet>");
    }

    Workbooks workbook(String content) {
        return with("xl/workbook.xml", "<workbook" + MAIN + ">" + content + "</workbook>");
    }

    Workbooks with(String part, String content) {
        return with(part, content.getBytes(UTF_8));
    }

    Workbooks with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String rels(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }
}
