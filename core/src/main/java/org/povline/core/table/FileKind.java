package org.povline.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** What a file is by its first bytes; its name may say something else. */
enum FileKind {
    /** A workbook of today, or another zip. */
    ZIP("504B0304"),
    /** A workbook of before 2007, or one locked with a password. */
    OLE2("D0CF11E0A1B11AE1"),
    /** Text, as far as one can tell. */
    OTHER("");

    private static final int LONGEST = 8;

    private final String start;

    FileKind(String start) {
        this.start = start;
    }

    static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = HexFormat.of().withUpperCase().formatHex(in.readNBytes(LONGEST));
            return Arrays.stream(values())
                    .filter(kind -> start.startsWith(kind.start))
                    .findFirst()
                    .orElse(OTHER);
        }
    }
}
