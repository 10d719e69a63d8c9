package org.povline.core.income;

import java.util.Optional;
import java.util.stream.Stream;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.IncomeStatement;

/**
 * The income account of the poverty registry, 建档立卡口径.
 *
 * <p>Formula: net income 家庭纯收入 = wages + business + property + transfers − business costs. Dibao and pensions are
 * transfers here, as they are not where dibao itself is decided. It may be negative. Bounds carry through.
 *
 * <p>A part that is not known leaves the sum unknown: it is never taken for zero.
 */
public final class RegistryIncome {
    private RegistryIncome() {}

    /** The household's net income of the period; empty if any part is not known. */
    public static Optional<Amount> net(IncomeStatement statement) {
        return gross(statement)
                .flatMap(gross -> statement.businessCosts().known().map(gross::minus));
    }

    private static Optional<Amount> gross(IncomeStatement statement) {
        return Stream.of(statement.wages(), statement.business(), statement.property(), statement.transfers())
                .map(Fact::known)
                .reduce((sum, part) -> sum.flatMap(known -> part.map(known::plus)))
                .orElseThrow();
    }
}
