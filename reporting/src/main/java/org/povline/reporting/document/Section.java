package org.povline.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of a report, with sections of its own. A renderer numbers those that are numbered: 一、 then （一） in
 * Chinese.
 *
 * @param heading its heading, without number
 * @param numbered whether it bears a number among its neighbours
 * @param blocks its text and tables
 * @param parts its sections, after the blocks
 */
public record Section(Phrase heading, boolean numbered, List<Block> blocks, List<Section> parts) {
    /** Refuses null; copies. */
    public Section {
        requireNonNull(heading, "heading");
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** A numbered section. */
    public static Section of(Phrase heading, List<Block> blocks) {
        return new Section(heading, true, blocks, List.of());
    }

    /** A numbered section of sections. */
    public static Section ofParts(Phrase heading, List<Section> parts) {
        return new Section(heading, true, List.of(), parts);
    }

    /** The same without a number. */
    public Section unnumbered() {
        return new Section(heading, false, blocks, parts);
    }

    /** All that its lines are made of, in the order of reading. */
    public Stream<Inline> inlines() {
        return Stream.concat(
                blocks.stream().flatMap(Block::inlines), parts.stream().flatMap(Section::inlines));
    }

    /** All figures in it, in the order of reading. */
    public Stream<Figure> figures() {
        return Inline.figuresAmong(inlines());
    }
}
