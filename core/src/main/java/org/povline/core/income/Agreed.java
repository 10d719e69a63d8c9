package org.povline.core.income;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Finding;
import org.povline.core.quantity.AmountRange;
import org.povline.core.registry.IncomePart;

/**
 * What comes of a {@link Verification} for whoever adds up the parts: what is known of each and which sources disagree.
 * Who said what is put together only where they do.
 */
final class Agreed {
    private static final List<IncomePart> PARTS = List.of(IncomePart.values());

    private final Map<IncomePart, AmountRange> known = new EnumMap<>(IncomePart.class);
    private final List<Finding> findings;

    private Agreed(Sources sources) {
        boolean agree = true;
        for (IncomePart part : PARTS) {
            AmountRange common = sources.common(part);
            if (common == null) {
                agree = false;
            } else {
                known.put(part, common);
            }
        }
        findings = agree ? List.of() : Verification.of(sources).findings();
    }

    static Agreed of(Sources sources) {
        return new Agreed(sources);
    }

    /** What all sources allow, or only that it is not negative. */
    AmountRange known(IncomePart part) {
        return known.getOrDefault(part, AmountRange.NOT_NEGATIVE);
    }

    List<Finding> findings() {
        return findings;
    }
}
