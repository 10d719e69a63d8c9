package org.povline.reporting.section;

import java.util.List;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Phrase;

/** What stands under a heading that neither registry nor statement has anything for, so that it is not taken for none. */
final class Silence {
    private Silence() {}

    static List<Block> orLine(List<Block> blocks) {
        return blocks.stream().allMatch(Silence::isEmpty)
                ? List.of(new Block.Paragraph(List.of(Phrase.of("section.silent"))))
                : blocks;
    }

    private static boolean isEmpty(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? paragraph.sentences().isEmpty()
                : block instanceof Block.Items items && items.items().isEmpty();
    }
}
