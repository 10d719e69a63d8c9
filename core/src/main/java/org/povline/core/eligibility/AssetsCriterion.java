package org.povline.core.eligibility;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.povline.core.income.FamilyRule;
import org.povline.core.quantity.Ratio;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.MemberRule;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;

/**
 * Whether the family owns no more than the area's rule allows, 家庭财产符合规定. Money is held against the limit times
 * persons; things are counted. What the rule does not name may be owned.
 *
 * @param code the criterion's code
 * @param scheme the scheme whose rule it is
 */
record AssetsCriterion(String code, SchemeId scheme) implements Criterion<HouseholdCase> {

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        return under(
                rules,
                rules.rule(new SchemeId("dibao"), Role.MEMBERS, MemberRule.class)
                        .map(rule -> Optional.of(FamilyRule.of(rule))));
    }

    /** The same, for whom this rule takes for the family. */
    Test<HouseholdCase> under(RulesInForce rules, Rule<FamilyRule> family) {
        Rule<AssetRule> assets = rules.rule(scheme, Role.ASSETS, AssetRule.class);
        Rule<AssetRule> whole = limited(rules, assets.and(family));
        Ground ground = whole.ground(Requirement.of(code));
        if (whole.absent().isPresent()) {
            return Tests.withoutRule(code, ground);
        }
        AssetRule rule = whole.content().orElseThrow();
        return new AssetsTest(
                code,
                rule.money().stream().sorted().toList(),
                limit(rules, rule).orElse(null),
                rule.atMost().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(AssetsTest.Limit::of)
                        .toList(),
                family.content().orElseThrow(),
                ground,
                rules.date());
    }

    /** A limit in lines needs the line as well. */
    private Rule<AssetRule> limited(RulesInForce rules, Rule<AssetRule> rule) {
        return rule.content().map(AssetRule::moneyTimesLine).isPresent() ? rule.and(rules.line(scheme)) : rule;
    }

    private Optional<Ratio> limit(RulesInForce rules, AssetRule rule) {
        if (rule.moneyPerPerson() != null) {
            return Optional.of(new Ratio(rule.moneyPerPerson().lowerFen().orElseThrow(), 1));
        }
        BigDecimal times = rule.moneyTimesLine();
        return times == null
                ? Optional.empty()
                : rules.line(scheme).content().map(line -> line.times(times).fenPerPersonYear());
    }
}
