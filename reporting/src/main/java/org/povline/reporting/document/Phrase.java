package org.povline.reporting.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words by their code, with what they speak of; a renderer finds them in the report's language.
 *
 * @param code the code of a text
 * @param arguments what stands for each {@code {name}} in it
 */
public record Phrase(String code, Map<String, Inline> arguments) implements Inline {
    /** Refuses null; copies. */
    public Phrase {
        requireNonNull(code, "code");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** The words of a code. */
    public static Phrase of(String code) {
        return new Phrase(code, Map.of());
    }

    /** A host's own words, as they are. */
    public static Phrase text(String text) {
        return of("text").with("text", text);
    }

    /** The same with something that it speaks of. */
    public Phrase with(String name, Inline argument) {
        Map<String, Inline> more = new LinkedHashMap<>(arguments);
        more.put(name, requireNonNull(argument, name));
        return new Phrase(code, more);
    }

    /** The same with a figure. */
    public Phrase with(String name, Figure figure) {
        return with(name, new Inline.Value(figure));
    }

    /** The same with text as it is. */
    public Phrase with(String name, String text) {
        return with(name, new Inline.Text(text));
    }

    /** The same with a day. */
    public Phrase with(String name, LocalDate day) {
        return with(name, new Inline.Day(day));
    }

    @Override
    public Stream<Inline> inlines() {
        return arguments.values().stream().flatMap(Inline::inlines);
    }
}
