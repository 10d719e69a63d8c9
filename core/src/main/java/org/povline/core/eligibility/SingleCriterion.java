package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.povline.core.code.HealthCondition;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.quantity.Truth;
import org.povline.core.standard.DisabilityRule;
import org.povline.core.standard.Role;

/**
 * Whether a member may be taken into dibao alone, 单人户: for a disability of a kind and level that the rule names, or a
 * serious illness.
 *
 * @param code the criterion's code
 * @param illnessServes whether a serious illness is a reason too, where the rule has it as one
 */
record SingleCriterion(String code, boolean illnessServes) implements Criterion<HouseholdCase> {

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

    private List<Place> places(HouseholdCase subject, DisabilityRule rule) {
        List<Place> places = new ArrayList<>();
        subject.applicant().ifPresent(person -> {
            String path = subject.path(person);
            places.add(Disabilities.place(person, rule.disabilities(), path));
            if (illnessServes && rule.seriousIllness()) {
                places.add(Place.of(
                        "SERIOUS_ILLNESS",
                        person.health().conditions().test(is -> is.contains(HealthCondition.SERIOUS_ILLNESS)),
                        new MissingFact("HEALTH", path + ".health.conditions")));
            }
        });
        return places.isEmpty() ? List.of(Place.of("MEMBERS", Truth.UNKNOWN, MissingFact.MEMBERS)) : places;
    }
}
