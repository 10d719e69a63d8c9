package org.povline.core.income;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.AmountRange;

/**
 * A part of an income that is not known exactly.
 *
 * <p>Codes are the names of {@link org.povline.core.registry.IncomePart} and {@link
 * org.povline.core.registry.BudgetItem}, {@code SUPPORT} for what obligors give, and {@code INCOME_STATEMENT} where there
 * is no statement at all. Where the amount of an item is known and the rule in force on it is not, the path is {@code
 * rule.open} and the item.
 *
 * @param code what it is
 * @param path the way to the fact from the household, such as {@code incomes[0].wages} or {@code
 *     assessment.budget.items.BASIC_PENSION}
 * @param adds whether it adds to the income; else it subtracts
 * @param known what is known of the part itself, before its sign
 */
public record OpenPart(String code, String path, boolean adds, AmountRange known) {
    /** Refuses null. */
    public OpenPart {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        requireNonNull(known, "known");
    }
}
