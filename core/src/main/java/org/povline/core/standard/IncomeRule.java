package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Set;
import org.povline.core.registry.BudgetItem;

/**
 * What is counted as income.
 *
 * @param concept the account
 * @param notCounted what is received and not counted
 * @param open what is received and of which the rule in force is not known: it counts between nothing and whole
 * @param deductible what is paid and may be deducted
 */
public record IncomeRule(
        IncomeConcept concept, Set<BudgetItem> notCounted, Set<BudgetItem> open, Set<BudgetItem> deductible)
        implements Content {
    /** Refuses an item under two heads, what is paid among what is received, and the reverse. */
    public IncomeRule {
        requireNonNull(concept, "concept");
        notCounted = Set.copyOf(notCounted);
        open = Set.copyOf(open);
        deductible = Set.copyOf(deductible);
        Demands.none()
                .that("notCounted", notCounted.stream().allMatch(IncomeRule::isReceived), BookFault.BOOK_MISPLACED)
                .that("open", open.stream().allMatch(IncomeRule::isReceived), BookFault.BOOK_MISPLACED)
                .that("open", Collections.disjoint(notCounted, open), BookFault.BOOK_REPEATED)
                .that("deductible", deductible.stream().noneMatch(IncomeRule::isReceived), BookFault.BOOK_MISPLACED)
                .hold();
    }

    private static boolean isReceived(BudgetItem item) {
        return item.receivedIn().isPresent();
    }
}
