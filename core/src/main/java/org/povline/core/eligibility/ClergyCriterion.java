package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.Person;
import org.povline.core.standard.DisabilityRule;
import org.povline.core.standard.Role;

/**
 * Whether the applicant is clergy who have lived apart from the family for three years, if the rule takes them in alone.
 *
 * <p>A ledger has no place for it, so that of whom no inquiry has a record it is presumed that nothing takes them out of
 * the family: the observation says {@code PRESUMED_PRESENT}. This is the one fact that may turn a decision round when it is
 * learnt; to ask an inquiry about every member would leave every decision open.
 *
 * @param code the criterion's code
 */
record ClergyCriterion(String code) implements Criterion<HouseholdCase> {
    private static final Observation PRESUMED = Observation.of("PRESUMED_PRESENT");

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<DisabilityRule> rule = rules.rule(rules.scheme(), Role.DISABILITY, DisabilityRule.class);
        Ground ground = rule.ground(Requirement.of(MemberStanding.CLERGY_FOR_THREE_YEARS.name()));
        if (rule.content().isEmpty()) {
            return Tests.withoutRule(code, ground);
        }
        return rule.content().get().clergy()
                ? subject -> takenIn(subject, ground)
                : subject -> Tests.inAny(code, List.of(), ground);
    }

    private CriterionResult takenIn(HouseholdCase subject, Ground ground) {
        Person applicant = subject.applicantOrNull();
        if (applicant == null) {
            return Tests.inAny(code, List.of(Place.ofUnknownApplicant(subject)), ground);
        }
        return subject.membership(applicant)
                .map(record -> Tests.inAny(code, List.of(place(record)), ground))
                .orElseGet(() -> new CriterionResult(code, Truth.NOT_SATISFIED, PRESUMED, ground, List.of()));
    }

    private static Place place(Membership record) {
        Truth clergy = record.standing().test(MemberStanding.CLERGY_FOR_THREE_YEARS::equals);
        return Place.of(record.key(), clergy, new MissingFact("STANDING", "assessment.members"));
    }
}
