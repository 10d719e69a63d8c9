package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * What an assessment found out about a household's receipts and spending of twelve months.
 *
 * @param period the twelve months
 * @param items the named items
 * @param spending what could not be avoided, of the family that lives in common
 */
public record Budget(DateRange period, Map<BudgetItem, Fact<Amount>> items, Map<SpendingKind, Fact<Amount>> spending) {
    /** Refuses a budget without period. */
    public Budget {
        requireNonNull(period, "period");
        items = Absent.map(items);
        spending = Absent.map(spending);
    }

    /** The amount of an item; not reported where it is left out. */
    public Fact<Amount> item(BudgetItem item) {
        return items.getOrDefault(item, Fact.notReported());
    }

    /** The spending of a kind; not reported where it is left out. */
    public Fact<Amount> spent(SpendingKind kind) {
        return spending.getOrDefault(kind, Fact.notReported());
    }
}
