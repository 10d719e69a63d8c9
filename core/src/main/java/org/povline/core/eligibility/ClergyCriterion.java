package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.Person;
import org.povline.core.standard.DisabilityRule;
import org.povline.core.standard.Role;

/**
 * Whether the applicant is clergy who have lived apart from the family for three years, if the rule takes them in alone.
 * Nobody is clergy of whom no inquiry says so: a ledger has no place for it.
 *
 * @param code the criterion's code
 */
record ClergyCriterion(String code) implements Criterion<HouseholdCase> {

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<DisabilityRule> rule = rules.rule(rules.scheme(), Role.DISABILITY, DisabilityRule.class);
        Ground ground = rule.ground(Requirement.of(MemberStanding.CLERGY_FOR_THREE_YEARS.name()));
        if (rule.content().isEmpty()) {
            return Tests.withoutRule(code, ground);
        }
        boolean takenIn = rule.content().get().clergy();
        return subject -> Tests.inAny(
                code,
                takenIn
                        ? subject.applicant().stream()
                                .map(person -> place(subject, person))
                                .toList()
                        : List.of(),
                ground);
    }

    private static Place place(HouseholdCase subject, Person person) {
        Fact<MemberStanding> standing =
                subject.membership(person).map(Membership::standing).orElse(Fact.of(MemberStanding.PRESENT));
        Truth clergy = standing.test(MemberStanding.CLERGY_FOR_THREE_YEARS::equals);
        return Place.of(person.key(), clergy, new MissingFact("STANDING", "assessment.members"));
    }
}
