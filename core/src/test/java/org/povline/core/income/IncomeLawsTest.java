package org.povline.core.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Qualifier;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.Household;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.ObligorState;
import org.povline.core.standard.IncomeConcept;

/** What holds for every account, whatever the household: a true case is drawn, then told in part. */
class IncomeLawsTest {
    private static final int PARTS = 5;
    private static final int ITEMS = BudgetItem.values().length;
    private static final int SUPPORT = PARTS + ITEMS;
    private static final int FACTS = SUPPORT + 1;
    private static final int TRANSFERS = 3;

    private static final List<IncomeAccount> ACCOUNTS = List.of(
            IncomeAccount.of(IncomeConcept.REGISTRY_NET),
            IncomeAccount.of(IncomeConcept.DISPOSABLE),
            IncomeAccount.countable(Rules.income("2021")),
            IncomeAccount.countable(Rules.income("2026")),
            IncomeAccount.countable(Rules.income("tekun")));

    /** A true amount, and how it is told. */
    record Told(long fen, Telling telling, long slack) {
        Fact<Amount> fact() {
            return switch (telling) {
                case EXACTLY -> Fact.of(Amount.ofFen(fen));
                case NOT -> Fact.notReported();
                case BETWEEN -> Fact.of(Amount.betweenYuan(yuan(fen - slack), yuan(fen + slack)));
                case AT_LEAST -> Fact.of(Amount.ofFen(fen - slack).as(Qualifier.AT_LEAST));
                case AT_MOST -> Fact.of(Amount.ofFen(fen + slack).as(Qualifier.AT_MOST));
                case ABOUT -> Fact.of(Amount.ofFen(fen + slack).as(Qualifier.ABOUT));
            };
        }

        Told exactly() {
            return new Told(fen, Telling.EXACTLY, 0);
        }

        Told more(long by) {
            return new Told(fen + by, telling, slack);
        }

        private static BigDecimal yuan(long fen) {
            return BigDecimal.valueOf(fen, 2);
        }
    }

    enum Telling {
        EXACTLY,
        NOT,
        BETWEEN,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    @Property(tries = 1000)
    void theBoundsHoldWhateverIsNotTold(@ForAll("cases") List<Told> told) {
        for (IncomeAccount account : ACCOUNTS) {
            AccountedIncome income = income(account, told);
            assertThat(income.findings()).isEmpty();
            assertWithin(income(account, told.stream().map(Told::exactly).toList()), income);
        }
    }

    @Property(tries = 1000)
    void learningAPartNarrowsTheRange(@ForAll("cases") List<Told> told, @ForAll long learnt) {
        List<Told> more = new ArrayList<>(told);
        for (int i = 0; i < FACTS; i++) {
            more.set(i, (learnt >> i & 1) == 1 ? told.get(i).exactly() : told.get(i));
        }
        for (IncomeAccount account : ACCOUNTS) {
            assertWithin(income(account, more), income(account, told));
        }
    }

    @Property(tries = 1000)
    void addingIncomeNeverLowersIt(
            @ForAll("cases") List<Told> told,
            @ForAll @IntRange(min = 0, max = TRANSFERS) int part,
            @ForAll @LongRange(min = 0, max = 1000) long fen) {
        List<Told> richer = new ArrayList<>(told);
        richer.set(part, told.get(part).more(fen));
        for (IncomeAccount account : ACCOUNTS) {
            AmountRange before = income(account, told).total();
            AmountRange after = income(account, richer).total();
            assertThat(after.lowerFen()).isGreaterThanOrEqualTo(before.lowerFen());
            assertThat(after.upperFen()).isGreaterThanOrEqualTo(before.upperFen());
        }
    }

    @Property(tries = 1000)
    void theTotalIsTheFixedAndTheOpenPartsOrLess(@ForAll("cases") List<Told> told) {
        for (IncomeAccount account : ACCOUNTS) {
            AccountedIncome income = income(account, told);
            AmountRange sum = new AmountRange(income.fixedFen(), income.fixedFen());
            for (OpenPart part : income.open()) {
                sum = part.adds() ? sum.plus(part.known()) : sum.minus(part.known());
            }
            assertThat(income.total().lowerFen()).isGreaterThanOrEqualTo(sum.lowerFen());
            assertThat(income.total().upperFen()).isLessThanOrEqualTo(sum.upperFen());
            assertThat(income.total().isExact() || !income.open().isEmpty()).isTrue();
        }
    }

    private static void assertWithin(AccountedIncome inner, AccountedIncome outer) {
        assertThat(inner.total().lowerFen())
                .isGreaterThanOrEqualTo(outer.total().lowerFen());
        assertThat(inner.total().upperFen()).isLessThanOrEqualTo(outer.total().upperFen());
    }

    private static AccountedIncome income(IncomeAccount account, List<Told> told) {
        Household household = Homes.household(
                List.of(),
                Homes.statement(
                        Homes.YEAR,
                        told.subList(0, PARTS).stream().map(Told::fact).toList()));
        return account.of(household, assessment(told), Homes.YEAR_END);
    }

    private static Assessment assessment(List<Told> told) {
        Map<BudgetItem, Fact<Amount>> items = new EnumMap<>(BudgetItem.class);
        for (BudgetItem item : BudgetItem.values()) {
            items.put(item, told.get(PARTS + items.size()).fact());
        }
        return Homes.budgeted(
                Fact.of(new Budget(Homes.YEAR, items, Map.of())),
                Fact.of(List.of(new Obligor(
                        "O1",
                        null,
                        Fact.of(ObligorState.ABLE),
                        told.get(SUPPORT).fact()))));
    }

    /** Every amount at random; the transfers hold what was received. */
    @Provide
    Arbitrary<List<Told>> cases() {
        Arbitrary<Told> fact = Combinators.combine(
                        Arbitraries.longs().between(0, 500),
                        Arbitraries.of(Telling.class),
                        Arbitraries.longs().between(0, 100))
                .as(Told::new);
        return fact.list().ofSize(FACTS).map(IncomeLawsTest::holdingWhatWasReceived);
    }

    private static List<Told> holdingWhatWasReceived(List<Told> facts) {
        long received = 0;
        for (int i = 0; i < ITEMS; i++) {
            boolean isReceived = BudgetItem.values()[i].receivedIn().isPresent();
            received += isReceived ? facts.get(PARTS + i).fen() : 0;
        }
        List<Told> holding = new ArrayList<>(facts);
        holding.set(TRANSFERS, facts.get(TRANSFERS).more(received));
        return holding;
    }
}
