package org.povline.reporting.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.stream.Stream;

/** What can stand within a line: words, a figure, a day, or text as it is. */
public sealed interface Inline permits Inline.Text, Inline.Value, Inline.Day, Phrase {

    /** All figures in it, in the order of reading. */
    default Stream<Figure> figures() {
        return Stream.empty();
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

        @Override
        public Stream<Figure> figures() {
            return Stream.of(figure);
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Inline {
        /** Refuses null. */
        public Day {
            requireNonNull(day, "day");
        }
    }
}
