package org.povline.core.finding;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the bytes of a document that fits into memory, for the readers of every kind of document. What hinders it is a
 * finding: {@code FILE_MISSING}, {@code FILE_NOT_REGULAR}, {@code FILE_TOO_LARGE} or {@code FILE_UNREADABLE}. Immutable.
 */
public final class DocumentBytes {
    private final long maxBytes;

    private DocumentBytes(long maxBytes) {
        if (maxBytes < 1 || maxBytes >= Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "Limit of bytes (" + maxBytes + ") must be from 1 to " + (Integer.MAX_VALUE - 9));
        }
        this.maxBytes = maxBytes;
    }

    /** Reads documents of up to so many bytes, below 2 GiB. */
    public static DocumentBytes upTo(long maxBytes) {
        return new DocumentBytes(maxBytes);
    }

    /** Reads a file. */
    public Reading<byte[]> read(Path file) {
        String name = requireNonNull(file, "file").toString();
        try {
            if (!Files.isRegularFile(file)) {
                return refusal(Files.exists(file) ? "FILE_NOT_REGULAR" : "FILE_MISSING", name);
            }
            return Files.size(file) > maxBytes ? tooLarge(name) : read(Files.newInputStream(file), name);
        } catch (IOException e) {
            return refusal("FILE_UNREADABLE", name);
        }
    }

    /**
     * Reads a stream to its end and closes it.
     *
     * @param in the bytes
     * @param name what findings call it
     */
    public Reading<byte[]> read(InputStream in, String name) {
        try (in) {
            byte[] bytes = in.readNBytes((int) maxBytes + 1);
            return bytes.length > maxBytes ? tooLarge(name) : new Reading<>(Optional.of(bytes), List.of());
        } catch (IOException e) {
            return refusal("FILE_UNREADABLE", name);
        }
    }

    private Reading<byte[]> tooLarge(String name) {
        return refusal("FILE_TOO_LARGE", name, Map.of("maxBytes", Argument.of(maxBytes)));
    }

    private static Reading<byte[]> refusal(String code, String name) {
        return refusal(code, name, Map.of());
    }

    private static Reading<byte[]> refusal(String code, String name, Map<String, Argument> arguments) {
        Finding finding = new Finding(code, Severity.ERROR, Location.inFile(name, 0, 0), arguments);
        return new Reading<>(Optional.empty(), List.of(finding));
    }
}
