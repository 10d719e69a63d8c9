package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.povline.core.finding.DocumentBytes;
import org.povline.core.finding.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and writes a {@link StandardBook} as JSON, schema {@value #SCHEMA}.
 *
 * <p>Reading never throws for what a file holds. Every fault is a finding with its place: file, JSON pointer (RFC 6901),
 * line and column. A book with an error is no book: the value is empty, since a standard that was left out would decide
 * otherwise than the book says. A gap between two entries is a warning: nothing can be decided on those days.
 *
 * <p>An entry may say which one it {@code follows}; then there must be no gap between the two. That is looked at on
 * reading and not kept.
 *
 * <p>Writing gives the canonical form, the same bytes for equal books: UTF-8, entries by id, no byte-order mark.
 * Immutable.
 */
public final class StandardBookJson {
    /** The kind and version of the document. */
    public static final String SCHEMA = "povline.standards/1";

    private static final Logger LOG = LoggerFactory.getLogger(StandardBookJson.class);
    private static final long DEFAULT_MAX_BYTES = 16L << 20;

    private final DocumentBytes bytes;

    private StandardBookJson(DocumentBytes bytes) {
        this.bytes = bytes;
    }

    /** Reads files of up to 16 MiB. */
    public static StandardBookJson withDefaults() {
        return new StandardBookJson(DocumentBytes.upTo(DEFAULT_MAX_BYTES));
    }

    /** Reads files of up to so many bytes, below 2 GiB. */
    public StandardBookJson withMaxBytes(long bytes) {
        return new StandardBookJson(DocumentBytes.upTo(bytes));
    }

    /** Reads a file. */
    public Reading<StandardBook> read(Path file) {
        return bytes.read(file).flatMap(read -> parse(read, file.toString()));
    }

    /**
     * Reads a stream to its end and closes it.
     *
     * @param in the bytes
     * @param name what findings call it
     */
    public Reading<StandardBook> read(InputStream in, String name) {
        return bytes.read(in, name).flatMap(read -> parse(read, name));
    }

    /** Writes the canonical form to a stream without closing it. */
    public void write(StandardBook book, OutputStream out) throws IOException {
        out.write(Canonical.bytes(requireNonNull(book, "book")));
    }

    private static Reading<StandardBook> parse(byte[] bytes, String name) {
        Reading<StandardBook> reading = BookReading.read(bytes, name);
        LOG.debug(
                "Read {} bytes of standards with {} findings",
                bytes.length,
                reading.findings().size());
        return reading;
    }
}
