package org.povline.core.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** A line of the tables beside the tests: one code of one list in one system. */
record Row(
        String list, CodeSystem system, String code, String word, String constant, boolean written, boolean verified) {

    static Stream<Row> all() {
        return Stream.of(
                        "five-class-labour",
                        "gb-t-2261",
                        "gb-t-26341",
                        "gb-t-3304",
                        "gb-t-4658",
                        "gb-t-4761",
                        "gb-t-4762",
                        "poverty-registry")
                .flatMap(Row::lines)
                .map(line -> of(line.split("\t")));
    }

    Coded expected() {
        return Lists.constant(list, constant);
    }

    private static Row of(String[] cells) {
        return new Row(
                cells[0],
                CodeSystem.valueOf(cells[1]),
                cells[2],
                cells[3],
                cells[4],
                cells[5].equals("written"),
                cells[6].equals("yes"));
    }

    private static Stream<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(Row.class.getResourceAsStream(table + ".tsv"), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
