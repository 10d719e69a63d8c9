package org.povline.reporting.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report: a title, a date, a language, one rule of rounding, and sections. Immutable; each method gives a new one.
 *
 * @param title its title
 * @param asOf the day of the report; a figure carries its own
 * @param language the language of its words: Chinese for every Chinese locale, English for all others
 * @param rounding how its shares are rounded
 * @param sections its sections in order
 */
public record Report(Phrase title, LocalDate asOf, Locale language, Rounding rounding, List<Section> sections) {
    /** Refuses null; copies. */
    public Report {
        requireNonNull(title, "title");
        requireNonNull(asOf, "asOf");
        requireNonNull(language, "language");
        requireNonNull(rounding, "rounding");
        sections = List.copyOf(sections);
    }

    /** A report without sections yet, in Chinese, with shares rounded half up to one decimal. */
    public static Report of(Phrase title, LocalDate asOf) {
        return new Report(title, asOf, Locale.SIMPLIFIED_CHINESE, Rounding.HALF_UP_1, List.of());
    }

    /** The same in another language. */
    public Report in(Locale other) {
        return new Report(title, asOf, other, rounding, sections);
    }

    /** The same with another rule of rounding. */
    public Report rounding(Rounding other) {
        return new Report(title, asOf, language, other, sections);
    }

    /** The same with one more section at its end. */
    public Report add(Section section) {
        return new Report(
                title,
                asOf,
                language,
                rounding,
                Stream.concat(sections.stream(), Stream.of(section)).toList());
    }

    /** All that its lines are made of, in the order of reading. */
    public Stream<Inline> inlines() {
        return sections.stream().flatMap(Section::inlines);
    }

    /** All figures in it, in the order of reading. */
    public Stream<Figure> figures() {
        return Inline.figuresAmong(inlines());
    }
}
