package org.povline.core.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.income.Family;
import org.povline.core.income.FamilyRule;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.Person;
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
        Rule<AssetRule> assets = rules.rule(scheme, Role.ASSETS, AssetRule.class);
        Rule<FamilyRule> family = rules.rule(new SchemeId("dibao"), Role.MEMBERS, MemberRule.class)
                .map(rule -> Optional.of(FamilyRule.of(rule)));
        Rule<AssetRule> whole = limited(rules, assets.and(family));
        Ground ground = whole.ground(Requirement.of(code));
        if (whole.absent().isPresent()) {
            return Tests.withoutRule(code, ground);
        }
        AssetRule rule = whole.content().orElseThrow();
        FamilyRule members = family.content().orElseThrow();
        Optional<Ratio> limit = limit(rules, rule);
        return subject -> Tests.inAll(code, places(subject, rule, limit, members, rules), ground);
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

    private static List<Place> places(
            HouseholdCase subject, AssetRule rule, Optional<Ratio> perHead, FamilyRule members, RulesInForce rules) {
        Holdings holdings = subject.holdings();
        List<Place> places = new ArrayList<>();
        perHead.ifPresent(most -> places.add(money(holdings, rule, most, family(subject, members, rules))));
        rule.atMost().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(limit ->
                        places.add(counted(limit.getKey(), holdings.number(limit.getKey()), limit.getValue())));
        return places;
    }

    private static Optional<Family> family(HouseholdCase subject, FamilyRule members, RulesInForce rules) {
        Optional<Person> applicant = subject.applicant();
        return applicant.map(
                person -> members.of(subject.household(), person, subject.assessmentOrNull(), rules.date()));
    }

    /** Each asset that is not known may be above the limit by itself. */
    private static Place money(Holdings holdings, AssetRule rule, Ratio perHead, Optional<Family> family) {
        AmountRange total = AmountRange.ZERO;
        List<Set<MissingFact>> open = new ArrayList<>();
        for (MoneyAsset asset : rule.money().stream().sorted().toList()) {
            AmountRange worth = AmountRange.ofNotNegative(holdings.worth(asset));
            total = total.plus(worth);
            if (!worth.isExact()) {
                open.add(Set.of(new MissingFact(asset.name(), "assessment.holdings.money." + asset.name())));
            }
        }
        if (family.isEmpty() || family.get().minPersons() < 1) {
            return Place.of("MONEY", Truth.UNKNOWN, new MissingFact("MEMBERS", "members"));
        }
        Truth within = total.isBelowPerHead(
                perHead, family.get().minPersons(), family.get().maxPersons(), Boundary.AT_OR_BELOW);
        return new Place("MONEY", within, within == Truth.UNKNOWN ? withMembers(open, family.get()) : List.of());
    }

    private static List<Set<MissingFact>> withMembers(List<Set<MissingFact>> open, Family family) {
        family.open().forEach(member -> open.add(Set.of(new MissingFact(member.code(), member.path()))));
        return open;
    }

    private static Place counted(CountedAsset asset, Fact<Count> number, int atMost) {
        return Place.of(
                asset.name(),
                number.truth(count -> count.isAtMost(Count.of(atMost))),
                new MissingFact(asset.name(), "assessment.holdings.counted." + asset.name()));
    }
}
