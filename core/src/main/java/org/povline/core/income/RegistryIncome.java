package org.povline.core.income;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Qualifier;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.standard.IncomeConcept;

/**
 * The income account of the poverty registry, 建档立卡口径.
 *
 * <p>Formula: net income 家庭纯收入 = wages + business + property + transfers − business costs. Dibao and pensions are
 * transfers here, as they are not where dibao itself is decided. It may be negative. Bounds carry through. The same as {@link
 * IncomeAccount} has it, of a statement whatever its period.
 *
 * <p>A part that is not known leaves the sum unknown: it is never taken for zero.
 */
public final class RegistryIncome {
    private static final IncomeAccount ACCOUNT = IncomeAccount.of(IncomeConcept.REGISTRY_NET);

    private RegistryIncome() {}

    /** The household's net income of the period; empty if any part is not known, or nothing of their sum. */
    public static Optional<Amount> net(IncomeStatement statement) {
        boolean known = Stream.of(IncomePart.values())
                .allMatch(part -> Parts.declared(statement, part).isKnown());
        return known ? amount(ACCOUNT.of(statement).total()) : Optional.empty();
    }

    private static Optional<Amount> amount(AmountRange range) {
        if (range.isBoundedBelow()) {
            Amount least = Amount.ofFen(range.lowerFen());
            return Optional.of(range.isBoundedAbove() ? between(range) : least.as(Qualifier.AT_LEAST));
        }
        return range.isBoundedAbove()
                ? Optional.of(Amount.ofFen(range.upperFen()).as(Qualifier.AT_MOST))
                : Optional.empty();
    }

    private static Amount between(AmountRange range) {
        return Amount.betweenYuan(yuan(range.lowerFen()), yuan(range.upperFen()));
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
