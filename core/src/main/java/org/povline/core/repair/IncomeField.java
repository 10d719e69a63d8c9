package org.povline.core.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;

/** The amounts of an income statement, with their sign in what must be nothing: parts less costs less net. */
enum IncomeField {
    WAGES("wages", 1),
    BUSINESS("business", 1),
    PROPERTY("property", 1),
    TRANSFERS("transfers", 1),
    BUSINESS_COSTS("businessCosts", -1),
    NET("statedNet", -1),
    NET_PER_HEAD("statedNetPerHead", 0);

    private final String path;
    private final long signInSum;

    IncomeField(String path, long signInSum) {
        this.path = path;
        this.signInSum = signInSum;
    }

    private Fact<Amount> of(IncomeStatement statement) {
        return switch (this) {
            case WAGES -> statement.wages();
            case BUSINESS -> statement.business();
            case PROPERTY -> statement.property();
            case TRANSFERS -> statement.transfers();
            case BUSINESS_COSTS -> statement.businessCosts();
            case NET -> statement.statedNet();
            case NET_PER_HEAD -> statement.statedNetPerHead();
        };
    }

    long signInSum() {
        return signInSum;
    }

    /** What the field cannot fall below: only net incomes may be negative. */
    long leastFen() {
        return compareTo(NET) < 0 ? 0 : Long.MIN_VALUE;
    }

    /** The amount, if it is known and exact. */
    OptionalLong fen(IncomeStatement statement) {
        return of(statement)
                .known()
                .filter(Amount::isExact)
                .map(Amount::lowerFen)
                .orElse(OptionalLong.empty());
    }

    Change.Place<Amount> in(int statement) {
        return new Change.Place<>(
                "incomes[" + statement + "]." + path,
                household -> statement < household.incomes().size()
                        ? of(household.incomes().get(statement))
                        : Fact.notReported(),
                (household, amount) -> with(household, statement, Fact.of(amount)));
    }

    private Household with(Household household, int statement, Fact<Amount> amount) {
        List<IncomeStatement> incomes = new ArrayList<>(household.incomes());
        incomes.set(statement, with(incomes.get(statement), amount));
        return household.withIncomes(incomes);
    }

    private IncomeStatement with(IncomeStatement statement, Fact<Amount> amount) {
        List<Fact<Amount>> amounts = new ArrayList<>();
        for (IncomeField field : values()) {
            amounts.add(field == this ? amount : field.of(statement));
        }
        return new IncomeStatement(
                statement.period(),
                amounts.get(0),
                amounts.get(1),
                amounts.get(2),
                amounts.get(3),
                amounts.get(4),
                amounts.get(5),
                amounts.get(6));
    }
}
