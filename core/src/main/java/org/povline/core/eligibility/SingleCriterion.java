package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.povline.core.code.HealthCondition;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.registry.Person;
import org.povline.core.standard.DisabilityRule;
import org.povline.core.standard.Role;

/**
 * Whether a member of a margin household may be taken into dibao alone, 单人户: for a disability of a kind and level that
 * the rule names, or a serious illness. Where the rule names neither, nobody may.
 *
 * @param code the criterion's code
 */
record SingleCriterion(String code) implements Criterion<HouseholdCase> {

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<DisabilityRule> rule = rules.rule(rules.scheme(), Role.DISABILITY, DisabilityRule.class);
        Ground ground = rule.ground(Requirement.of(code));
        if (rule.content().isEmpty()) {
            return Tests.withoutRule(code, ground);
        }
        DisabilityRule asked = rule.content().get();
        return subject -> Tests.inAny(code, places(subject, asked), ground);
    }

    private static List<Place> places(HouseholdCase subject, DisabilityRule rule) {
        Person person = subject.applicantOrNull();
        if (person == null) {
            return List.of(Place.ofUnknownApplicant(subject));
        }
        String path = subject.path(person);
        List<Place> places = new ArrayList<>();
        if (!rule.disabilities().isEmpty()) {
            places.add(Disabilities.place(person, rule.disabilities(), path));
        }
        if (rule.seriousIllness()) {
            places.add(Place.of(
                    "SERIOUS_ILLNESS",
                    person.health().conditions().test(is -> is.contains(HealthCondition.SERIOUS_ILLNESS)),
                    new MissingFact("HEALTH", path + ".health.conditions")));
        }
        return places;
    }
}
