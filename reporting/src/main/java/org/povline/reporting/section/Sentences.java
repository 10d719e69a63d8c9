package org.povline.reporting.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Phrase;

/** The sentences of a paragraph; one that has figures, of which nobody reports any, is left out. */
final class Sentences {
    private final List<Phrase> sentences = new ArrayList<>();

    Sentences add(Phrase sentence) {
        List<Figure> figures = sentence.figures().toList();
        if (figures.isEmpty() || !figures.stream().allMatch(Figure.Absent.class::isInstance)) {
            sentences.add(sentence);
        }
        return this;
    }

    /** Things one after the other, as a sentence lists them; nothing if there are none. */
    static Optional<Inline> list(Stream<? extends Inline> things) {
        return things.<Inline>map(thing -> thing)
                .reduce((some, next) -> Phrase.of("list").with("some", some).with("next", next));
    }

    Block.Paragraph paragraph() {
        return new Block.Paragraph(sentences);
    }
}
