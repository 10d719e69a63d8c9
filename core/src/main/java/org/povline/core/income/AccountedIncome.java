package org.povline.core.income;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.povline.core.finding.Finding;
import org.povline.core.quantity.AmountRange;
import org.povline.core.standard.IncomeConcept;

/**
 * What an account makes of a household's income: bounds, and which parts are open.
 *
 * <p>The total is {@code fixedFen} and the open parts, those that subtract subtracted, held to what a part allows: what is
 * taken out of the transfers never exceeds them. Where nothing is open, it is exact.
 *
 * @param concept the account
 * @param total the income of the whole household in twelve months; it may be negative
 * @param fixedFen the sum of the parts that are known exactly, those that subtract subtracted
 * @param open the other parts
 * @param findings sources that disagree, and items that exceed the part which holds them; the parts concerned are open
 */
public record AccountedIncome(
        IncomeConcept concept, AmountRange total, long fixedFen, List<OpenPart> open, List<Finding> findings) {
    /** Refuses null; copies the lists. */
    public AccountedIncome {
        requireNonNull(concept, "concept");
        requireNonNull(total, "total");
        open = List.copyOf(open);
        findings = List.copyOf(findings);
    }

    /** The same less a part that subtracts; of one that is exact nothing is open. */
    public AccountedIncome less(OpenPart part) {
        AmountRange known = part.known();
        return new AccountedIncome(
                concept,
                total.minus(known),
                known.isExact() ? AmountRange.sumOfBounds(fixedFen, -known.lowerFen()) : fixedFen,
                known.isExact()
                        ? open
                        : Stream.concat(open.stream(), Stream.of(part)).toList(),
                findings);
    }

    /** The account and what is open, without the numbers: they are somebody's income. */
    @Override
    public String toString() {
        return "AccountedIncome(" + concept + ", " + total + ", open: " + open.size() + ")";
    }
}
