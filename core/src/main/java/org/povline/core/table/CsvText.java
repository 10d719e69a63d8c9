package org.povline.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The characters of a CSV file.
 *
 * @param file the file
 * @param charset how its bytes are to be read
 * @param markLength how many bytes of a byte-order mark stand before the text
 */
record CsvText(Path file, Charset charset, int markLength) {
    Reader open() throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(markLength);
            return new InputStreamReader(
                    in,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
