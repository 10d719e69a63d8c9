package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
 * inquiry, nobody is taken to be able: it might say otherwise. Where somebody is only taken to be able, the observation says
 * {@code PRESUMED_ABLE}.
 *
 * @param code the criterion's code
 */
record ObligorCriterion(String code) implements Criterion<HouseholdCase> {
    private static final Set<LabourCapacity> ABLE = EnumSet.of(LabourCapacity.SKILLED, LabourCapacity.ORDINARY);
    private static final Set<Relationship> PARENTS =
            EnumSet.of(Relationship.FATHER, Relationship.MOTHER, Relationship.PARENT);
    private static final Set<Relationship> CHILDREN = EnumSet.of(Relationship.SON, Relationship.DAUGHTER);
    private static final Set<Relationship> COUPLE = EnumSet.of(Relationship.HEAD, Relationship.SPOUSE);
    private static final String PRESUMED = "PRESUMED_ABLE";
    private static final MissingFact OBLIGORS = new MissingFact("OBLIGORS", "assessment.obligors");

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<LabourRule> rule = rules.rule(LabourCriterion.TEKUN, Role.LABOUR, LabourRule.class);
        Ground ground = rule.ground(Requirement.of(code));
        if (rule.content().isEmpty()) {
            return Tests.withoutRule(code, ground);
        }
        LabourRule asked = rule.content().get();
        return subject -> result(subject, asked, rules.date(), ground);
    }

    private CriterionResult result(HouseholdCase subject, LabourRule rule, LocalDate date, Ground ground) {
        List<Place> named = named(subject, rule);
        List<Place> others = others(subject, new Working(rule, date));
        List<Place> places = new ArrayList<>(named);
        places.addAll(others);
        boolean presumed = others.stream().anyMatch(place -> place.truth() == Truth.NOT_SATISFIED);
        if (presumed) {
            places.add(Place.known(PRESUMED, false));
        }
        return Tests.inAll(code, places, ground);
    }

    private static Fact<List<Obligor>> obligors(HouseholdCase subject) {
        return subject.assessment().map(Assessment::obligors).orElse(Fact.notReported());
    }

    private static List<Place> named(HouseholdCase subject, LabourRule rule) {
        Fact<List<Obligor>> obligors = obligors(subject);
        if (!obligors.isKnown()) {
            return List.of(Place.of("OBLIGORS", Truth.UNKNOWN, OBLIGORS));
        }
        List<Obligor> named = obligors.known().orElse(List.of());
        return IntStream.range(0, named.size())
                .mapToObj(i -> named(subject, named.get(i), i, rule))
                .toList();
    }

    private static Place named(HouseholdCase subject, Obligor obligor, int place, LabourRule rule) {
        Truth concerns = concerns(obligor, subject);
        Truth unable = obligor.state().truth(rule::isUnable);
        return new Place(obligor.key(), concerns.not().or(unable), open(concerns, unable, place));
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

    /** Whether the applicant is who is to be supported; of a key that is nobody's here, it is unknown who is meant. */
    private static Truth concerns(Obligor obligor, HouseholdCase subject) {
        Person applicant = subject.applicantOrNull();
        return applicant == null
                ? Truth.UNKNOWN
                : obligor.person()
                        .truth(person -> Truth.of(applicant.key().equals(person))
                                .or(isListed(person, subject) ? Truth.NOT_SATISFIED : Truth.UNKNOWN));
    }

    private static boolean isListed(String key, HouseholdCase subject) {
        return subject.household().members().stream()
                .anyMatch(member -> member.key().equals(key));
    }

    private static List<Place> others(HouseholdCase subject, Working ages) {
        Person applicant = subject.applicantOrNull();
        return applicant == null ? List.of() : others(subject, applicant, obligors(subject), ages);
    }

    private static List<Place> others(
            HouseholdCase subject, Person applicant, Fact<List<Obligor>> obligors, Working ages) {
        List<Place> places = new ArrayList<>();
        for (Person person : subject.household().members()) {
            Truth judged = obligors.truth(named -> isJudged(person, named, subject));
            if (judged != Truth.SATISFIED && !subject.isApplicant(person)) {
                places.add(Place.of(
                        person.key(),
                        unless(judged, cannotSupport(applicant, person, ages)),
                        obligors.isKnown() ? new MissingFact("OBLIGOR_STATE", subject.path(person)) : OBLIGORS));
            }
        }
        return places;
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

    private static Truth cannotSupport(Person applicant, Person person, Working ages) {
        Truth bound = isBound(applicant, person).and(ages.isGrown(person));
        if (bound != Truth.SATISFIED) {
            return bound.not();
        }
        Truth working = ages.isOld(person).not().and(person.work().capacity().test(ABLE::contains));
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

    /** The ages between which somebody is taken to work, on a day. */
    private record Working(LabourRule rule, LocalDate date) {
        Truth isGrown(Person person) {
            return Ages.atLeast(person, rule.grownFrom(), date);
        }

        Truth isOld(Person person) {
            return Ages.atLeast(person, rule.oldAge(), date);
        }
    }
}
