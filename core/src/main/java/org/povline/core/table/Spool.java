package org.povline.core.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a stream, which only its owner may read, until it is closed.
 *
 * @param file the copy
 */
record Spool(Path file) implements Closeable {
    /** Copies at most one byte more than the limit, so that the copy shows that the stream is too long. */
    static Spool of(InputStream in, long maxBytes) throws IOException {
        Spool spool = new Spool(Files.createTempFile("povline", ".table"));
        try (OutputStream out = Files.newOutputStream(spool.file)) {
            copy(in, out, maxBytes + 1);
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static void copy(InputStream in, OutputStream out, long maxBytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = maxBytes;
        int read = in.read(buffer);
        while (read > 0 && left > 0) {
            out.write(buffer, 0, (int) Math.min(read, left));
            left -= read;
            read = in.read(buffer);
        }
    }
}
