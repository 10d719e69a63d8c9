package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.povline.core.code.LabourCapacity;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Membership;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.AloneCondition;
import org.povline.core.standard.AloneRule;
import org.povline.core.standard.DisabilityRule;
import org.povline.core.standard.Role;

/**
 * Whether the applicant is a severely disabled adult who may apply alone whatever the household has, 成年重度残疾人, where
 * the rule takes such persons in, and meets what else it asks of them. Whether somebody can work is the ledger's to say,
 * whether they have work and what family they come from an inquiry's; of whom nobody asked, that is not known.
 *
 * @param code the criterion's code
 */
record AloneCriterion(String code) implements Criterion<HouseholdCase> {
    private static final Set<LabourCapacity> UNABLE = EnumSet.of(LabourCapacity.LOST, LabourCapacity.NONE);

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<DisabilityRule> rule = rules.rule(rules.scheme(), Role.DISABILITY, DisabilityRule.class);
        Ground ground = rule.ground(Requirement.of(code));
        if (rule.content().isEmpty()) {
            return Tests.withoutRule(code, ground);
        }
        AloneRule asked = rule.content().get().alone();
        return asked == null
                ? subject -> Tests.inAny(code, List.of(), ground)
                : subject -> Tests.inAll(code, places(subject, asked, rules), ground);
    }

    private static List<Place> places(HouseholdCase subject, AloneRule rule, RulesInForce rules) {
        Person person = subject.applicantOrNull();
        if (person == null) {
            return List.of(Place.ofUnknownApplicant(subject));
        }
        String path = subject.path(person);
        Place severe = Disabilities.place(person, rule.disabilities(), path);
        List<Place> places = new ArrayList<>();
        places.add(new Place("NOT_SEVERELY_DISABLED", severe.truth(), severe.alone()));
        places.add(Place.of(
                "UNDER_AGE",
                Ages.atLeast(person, rule.grownFrom(), rules.date()),
                new MissingFact("BIRTH_DATE", path + ".identity.birthDate")));
        rule.conditions().stream()
                .sorted()
                .map(condition -> place(condition, subject, person))
                .forEach(places::add);
        return places;
    }

    private static Place place(AloneCondition condition, HouseholdCase subject, Person person) {
        return switch (condition) {
            case JOBLESS -> own("IN_WORK", "JOBLESS", subject, person, "jobless", OwnMeans::jobless);
            case UNABLE_TO_WORK -> unableToWork(subject, person);
            case OWN_HOUSEHOLD -> ownHousehold(subject, person);
            case FAMILY_IN_HARDSHIP ->
                own(
                        "FAMILY_NOT_IN_HARDSHIP",
                        "FAMILY_IN_HARDSHIP",
                        subject,
                        person,
                        "familyInHardship",
                        OwnMeans::familyInHardship);
        };
    }

    private static Place unableToWork(HouseholdCase subject, Person person) {
        return Place.of(
                "ABLE_TO_WORK",
                person.work().capacity().test(UNABLE::contains),
                new MissingFact("LABOUR_CAPACITY", subject.path(person) + ".work.capacity"));
    }

    /** Whoever is listed alone is a household of their own. */
    private static Place ownHousehold(HouseholdCase subject, Person person) {
        return subject.household().members().size() == 1
                ? Place.known("IN_ANOTHERS_HOUSEHOLD", true)
                : own(
                        "IN_ANOTHERS_HOUSEHOLD",
                        "OWN_HOUSEHOLD",
                        subject,
                        person,
                        "ownHousehold",
                        OwnMeans::ownHousehold);
    }

    private static Place own(
            String against,
            String code,
            HouseholdCase subject,
            Person person,
            String component,
            Function<OwnMeans, Fact<YesNo>> of) {
        Fact<YesNo> fact =
                subject.membership(person).map(Membership::own).map(of).orElse(Fact.notReported());
        return Place.of(
                against, fact.test(YesNo.YES::equals), new MissingFact(code, subject.ownPath(person, component)));
    }
}
