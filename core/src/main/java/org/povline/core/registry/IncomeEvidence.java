package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * What a source other than the household says of one part of its income.
 *
 * @param kind the source
 * @param part the part of the income
 * @param period the time that the amount covers
 * @param amount how much, with the word it was said with: neighbours say "about"
 */
public record IncomeEvidence(EvidenceKind kind, IncomePart part, DateRange period, Fact<Amount> amount) {
    /** Refuses evidence without source, part or period. */
    public IncomeEvidence {
        requireNonNull(kind, "kind");
        requireNonNull(part, "part");
        requireNonNull(period, "period");
        amount = Fact.orNotReported(amount);
    }
}
