package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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
 * Whether nobody has a duty to support the applicant, or nobody who has can: 无法定义务人或法定义务人无履行义务能力.
 *
 * <p>An inquiry says who has the duty and in what state they are. Of other members whom it does not name, a grown spouse,
 * child or parent of working age who can work is taken to be able; one who is old or cannot work is for the inquiry to
 * judge, and so is kin whose duty hangs on more than the ledger tells. Minors have no such duty. Where there was no
 * inquiry, nobody is taken to be able: it might say otherwise.
 *
 * @param code the criterion's code
 */
record ObligorCriterion(String code) implements Criterion<HouseholdCase> {
    private static final int GROWN = 18;
    private static final int OLD = 60;
    private static final Set<LabourCapacity> ABLE = EnumSet.of(LabourCapacity.SKILLED, LabourCapacity.ORDINARY);
    private static final Set<Relationship> PARENTS =
            EnumSet.of(Relationship.FATHER, Relationship.MOTHER, Relationship.PARENT);
    private static final Set<Relationship> CHILDREN = EnumSet.of(Relationship.SON, Relationship.DAUGHTER);
    private static final Set<Relationship> COUPLE = EnumSet.of(Relationship.HEAD, Relationship.SPOUSE);
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
        if (!obligors.isKnown()) {
            places.add(Place.of("OBLIGORS", Truth.UNKNOWN, OBLIGORS));
        }
        named(subject, obligors.known().orElse(List.of()), rule, places);
        subject.applicant().ifPresent(applicant -> others(subject, applicant, obligors, date, places));
        return places;
    }

    private static void named(HouseholdCase subject, List<Obligor> obligors, LabourRule rule, List<Place> places) {
        for (int i = 0; i < obligors.size(); i++) {
            Obligor obligor = obligors.get(i);
            Truth concerns = concerns(obligor, subject);
            Truth unable = obligor.state().test(rule.obligorsUnable()::contains);
            places.add(new Place(obligor.key(), concerns.not().or(unable), open(concerns, unable, i)));
        }
    }

    private static List<Set<MissingFact>> open(Truth concerns, Truth unable, int place) {
        if (concerns.not().or(unable) != Truth.UNKNOWN) {
            return List.of();
        }
        String path = "assessment.obligors[" + place + "]";
        Set<MissingFact> open = new LinkedHashSet<>();
        if (concerns == Truth.UNKNOWN) {
            open.add(new MissingFact("OBLIGORS", path + ".person"));
        }
        if (unable == Truth.UNKNOWN) {
            open.add(new MissingFact("OBLIGOR_STATE", path + ".state"));
        }
        return List.of(open);
    }

    /** Whether the applicant is who is to be supported. */
    private static Truth concerns(Obligor obligor, HouseholdCase subject) {
        return obligor.person()
                .test(person -> subject.applicant()
                        .filter(applicant -> applicant.key().equals(person))
                        .isPresent());
    }

    private static void others(
            HouseholdCase subject, Person applicant, Fact<List<Obligor>> obligors, LocalDate date, List<Place> places) {
        for (Person person : subject.household().members()) {
            Truth judged = obligors.truth(named -> isJudged(person, named, subject));
            if (judged != Truth.SATISFIED && !subject.isApplicant(person)) {
                places.add(Place.of(
                        person.key(),
                        unless(judged, cannotSupport(applicant, person, date)),
                        obligors.isKnown() ? new MissingFact("OBLIGOR_STATE", subject.path(person)) : OBLIGORS));
            }
        }
    }

    private static Truth isJudged(Person person, List<Obligor> named, HouseholdCase subject) {
        return named.stream()
                .filter(obligor -> obligor.key().equals(person.key()))
                .map(obligor -> concerns(obligor, subject))
                .reduce(Truth.NOT_SATISFIED, Truth::or);
    }

    /** What the ledger says against somebody does not hold yet where an inquiry may say otherwise. */
    private static Truth unless(Truth judged, Truth byLedger) {
        return judged == Truth.UNKNOWN ? byLedger.or(Truth.UNKNOWN) : byLedger;
    }

    private static Truth cannotSupport(Person applicant, Person person, LocalDate date) {
        Truth bound = isBound(applicant, person).and(Ages.atLeast(person, GROWN, date));
        if (bound != Truth.SATISFIED) {
            return bound.not();
        }
        Truth working = Ages.atLeast(person, OLD, date)
                .not()
                .and(person.work().capacity().test(ABLE::contains));
        return working == Truth.SATISFIED ? Truth.NOT_SATISFIED : Truth.UNKNOWN;
    }

    /** Spouses, parents and children are bound by law; for other kin it hangs on more; who is no kin is not. */
    private static Truth isBound(Person applicant, Person person) {
        return applicant.relationship().truth(one -> person.relationship().truth(other -> isBound(one, other)));
    }

    private static Truth isBound(Relationship applicant, Relationship other) {
        if (other == Relationship.NON_RELATIVE) {
            return Truth.NOT_SATISFIED;
        }
        boolean couple = COUPLE.contains(applicant) && COUPLE.contains(other);
        boolean parentAndChild = (COUPLE.contains(applicant) && CHILDREN.contains(other))
                || (CHILDREN.contains(applicant) && COUPLE.contains(other))
                || (applicant == Relationship.HEAD && PARENTS.contains(other))
                || (PARENTS.contains(applicant) && other == Relationship.HEAD);
        boolean parents = PARENTS.contains(applicant) && PARENTS.contains(other);
        return couple || parentAndChild || parents ? Truth.SATISFIED : Truth.UNKNOWN;
    }
}
