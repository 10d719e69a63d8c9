package org.povline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ParameterException;

/** A file that a command writes: whole or not at all. */
final class OutputFile {
    private final Path file;
    private final Terminal terminal;

    OutputFile(Path file, Terminal terminal) {
        this.file = file;
        this.terminal = terminal;
    }

    /** Whether the file's name has this ending. */
    boolean ends(String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Writes the file. */
    void write(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw wrong("Cannot write " + file + ": check that its directory is there and can be written to");
        }
    }

    ParameterException wrong(String reason) {
        return terminal.wrong(reason);
    }

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
