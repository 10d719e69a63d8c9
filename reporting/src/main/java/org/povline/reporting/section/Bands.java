package org.povline.reporting.section;

import java.util.OptionalInt;
import org.povline.reporting.document.Phrase;

/** The names of age bands. */
final class Bands {
    private Bands() {}

    /** Half-open bands: fifty to below sixty is printed as 50—59, so that no age belongs to two. */
    static Phrase name(int fromAge, OptionalInt belowAge) {
        String from = String.valueOf(fromAge);
        if (belowAge.isEmpty()) {
            return Phrase.of("band.from").with("from", from);
        }
        int below = belowAge.getAsInt();
        if (below == fromAge + 1) {
            return Phrase.of("band.single").with("age", from);
        }
        return fromAge == 0
                ? Phrase.of("band.below").with("below", String.valueOf(below))
                : Phrase.of("band.between").with("from", from).with("last", String.valueOf(below - 1));
    }
}
