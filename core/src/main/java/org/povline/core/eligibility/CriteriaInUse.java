package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Village;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.Threshold;

/**
 * Which schemes ask a criterion and which entries of a book it goes by: found by asking it, for every area and on every
 * day on which the book has a standard begin, of a case of which nothing is known.
 */
final class CriteriaInUse {
    private static final int PERSONS = 3;

    private final Map<String, Set<SchemeId>> schemes = new LinkedHashMap<>();
    private final Map<String, Set<Held>> held = new LinkedHashMap<>();
    private final Map<String, Ground> lines = new LinkedHashMap<>();

    private CriteriaInUse() {}

    static CriteriaInUse under(StandardBook book) {
        CriteriaInUse inUse = new CriteriaInUse();
        schemes().forEach(inUse::ask);
        Set<Place> places = new LinkedHashSet<>();
        book.standards().stream()
                .filter(standard -> standard.role() != Role.REFERENCE)
                .forEach(standard -> places.add(
                        new Place(standard.area(), standard.validity().from())));
        EligibilityEngine engine = EligibilityEngine.of(book);
        for (Place place : places) {
            Schemes.ofHouseholds().forEach(scheme -> inUse.see(engine, scheme, household(), place));
            Schemes.ofVillages().forEach(scheme -> inUse.see(engine, scheme, village(), place));
        }
        return inUse;
    }

    static List<Scheme<?>> schemes() {
        return Stream.<Scheme<?>>concat(Schemes.ofHouseholds().stream(), Schemes.ofVillages().stream())
                .toList();
    }

    private void ask(Scheme<?> scheme) {
        scheme.criteria()
                .forEach(criterion -> schemes.computeIfAbsent(criterion.code(), code -> new LinkedHashSet<>())
                        .add(scheme.id()));
    }

    private <C extends Case> void see(EligibilityEngine engine, Scheme<C> scheme, C subject, Place place) {
        engine.ruling(scheme, place.area(), place.date())
                .decide(subject)
                .trace()
                .results()
                .forEach(this::see);
    }

    private void see(CriterionResult result) {
        Set<Held> of = held.computeIfAbsent(result.code(), code -> new LinkedHashSet<>());
        for (Standard standard : result.ground().standards()) {
            of.add(new Held(standard.scheme(), standard.role()));
        }
        if (result.ground().required() instanceof Requirement.Line) {
            lines.put(result.code(), result.ground());
        }
    }

    Set<String> codes() {
        return schemes.keySet();
    }

    Stream<SchemeId> schemesOf(String code) {
        return schemes.getOrDefault(code, Set.of()).stream();
    }

    Stream<Held> rolesOf(String code) {
        return held.getOrDefault(code, Set.of()).stream();
    }

    /** A family, or a person, with a fen less than their line, for a criterion of which the book has a line. */
    Optional<CriterionResult> example(String code) {
        return Optional.ofNullable(lines.get(code)).map(ground -> example(code, ground));
    }

    private static CriterionResult example(String code, Ground ground) {
        Requirement.Line line = (Requirement.Line) ground.required();
        Ratio perHead = line.fenPerPersonYear();
        int persons = ResultWords.isOfOnePerson(code) ? 1 : PERSONS;
        long fen = perHead.numerator() * persons / perHead.denominator() - 1;
        Observation.Income income =
                new Observation.Income(concept(ground), new AmountRange(fen, fen), persons, persons, 0, 0, List.of());
        Truth truth = line.met(income);
        return new CriterionResult(code, truth, income, ground, List.of());
    }

    private static IncomeConcept concept(Ground ground) {
        return ground.standards().stream()
                .map(Standard::content)
                .filter(Threshold.class::isInstance)
                .map(content -> ((Threshold) content).income())
                .findFirst()
                .orElse(IncomeConcept.COUNTABLE);
    }

    private static HouseholdCase household() {
        return HouseholdCase.of(Household.blank("nobody"));
    }

    private static VillageCase village() {
        return VillageCase.of(Registry.of(Village.of(AreaCode.of("990000990990")), LocalDate.EPOCH, List.of()));
    }

    /** What a book holds of a scheme in a role. */
    record Held(SchemeId scheme, Role role) {}

    private record Place(AreaCode area, LocalDate date) {}
}
