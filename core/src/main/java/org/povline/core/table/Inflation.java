package org.povline.core.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much has been unpacked of one workbook. */
final class Inflation {
    private static final long ALWAYS_ALLOWED = 1 << 20;

    private final TableLimits limits;
    private long inflated;

    Inflation(TableLimits limits) {
        this.limits = limits;
    }

    /** The bytes of a part, up to the limits. */
    InputStream count(InputStream part, long packed) {
        return new Counted(part, ALWAYS_ALLOWED + limits.maxInflation() * Math.max(packed, 0));
    }

    private final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream part, long allowed) {
            super(part);
            this.left = allowed;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            inflated += read;
            if (left < 0 || inflated > limits.maxInflatedBytes()) {
                throw new InflatedTooFarException();
            }
        }
    }

    /** A part is far larger than it looks. */
    static final class InflatedTooFarException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
