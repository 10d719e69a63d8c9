package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.povline.core.quantity.Truth;

/** How criteria that ask one question in several places answer it as a whole. */
final class Tests {
    private Tests() {}

    /** Nothing is in force to decide by: unknown for everybody, and no fact would help. */
    static <C> Criterion.Test<C> withoutRule(String code, Ground ground) {
        CriterionResult unknown = new CriterionResult(code, Truth.UNKNOWN, Observation.none(), ground, List.of());
        return subject -> unknown;
    }

    /** It is not known whom the question is about. */
    static CriterionResult withoutApplicant(String code, HouseholdCase subject, Ground ground) {
        return new CriterionResult(code, Truth.UNKNOWN, Observation.none(), ground, either(subject.whoApplies()));
    }

    /** Learning the fact alone may bring either answer. */
    static List<Opening> either(MissingFact fact) {
        Set<MissingFact> facts = Set.of(fact);
        return List.of(new Opening(facts, Truth.SATISFIED), new Opening(facts, Truth.NOT_SATISFIED));
    }

    /** A question that must hold in every place; the places where it does not are observed. */
    static CriterionResult inAll(String code, List<Place> places, Ground ground) {
        return joined(code, places, ground, Truth.NOT_SATISFIED);
    }

    /** The same where the truth is known before the places are made. */
    static CriterionResult inAll(String code, Truth truth, Supplier<List<Place>> places, Ground ground) {
        return joined(code, truth, places, ground, Truth.NOT_SATISFIED);
    }

    /** A question that one place is enough for; the places where it holds are observed. */
    static CriterionResult inAny(String code, List<Place> places, Ground ground) {
        return joined(code, places, ground, Truth.SATISFIED);
    }

    /** The truth that one place gives to the whole is told apart: it comes from one, the other from all together. */
    private static CriterionResult joined(String code, List<Place> places, Ground ground, Truth fromOne) {
        Truth truth = fromOne.not();
        for (Place place : places) {
            truth = fromOne == Truth.SATISFIED ? truth.or(place.truth()) : truth.and(place.truth());
        }
        return joined(code, truth, () -> places, ground, fromOne);
    }

    private static CriterionResult joined(
            String code, Truth truth, Supplier<List<Place>> places, Ground ground, Truth fromOne) {
        return new CriterionResult(
                code,
                truth,
                truth == fromOne ? observed(places.get(), fromOne) : Observation.none(),
                ground,
                truth == Truth.UNKNOWN ? new Openings(() -> openings(places.get(), fromOne)) : List.of());
    }

    private static Observation observed(List<Place> places, Truth fromOne) {
        return new Observation.Codes(places.stream()
                .filter(place -> place.truth() == fromOne)
                .map(Place::key)
                .toList());
    }

    private static List<Opening> openings(List<Place> places, Truth fromOne) {
        List<Opening> openings = new ArrayList<>();
        Set<MissingFact> all = new LinkedHashSet<>();
        for (Place place : places) {
            if (place.truth() == Truth.UNKNOWN) {
                place.alone().forEach(facts -> openings.add(new Opening(facts, fromOne)));
                place.alone().forEach(all::addAll);
            }
        }
        openings.add(new Opening(all, fromOne.not()));
        return openings;
    }

    /**
     * One place where the question is asked.
     *
     * @param key the key of the member, or the code of the thing
     * @param truth whether it holds there
     * @param alone if that is unknown: the sets of facts of which each may make this place decide the whole
     */
    record Place(String key, Truth truth, List<Set<MissingFact>> alone) {
        static Place known(String key, boolean holds) {
            return new Place(key, Truth.of(holds), List.of());
        }

        /** The place of somebody of whom it is not known who they are. */
        static Place ofUnknownApplicant(HouseholdCase subject) {
            return of("APPLICANT", Truth.UNKNOWN, subject.whoApplies());
        }

        /** A place that hangs on one fact. */
        static Place of(String key, Truth truth, MissingFact fact) {
            return new Place(key, truth, truth == Truth.UNKNOWN ? List.of(Set.of(fact)) : List.of());
        }
    }
}
