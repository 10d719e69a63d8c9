package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Membership;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.DisabilityRule;
import org.povline.core.standard.Role;

/**
 * Whether the applicant is a severely disabled adult who may apply alone whatever the household has, 成年重度残疾人, where
 * the rule takes such persons in: without work, if it asks for that. An inquiry says whether somebody has work.
 *
 * @param code the criterion's code
 */
record AloneCriterion(String code) implements Criterion<HouseholdCase> {
    private static final int GROWN = 18;

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<DisabilityRule> rule = rules.rule(rules.scheme(), Role.DISABILITY, DisabilityRule.class);
        Ground ground = rule.ground(Requirement.of(code));
        if (rule.content().isEmpty()) {
            return Tests.withoutRule(code, ground);
        }
        DisabilityRule asked = rule.content().get();
        return asked.alone().isEmpty()
                ? subject -> Tests.inAny(code, List.of(), ground)
                : subject -> Tests.inAll(code, places(subject, asked, rules), ground);
    }

    private static List<Place> places(HouseholdCase subject, DisabilityRule rule, RulesInForce rules) {
        Person person = subject.applicantOrNull();
        if (person == null) {
            return List.of(Place.of("MEMBERS", Truth.UNKNOWN, MissingFact.MEMBERS));
        }
        String path = subject.path(person);
        Place severe = Disabilities.place(person, rule.alone(), path);
        Place disabled = new Place("NOT_SEVERELY_DISABLED", severe.truth(), severe.alone());
        Place grown = Place.of(
                "UNDER_AGE",
                Ages.atLeast(person, GROWN, rules.date()),
                new MissingFact("BIRTH_DATE", path + ".identity.birthDate"));
        return rule.joblessAlone() ? List.of(disabled, grown, jobless(subject, person)) : List.of(disabled, grown);
    }

    private static Place jobless(HouseholdCase subject, Person person) {
        Fact<YesNo> jobless = subject.membership(person)
                .map(Membership::own)
                .map(OwnMeans::jobless)
                .orElse(Fact.notReported());
        return Place.of(
                "IN_WORK",
                jobless.test(YesNo.YES::equals),
                new MissingFact("JOBLESS", subject.ownPath(person, "jobless")));
    }
}
