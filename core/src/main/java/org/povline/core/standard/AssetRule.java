package org.povline.core.standard;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Amount;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.MoneyAsset;

/**
 * What a household may own at most: assets in money by one limit a head, and things by their number.
 *
 * @param money the assets whose sum is limited
 * @param moneyPerPerson the most of them a head, if the limit is an amount
 * @param moneyTimesLine the most of them a head in lines of a year of the same scheme, if the limit is such
 * @param atMost how many of each thing
 */
public record AssetRule(
        Set<MoneyAsset> money,
        @Nullable Amount moneyPerPerson,
        @Nullable BigDecimal moneyTimesLine,
        Map<CountedAsset, Integer> atMost)
        implements Content {
    /**
     * Refuses a rule of nothing, money without exactly one limit, a limit without money, a negative limit, one of more
     * than a thousand million yuan, and one of more than 1000 lines or finer than six decimals of a line.
     */
    public AssetRule {
        money = Set.copyOf(money);
        atMost = Map.copyOf(atMost);
        int limits = (moneyPerPerson == null ? 0 : 1) + (moneyTimesLine == null ? 0 : 1);
        Demands.none()
                .that(!money.isEmpty() || !atMost.isEmpty(), BookFault.BOOK_CONTENT_EMPTY)
                .that("money", limits == (money.isEmpty() ? 0 : 1), BookFault.BOOK_ASSET_LIMIT)
                .that("moneyPerPerson", moneyPerPerson == null || moneyPerPerson.isExact(), BookFault.BOOK_INEXACT)
                .that("moneyPerPerson", moneyPerPerson == null || isMostOf(moneyPerPerson), BookFault.BOOK_NUMBER_RANGE)
                .that(
                        "moneyTimesLine",
                        moneyTimesLine == null || Decimals.isPositiveFactor(moneyTimesLine),
                        BookFault.BOOK_NUMBER_RANGE)
                .that("atMost", atMost.values().stream().allMatch(most -> most >= 0), BookFault.BOOK_NUMBER_RANGE)
                .hold();
        moneyTimesLine = moneyTimesLine == null ? null : Decimals.plain(moneyTimesLine);
    }

    private static boolean isMostOf(Amount money) {
        return money.number().signum() >= 0 && Decimals.isWithinHighest(money);
    }
}
