package org.povline.core.income;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.povline.core.quantity.AmountRange;
import org.povline.core.registry.IncomePart;

/**
 * A part of an income on which all sources agree.
 *
 * @param part the part
 * @param agreed what all of them allow
 * @param sources what each of them says
 */
public record Reconciled(IncomePart part, AmountRange agreed, List<Source> sources) {
    /** Refuses null; copies the sources. */
    public Reconciled {
        requireNonNull(part, "part");
        requireNonNull(agreed, "agreed");
        sources = List.copyOf(sources);
    }
}
