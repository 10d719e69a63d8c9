package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Set;
import org.povline.core.quantity.Boundary;
import org.povline.core.registry.SpendingKind;

/**
 * How much of its income a household must spend on what it cannot avoid. It may be more than the income.
 *
 * @param shareOfIncome the limit, as a fraction
 * @param boundary which shares are still within the limit: {@link Boundary#AT_OR_BELOW} where it must be exceeded
 *     (超过), {@link Boundary#BELOW} where it is enough to reach it (以上)
 * @param kinds which spending counts
 * @param months over how many months before the application
 */
public record SpendingRule(BigDecimal shareOfIncome, Boundary boundary, Set<SpendingKind> kinds, int months)
        implements Content {
    private static final int MOST_MONTHS = 120;

    /**
     * Refuses a share that is not above zero, above 1000 or finer than six decimals, no kind, and months that are not from 1
     * to 120.
     */
    public SpendingRule {
        requireNonNull(boundary, "boundary");
        kinds = Set.copyOf(kinds);
        Demands.none()
                .that("shareOfIncome", Decimals.isPositiveFactor(shareOfIncome), BookFault.BOOK_NUMBER_RANGE)
                .that("kinds", !kinds.isEmpty(), BookFault.BOOK_CONTENT_EMPTY)
                .that("months", 1 <= months && months <= MOST_MONTHS, BookFault.BOOK_NUMBER_RANGE)
                .hold();
        shareOfIncome = Decimals.plain(shareOfIncome);
    }
}
