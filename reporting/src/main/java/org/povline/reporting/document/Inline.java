package org.povline.reporting.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.povline.core.registry.DateRange;

/** What can stand within a line: words, a figure, a day, a time, or text as it is. */
public sealed interface Inline permits Inline.Text, Inline.Value, Inline.Day, Inline.Time, Inline.Sourced, Phrase {

    /** All that it is made of, in the order of reading: itself, unless it only joins others. */
    default Stream<Inline> inlines() {
        return Stream.of(this);
    }

    /** All figures in it, in the order of reading. */
    default Stream<Figure> figures() {
        return figuresAmong(inlines());
    }

    /** The figures among those. */
    static Stream<Figure> figuresAmong(Stream<Inline> inlines) {
        return inlines.flatMap(each -> each instanceof Value value ? Stream.of(value.figure()) : Stream.empty());
    }

    /** Text as it is, such as a name or what somebody wrote. */
    record Text(String text) implements Inline {
        /** Refuses null. */
        public Text {
            requireNonNull(text, "text");
        }
    }

    /** A figure. */
    record Value(Figure figure) implements Inline {
        /** Refuses null. */
        public Value {
            requireNonNull(figure, "figure");
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Inline {
        /** Refuses null. */
        public Day {
            requireNonNull(day, "day");
        }
    }

    /** A year, a month or other days in a row, in the shortest words for them. */
    record Time(DateRange days) implements Inline {
        /** Refuses null. */
        public Time {
            requireNonNull(days, "days");
        }
    }

    /**
     * What is no number and yet has a source that a reader must know, such as a time or a village's own words.
     *
     * @param content what
     * @param origin where it came from
     */
    record Sourced(Inline content, Origin origin) implements Inline {
        /** Refuses null. */
        public Sourced {
            requireNonNull(content, "content");
            requireNonNull(origin, "origin");
        }

        @Override
        public Stream<Inline> inlines() {
            return Stream.concat(Stream.of(this), content.inlines());
        }
    }
}
