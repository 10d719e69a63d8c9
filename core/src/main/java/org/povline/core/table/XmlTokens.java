package org.povline.core.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an XML part on their way to a parser that keeps a whole tag, text or comment in memory: refuses one that
 * is longer than any cell, and a document type, which could define entities.
 */
final class XmlTokens extends FilterInputStream {
    private static final int SHORTEST_COMMENT = "<!----".length() - 1;

    private final int longest;
    private int length;
    private int before;
    private int last;
    /** Inside a comment, CDATA section or instruction: the byte that stands before the bracket that ends it. */
    private int closing;

    XmlTokens(InputStream in, int longest) {
        super(in);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        for (int i = 0; i < read; i++) {
            pass(buffer[offset + i]);
        }
        return read;
    }

    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void pass(int b) throws IOException {
        if (closing == 0) {
            open(b);
        } else if (b == '>' && isClosed()) {
            closing = 0;
        }
        length = b == '<' && closing == 0 ? 0 : length + 1;
        if (length > longest) {
            throw new XmlRefusedException();
        }
        before = last;
        last = b;
    }

    private void open(int b) throws IOException {
        if (last == '<' && b == '?') {
            closing = '?';
        } else if (before == '<' && last == '!') {
            closing = b == '[' ? ']' : b;
            if (b != '[' && b != '-') {
                throw new XmlRefusedException();
            }
        }
    }

    /** The dashes that open a comment do not close it. */
    private boolean isClosed() {
        return last == closing && (closing == '?' || (before == closing && length >= SHORTEST_COMMENT));
    }

    /** The part holds what no workbook needs. */
    static final class XmlRefusedException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
