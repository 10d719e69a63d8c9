package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povline.core.income.IncomeAccount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.SpendingKind;
import org.povline.core.standard.SpendingRule;

/** A {@link SpendingCriterion} made ready. */
record SpendingTest(String code, SpendingRule rule, Requirement.Share required, Ground ground, FamilyAccount account)
        implements Criterion.Test<HouseholdCase> {
    private static final MissingFact BUDGET = new MissingFact("BUDGET", "assessment.budget");

    @Override
    public CriterionResult of(HouseholdCase subject) {
        if (subject.household().members().isEmpty()) {
            return unknown(MissingFact.MEMBERS);
        }
        return budget(subject)
                .map(budget -> of(budget, account.of(subject, ground)))
                .orElseGet(() -> unknown(BUDGET));
    }

    private CriterionResult unknown(MissingFact fact) {
        return new CriterionResult(code, Truth.UNKNOWN, Observation.none(), ground, Tests.either(fact));
    }

    private CriterionResult of(Budget budget, FamilyIncome family) {
        AmountRange spent = spent(budget, rule);
        AmountRange income = family.total();
        Truth truth = exceeds(spent, income, required);
        return new CriterionResult(
                code,
                truth,
                new Observation.Part(spent, income),
                family.ground(),
                truth == Truth.UNKNOWN ? openings(budget, rule, spent, family, required) : List.of());
    }

    private Optional<Budget> budget(HouseholdCase subject) {
        return subject.assessment()
                .map(Assessment::budget)
                .flatMap(Fact::known)
                .filter(budget -> covers(budget.period(), rule.months(), account.date()))
                .filter(budget -> IncomeAccount.period(subject.household(), account.date())
                        .map(budget.period()::equals)
                        .orElse(true));
    }

    private static boolean covers(DateRange period, int months, LocalDate date) {
        return period.startInclusive().plusMonths(months).equals(period.endExclusive())
                && !period.endExclusive().isAfter(date.plusDays(1))
                && !period.endExclusive().isBefore(date.minusYears(1));
    }

    private static AmountRange spent(Budget budget, SpendingRule rule) {
        AmountRange spent = AmountRange.ZERO;
        for (SpendingKind kind : rule.kinds()) {
            spent = spent.plus(AmountRange.ofNotNegative(budget.spent(kind)));
        }
        return spent;
    }

    /** Whether what was spent is too large a share of the income. */
    static Truth exceeds(Observation.Part spent, Requirement.Share limit) {
        return exceeds(spent.part(), spent.whole(), limit);
    }

    private static Truth exceeds(AmountRange spent, AmountRange income, Requirement.Share limit) {
        if (income.isBoundedAbove() && exceeds(spent.lowerFen(), income.upperFen(), limit)) {
            return Truth.SATISFIED;
        }
        boolean surelyWithin = spent.isBoundedAbove()
                && income.isBoundedBelow()
                && !exceeds(spent.upperFen(), income.lowerFen(), limit);
        return surelyWithin ? Truth.NOT_SATISFIED : Truth.UNKNOWN;
    }

    private static boolean exceeds(long spent, long income, Requirement.Share limit) {
        return income < 1 ? spent > 0 : !limit.boundary().includesPerHead(spent, income, limit.share());
    }

    /** Large spending of one kind may be too much by itself, as long as the income has a limit; all of it settles it. */
    private static List<Opening> openings(
            Budget budget, SpendingRule rule, AmountRange spent, FamilyIncome family, Requirement.Share limit) {
        AmountRange income = family.total();
        List<Opening> openings = new ArrayList<>();
        Set<MissingFact> all = new LinkedHashSet<>();
        for (SpendingKind kind : rule.kinds().stream().sorted().toList()) {
            AmountRange known = AmountRange.ofNotNegative(budget.spent(kind));
            if (!known.isExact()) {
                MissingFact fact = new MissingFact(kind.name(), "assessment.budget.spending." + kind.name());
                all.add(fact);
                if (mayExceedAlone(known, spent, income, limit)) {
                    openings.add(new Opening(Set.of(fact), Truth.SATISFIED));
                }
            }
        }
        all.addAll(IncomeOpenings.facts(family));
        return all.isEmpty() ? List.of() : both(openings, all);
    }

    private static boolean mayExceedAlone(
            AmountRange kind, AmountRange spent, AmountRange income, Requirement.Share limit) {
        return income.isBoundedAbove()
                && (!kind.isBoundedAbove()
                        || exceeds(spent.lowerFen() - kind.lowerFen() + kind.upperFen(), income.upperFen(), limit));
    }

    private static List<Opening> both(List<Opening> openings, Set<MissingFact> all) {
        openings.add(new Opening(all, Truth.NOT_SATISFIED));
        openings.add(new Opening(all, Truth.SATISFIED));
        return openings;
    }
}
