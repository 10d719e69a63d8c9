package org.povline.reporting.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Phrase;

/** A table in the making. */
final class TableRows {
    private final Phrase caption;
    private final List<Phrase> header;
    private final List<List<Inline>> rows = new ArrayList<>();

    private TableRows(Phrase caption, List<Phrase> header) {
        this.caption = caption;
        this.header = header;
    }

    static TableRows of(Phrase caption, String... headerCodes) {
        return new TableRows(caption, Stream.of(headerCodes).map(Phrase::of).toList());
    }

    TableRows add(Inline... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Block.Table table() {
        return new Block.Table(caption, header, rows);
    }

    static Inline cell(Figure figure) {
        return new Inline.Value(figure);
    }

    static Phrase label(Enum<?> constant) {
        return Phrase.of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
