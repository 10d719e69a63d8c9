package org.povline.core.eligibility;

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
    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<FamilyAccount> account = income.account(rules);
        Rule<SpendingRule> whole =
                rules.rule(scheme, Role.SPENDING, SpendingRule.class).and(account);
        if (whole.absent().isPresent()) {
            return Tests.withoutRule(code, whole.ground(Requirement.of(code)));
        }
        SpendingRule rule = whole.content().orElseThrow();
        Requirement.Share required = new Requirement.Share(Line.ratio(rule.shareOfIncome()), rule.boundary(), false);
        Ground ground = whole.ground(required);
        return new SpendingTest(code, rule, required, ground, account.content().orElseThrow());
    }
}
