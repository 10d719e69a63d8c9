package org.povline.core.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * In which characters a CSV file is written: those of its byte-order mark, else UTF-8 if the whole file is valid in it,
 * else GB18030 if the whole file is valid in that. A guess from the first lines is not enough: a file may be all ASCII
 * up to a name in its last row.
 */
final class CsvEncodings {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private CsvEncodings() {}

    static CsvText of(Path file) throws IOException, Refusal {
        byte[] start = start(file);
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return requireValid(new CsvText(file, UTF_8, 3));
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return requireValid(new CsvText(file, UTF_16LE, 2));
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return requireValid(new CsvText(file, UTF_16BE, 2));
        }
        CsvText unicode = new CsvText(file, UTF_8, 0);
        return isValid(unicode) ? unicode : requireValid(new CsvText(file, GB18030, 0));
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(3);
        }
    }

    private static boolean startsWith(byte[] start, int... mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, bytes, 0, mark.length);
    }

    private static CsvText requireValid(CsvText text) throws IOException, Refusal {
        if (!isValid(text)) {
            throw Refusal.of("TABLE_ENCODING", Place.NONE);
        }
        return text;
    }

    private static boolean isValid(CsvText text) throws IOException, Refusal {
        char[] buffer = new char[1 << 16];
        try (Reader in = text.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                requireCharacters(buffer, read);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Neither NUL nor the last code of the plane is a character of any text: one comparison finds both. */
    private static void requireCharacters(char[] buffer, int length) throws Refusal {
        for (int i = 0; i < length; i++) {
            if ((char) (buffer[i] - 1) >= 0xFFFE) {
                throw Refusal.of("TABLE_BINARY", Place.NONE);
            }
        }
    }
}
