package org.povline.reporting.section;

import java.util.ArrayList;
import java.util.List;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Phrase;

/** The sentences of a paragraph; one of whose figures nobody reports any is left out. */
final class Sentences {
    private final List<Phrase> sentences = new ArrayList<>();

    Sentences add(Phrase sentence) {
        if (!sentence.figures().allMatch(Figure.Absent.class::isInstance)) {
            sentences.add(sentence);
        }
        return this;
    }

    Block.Paragraph paragraph() {
        return new Block.Paragraph(sentences);
    }
}
