package org.povline.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words that the scanner knows, from {@code words.csv}, which names the source of each. */
enum Vocabulary {
    /** A disease, or the kind or level of a disability. */
    DISEASE,
    /** Speaks of one person without a name. */
    PERSON,
    /** Says of a person that it is a child. */
    MINOR,
    /** Ends the name of a school for children. */
    SCHOOL,
    /** Says that somebody is a pupil of the school named. */
    ATTENDING,
    /** Speaks of a child of the person named before. */
    KIN,
    /** A common word that is a name too. */
    COMMON,
    /** Stands before a name. */
    LABEL,
    /** Stands behind a name. */
    TITLE;

    private static final Map<Vocabulary, List<String>> WORDS = read();

    List<String> words() {
        return WORDS.getOrDefault(this, List.of());
    }

    private static Map<Vocabulary, List<String>> read() {
        Map<Vocabulary, List<String>> words = new EnumMap<>(Vocabulary.class);
        text().lines()
                .skip(1)
                .map(line -> line.split(",", 3))
                .forEach(row -> words.computeIfAbsent(valueOf(row[0]), role -> new ArrayList<>())
                        .add(row[1]));
        return words;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("words.csv"), "words.csv")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
