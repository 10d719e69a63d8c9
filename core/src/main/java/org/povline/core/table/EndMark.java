package org.povline.core.table;

import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a file, and one line more that holds a noncharacter. If the parser hands that line over as a row,
 * every quote before it was closed; if not, it lies inside the cell whose quote was not.
 */
final class EndMark extends Reader {
    /** Never stands in the file itself: {@link CsvEncodings} refuses it. */
    static final char MARK = '\uFFFF';

    private final Reader file;
    private char last = '\n';
    private String rest = "";
    private boolean ended;

    EndMark(Reader file) {
        this.file = file;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = ended ? -1 : file.read(buffer, offset, length);
        if (read > 0) {
            last = buffer[offset + read - 1];
        } else if (!ended) {
            ended = true;
            rest = isLineEnd(last) ? "" + MARK : "\n" + MARK;
        }
        return ended ? readRest(buffer, offset, length) : read;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private int readRest(char[] buffer, int offset, int length) {
        int count = Math.min(length, rest.length());
        rest.getChars(0, count, buffer, offset);
        rest = rest.substring(count);
        return count == 0 ? -1 : count;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
