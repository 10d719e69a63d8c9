package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povline.core.eligibility.Accounting.Accounted;
import org.povline.core.income.IncomeAccount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Budget;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.SpendingKind;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.SpendingRule;

/**
 * Whether what the family could not help spending is too large a share of its income, 必需支出占家庭总收入的比例: spending
 * against share times income, never divided. Where there is no income, any spending is too large. A budget of other months
 * than the income's is none.
 *
 * @param code the criterion's code
 * @param scheme the scheme whose rule it is
 * @param income the criterion whose income the spending is held against
 */
record SpendingCriterion(String code, SchemeId scheme, IncomeCriterion income) implements Criterion<HouseholdCase> {
    private static final MissingFact BUDGET = new MissingFact("BUDGET", "assessment.budget");

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<Accounting> accounting = income.accounting(rules);
        Rule<SpendingRule> whole =
                rules.rule(scheme, Role.SPENDING, SpendingRule.class).and(accounting);
        if (whole.absent().isPresent()) {
            return Tests.withoutRule(code, whole.ground(Requirement.of(code)));
        }
        SpendingRule rule = whole.content().orElseThrow();
        Requirement.Share required = new Requirement.Share(Line.ratio(rule.shareOfIncome()), rule.boundary(), false);
        Ground ground = whole.ground(required);
        return subject -> result(subject, rule, required, accounting.content().orElseThrow(), ground, rules.date());
    }

    private CriterionResult result(
            HouseholdCase subject,
            SpendingRule rule,
            Requirement.Share required,
            Accounting accounting,
            Ground ground,
            LocalDate date) {
        Accounted accounted = accounting.of(subject, ground);
        AmountRange income = accounted.income().total();
        Optional<Budget> budget = subject.assessment()
                .flatMap(assessment -> assessment.budget().known())
                .filter(known -> covers(known.period(), rule.months(), date))
                .filter(known -> IncomeAccount.period(subject.household(), date)
                        .map(known.period()::equals)
                        .orElse(true));
        if (budget.isEmpty()) {
            return new CriterionResult(code, Truth.UNKNOWN, Observation.none(), ground, Tests.either(BUDGET));
        }
        AmountRange spent = spent(budget.get(), rule);
        Truth truth = exceeds(spent, income, required);
        return new CriterionResult(
                code,
                truth,
                new Observation.Part(spent, income),
                accounted.ground(),
                truth == Truth.UNKNOWN ? openings(budget.get(), rule, spent, income, required) : List.of());
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
            Budget budget, SpendingRule rule, AmountRange spent, AmountRange income, Requirement.Share limit) {
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
        if (!income.isExact()) {
            all.add(new MissingFact("INCOME_STATEMENT", "incomes"));
        }
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
