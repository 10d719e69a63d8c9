package org.povline.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/** A part of a section. */
public sealed interface Block {

    /** All that its lines are made of, in the order of reading. */
    Stream<Inline> inlines();

    /** All figures in it, in the order of reading. */
    default Stream<Figure> figures() {
        return Inline.figuresAmong(inlines());
    }

    /**
     * Sentences that run on.
     *
     * @param sentences the sentences, each with its own full stop
     */
    record Paragraph(List<Phrase> sentences) implements Block {
        /** Copies. */
        public Paragraph {
            sentences = List.copyOf(sentences);
        }

        @Override
        public Stream<Inline> inlines() {
            return sentences.stream().flatMap(Phrase::inlines);
        }
    }

    /**
     * A list whose items are counted.
     *
     * @param items the items
     */
    record Items(List<Phrase> items) implements Block {
        /** Copies. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Stream<Inline> inlines() {
            return items.stream().flatMap(Phrase::inlines);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param header the heads of its columns
     * @param rows its rows, each as long as the header
     */
    record Table(Phrase caption, List<Phrase> header, List<List<Inline>> rows) implements Block {
        /** Refuses a row of another length; copies. */
        public Table {
            requireNonNull(caption, "caption");
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Inline> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "A row has " + row.size() + " cells, the header " + header.size());
                }
            }
        }

        @Override
        public Stream<Inline> inlines() {
            return Stream.concat(
                    caption.inlines(), rows.stream().flatMap(List::stream).flatMap(Inline::inlines));
        }
    }

    /**
     * Something that a reader must know before using the numbers above it.
     *
     * @param text what
     */
    record Note(Phrase text) implements Block {
        /** Refuses null. */
        public Note {
            requireNonNull(text, "text");
        }

        @Override
        public Stream<Inline> inlines() {
            return text.inlines();
        }
    }
}
