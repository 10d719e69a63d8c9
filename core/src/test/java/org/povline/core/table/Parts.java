package org.povline.core.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipFile;

/** The parts of a written workbook, as text. */
final class Parts {
    private Parts() {}

    static String of(byte[] file, String part) throws IOException {
        try (Spool spool = Spool.of(new ByteArrayInputStream(file), file.length);
                ZipFile zip = new ZipFile(spool.file().toFile())) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), UTF_8);
        }
    }
}
