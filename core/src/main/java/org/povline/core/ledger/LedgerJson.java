package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.povline.core.finding.DocumentBytes;
import org.povline.core.finding.Reading;
import org.povline.core.json.JsonDocument;
import org.povline.core.json.JsonFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and writes a {@link Ledger} as JSON, schema {@value Ledger#SCHEMA}.
 *
 * <p>Reading never throws for what a file holds. A value that cannot be read becomes an unreadable fact, an unknown key
 * is passed over, and both are findings; a file that is no ledger, or in which a record lacks what names it, gives no value and one finding that tells the place. Places are
 * JSON pointers (RFC 6901) with line and column. What a file holds never stands in a finding, an exception or a log.
 *
 * <p>Writing gives the same bytes for equal ledgers: UTF-8, indented, keys in the order of the records, no byte-order
 * mark. Immutable.
 */
public final class LedgerJson {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerJson.class);
    private static final long DEFAULT_MAX_BYTES = 64L << 20;

    private static final JsonDocument.Kind<Ledger> KIND =
            new JsonDocument.Kind<>(Ledger.class, Ledger.SCHEMA, JsonFault.JSON_SCHEMA);

    private final DocumentBytes bytes;

    private LedgerJson(DocumentBytes bytes) {
        this.bytes = bytes;
    }

    /** Reads files of up to 64 MiB. */
    public static LedgerJson withDefaults() {
        return new LedgerJson(DocumentBytes.upTo(DEFAULT_MAX_BYTES));
    }

    /** Reads files of up to so many bytes, below 2 GiB; a document is held in memory while it is read. */
    public LedgerJson withMaxBytes(long bytes) {
        return new LedgerJson(DocumentBytes.upTo(bytes));
    }

    /** Reads a file. */
    public Reading<Ledger> read(Path file) {
        return bytes.read(file).flatMap(read -> parse(read, file.toString()));
    }

    /**
     * Reads a stream to its end and closes it.
     *
     * @param in the bytes
     * @param name what findings call it
     */
    public Reading<Ledger> read(InputStream in, String name) {
        return bytes.read(in, name).flatMap(read -> parse(read, name));
    }

    /** Writes the JSON form to a stream without closing it. */
    public void write(Ledger ledger, OutputStream out) throws IOException {
        out.write(JsonDocument.write(requireNonNull(ledger, "ledger")));
    }

    private static Reading<Ledger> parse(byte[] bytes, String name) {
        Reading<Ledger> reading = JsonDocument.read(bytes, name, KIND);
        LOG.debug(
                "Read {} bytes of JSON with {} findings",
                bytes.length,
                reading.findings().size());
        return reading;
    }
}
