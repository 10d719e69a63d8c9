package org.povline.core.income;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.AmountRange;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomePart;
import org.povline.core.standard.Schedule;

/**
 * What a schedule imputes to a household for one part of its income, in twelve months.
 *
 * <p>Formula: the sum, over land by crop, animals by kind and months of labour away by class, of the number times what the
 * schedule gives for one. Crops are entered by mu, animals by head, and a member's months away under {@code
 * migrant.skilled}, {@code migrant.ordinary} or {@code migrant.weak}; where the class is not known, from the least to the
 * most of the three. Fractions of a fen widen the bounds.
 *
 * <p>What has no entry in the schedule, and a number that is not known, leave the upper bound open; so does a public
 * post, whose pay no schedule tells. Two presumptions fill what ledgers leave blank: members without capacity for work
 * are taken to earn nothing away unless the ledger tells of months, and nobody to hold a public post of whom it tells of
 * none. What bears an error or cannot be read is not blank. From nothing nothing is imputed: a part without any item has no estimate. Of property and transfers a
 * schedule tells some, so its sum is only the least of them.
 *
 * @param part the part of the income
 * @param range from the sum of what is low to the sum of what is high
 * @param usual the sum of what is usual
 * @param items the items of the schedule that entered, in the order met
 */
public record Estimate(IncomePart part, AmountRange range, AmountRange usual, List<String> items) {
    /** Refuses null; copies the items. */
    public Estimate {
        requireNonNull(part, "part");
        requireNonNull(range, "range");
        requireNonNull(usual, "usual");
        items = List.copyOf(items);
    }

    /** What the schedule imputes, in the order of the parts; land and animals are those of the assessment. */
    public static List<Estimate> of(Schedule schedule, Household household, @Nullable Assessment assessment) {
        return Imputing.of(new PriceList(schedule), household, assessment).estimates();
    }
}
