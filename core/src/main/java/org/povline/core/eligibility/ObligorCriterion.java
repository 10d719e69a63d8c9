package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.Relationship;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.Person;
import org.povline.core.standard.LabourRule;
import org.povline.core.standard.Role;

/**
 * Whether nobody has a duty to support the applicant, or nobody who has can: 无法定义务人或法定义务人无履行义务能力. An
 * inquiry says who outside the household has the duty; within it, any other grown member who can work is taken to have
 * it, unless the ledger says that they are no kin.
 *
 * @param code the criterion's code
 */
record ObligorCriterion(String code) implements Criterion<HouseholdCase> {
    private static final int GROWN = 18;
    private static final Set<LabourCapacity> ABLE = EnumSet.of(LabourCapacity.SKILLED, LabourCapacity.ORDINARY);
    private static final MissingFact OBLIGORS = new MissingFact("OBLIGORS", "assessment.obligors");

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<LabourRule> rule = rules.rule(LabourCriterion.TEKUN, Role.LABOUR, LabourRule.class);
        Ground ground = rule.ground(Requirement.of(code));
        if (rule.content().isEmpty()) {
            return Tests.withoutRule(code, ground);
        }
        LabourRule asked = rule.content().get();
        return subject -> Tests.inAll(code, places(subject, asked, rules.date()), ground);
    }

    private static List<Place> places(HouseholdCase subject, LabourRule rule, LocalDate date) {
        List<Place> places = new ArrayList<>();
        Fact<List<Obligor>> obligors =
                subject.assessment().map(Assessment::obligors).orElse(Fact.notReported());
        obligors.known()
                .ifPresentOrElse(
                        known -> outside(subject, known, rule, places),
                        () -> places.add(Place.of("OBLIGORS", Truth.UNKNOWN, OBLIGORS)));
        within(subject, date, places);
        return places;
    }

    private static void outside(HouseholdCase subject, List<Obligor> obligors, LabourRule rule, List<Place> places) {
        for (int i = 0; i < obligors.size(); i++) {
            Obligor obligor = obligors.get(i);
            if (concerns(obligor, subject) != Truth.NOT_SATISFIED) {
                places.add(Place.of(
                        obligor.key(),
                        obligor.state().test(rule.obligorsUnable()::contains),
                        new MissingFact("OBLIGOR_STATE", "assessment.obligors[" + i + "].state")));
            }
        }
    }

    /** Who is to be supported is the applicant, or not said. */
    private static Truth concerns(Obligor obligor, HouseholdCase subject) {
        return obligor.person()
                .test(person -> subject.applicant()
                        .filter(applicant -> applicant.key().equals(person))
                        .isPresent());
    }

    private static void within(HouseholdCase subject, LocalDate date, List<Place> places) {
        List<Person> members = subject.household().members();
        for (int i = 0; i < members.size(); i++) {
            Person person = members.get(i);
            if (!subject.isApplicant(person)) {
                places.add(member(person, "members[" + i + "]", date));
            }
        }
    }

    private static Place member(Person person, String path, LocalDate date) {
        Truth kin = person.relationship().test(Relationship.OTHER::equals).not();
        Truth able = Ages.atLeast(person, GROWN, date)
                .and(person.work().capacity().test(ABLE::contains))
                .and(kin);
        return Place.of(person.key(), able.not(), new MissingFact("LABOUR_CAPACITY", path + ".work.capacity"));
    }
}
