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
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Person;
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
    private final Map<String, Set<MissingFact>> asked = new LinkedHashMap<>();
    private final Map<SchemeId, Determination> examples = new LinkedHashMap<>();

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
            Schemes.ofHouseholds().forEach(scheme -> inUse.see(engine, scheme, household(place.date()), place));
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
        Determination determination =
                engine.ruling(scheme, place.area(), place.date()).decide(subject);
        determination.trace().results().forEach(this::see);
        examples.merge(scheme.id(), determination, (one, other) -> inForce(other) > inForce(one) ? other : one);
    }

    /** For how many criteria a standard is in force. */
    private static long inForce(Determination determination) {
        return determination.trace().results().stream()
                .filter(result -> result.ground().absent().isEmpty())
                .count();
    }

    private void see(CriterionResult result) {
        Set<Held> of = held.computeIfAbsent(result.code(), code -> new LinkedHashSet<>());
        for (Standard standard : result.ground().standards()) {
            of.add(new Held(standard.scheme(), standard.role()));
        }
        if (result.ground().required() instanceof Requirement.Line) {
            lines.put(result.code(), result.ground());
        }
        if (result.ground().absent().isEmpty()) {
            asked.computeIfAbsent(result.code(), code -> facts(result));
        }
    }

    private static Set<MissingFact> facts(CriterionResult result) {
        Set<MissingFact> facts = new LinkedHashSet<>();
        result.openings().forEach(opening -> facts.addAll(opening.facts()));
        return facts;
    }

    /** Whether the book has nowhere all that the criterion goes by. */
    boolean isLeftToHosts(String code) {
        return !asked.containsKey(code);
    }

    /** What a criterion asks of a household, or a village, of which nothing is known. */
    Set<MissingFact> askedBy(String code) {
        return asked.getOrDefault(code, Set.of());
    }

    /** Where a fact stands, as far as anybody asks for it of a household or a village of which nothing is known. */
    Stream<String> pathsOf(String fact) {
        return asked.values().stream()
                .flatMap(Set::stream)
                .filter(missing -> missing.code().equals(fact))
                .map(MissingFact::path)
                .distinct();
    }

    /** What a scheme makes of a household, or a village, of which nothing is known, where most of its rules are in force. */
    Optional<Determination> example(SchemeId scheme) {
        return Optional.ofNullable(examples.get(scheme));
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

    /** Two persons, a statement and an inquiry, and nothing known of any of them. */
    private static HouseholdCase household(LocalDate date) {
        Household household = Household.blank("H1")
                .withMembers(List.of(Person.blank("P1"), Person.blank("P2")))
                .withIncomes(List.of(statement(date)));
        return HouseholdCase.of(household).withApplicant("P1").with(Assessment.blank("H1", date));
    }

    private static IncomeStatement statement(LocalDate date) {
        Fact<Amount> open = Fact.notReported();
        return new IncomeStatement(new DateRange(date.minusYears(1), date), open, open, open, open, open, open, open);
    }

    private static VillageCase village() {
        return VillageCase.of(Registry.of(Village.of(AreaCode.of("990000990990")), LocalDate.EPOCH, List.of()));
    }

    /** What a book holds of a scheme in a role. */
    record Held(SchemeId scheme, Role role) {}

    private record Place(AreaCode area, LocalDate date) {}
}
