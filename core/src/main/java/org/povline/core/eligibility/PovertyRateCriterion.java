package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registration;
import org.povline.core.registry.VillageAssessment;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.RateRule;
import org.povline.core.standard.Role;

/**
 * Whether the village's rate of poverty is low enough to leave the list, 贫困发生率: persons of registered households that
 * are not lifted, among its persons with agricultural registration (a fixed base). Persons, never households; the two
 * are compared without dividing. A member whose record is in doubt as a whole, or who is said to be born later, counts perhaps. A ledger that an inquiry has not
 * found complete shows at least so many, and never that they are few.
 *
 * @param code the criterion's code
 */
record PovertyRateCriterion(String code) implements Criterion<VillageCase> {
    private static final MissingFact BASE =
            new MissingFact("AGRICULTURAL_PERSONS", "assessments.village.agriculturalPersons");
    private static final MissingFact LISTED =
            new MissingFact("ALL_REGISTERED_LISTED", "assessments.village.allRegisteredListed");
    private static final MissingFact STATUS = new MissingFact("POVERTY_STATUS", "households");

    @Override
    public Test<VillageCase> under(RulesInForce rules) {
        Rule<RateRule> rule = rules.rule(rules.scheme(), Role.RATE, RateRule.class);
        if (rule.content().isEmpty()) {
            return Tests.withoutRule(code, rule.ground(Requirement.of(code)));
        }
        RateRule limit = rule.content().get();
        Requirement.Share required = new Requirement.Share(Line.ratio(limit.share()), limit.boundary(), true);
        Ground ground = rule.ground(required);
        return subject -> result(subject, required, rules.date(), ground);
    }

    private CriterionResult result(VillageCase subject, Requirement.Share required, LocalDate date, Ground ground) {
        Predicate<Person> isDoubtful = person -> person.isInDoubt() || person.isBornAfter(date);
        Fact<Count> base =
                subject.assessment().map(VillageAssessment::agriculturalPersons).orElse(Fact.notReported());
        long certain = persons(subject, Truth.SATISFIED, isDoubtful.negate());
        boolean listed = isListed(subject);
        OptionalLong possible = !listed || isAnyUncounted(subject)
                ? OptionalLong.empty()
                : OptionalLong.of(persons(subject, Truth.SATISFIED, person -> true)
                        + persons(subject, Truth.UNKNOWN, person -> true));
        long among = base.known()
                .filter(Count::isExact)
                .map(count -> count.number().longValueExact())
                .orElse(0L);
        Truth truth = among < 1 ? Truth.UNKNOWN : within(certain, possible, among, required);
        return new CriterionResult(
                code,
                truth,
                new Observation.Persons(certain, possible, among),
                ground,
                truth == Truth.UNKNOWN ? openings(subject, certain, among < 1, listed, isDoubtful) : List.of());
    }

    private static boolean isListed(VillageCase subject) {
        return subject.assessment()
                .filter(found -> found.allRegisteredListed().test(YesNo.YES::equals) == Truth.SATISFIED)
                .isPresent();
    }

    /** Against those who are poor for certain the base alone may decide; that they are few takes all that is open. */
    private static List<Opening> openings(
            VillageCase subject, long certain, boolean baseless, boolean listed, Predicate<Person> isDoubtful) {
        Set<MissingFact> all = new LinkedHashSet<>();
        if (baseless) {
            all.add(BASE);
        }
        if (!listed) {
            all.add(LISTED);
        }
        if (isAnyOpen(subject, isDoubtful)) {
            all.add(STATUS);
        }
        List<Opening> openings =
                new ArrayList<>(List.of(new Opening(all, Truth.SATISFIED), new Opening(all, Truth.NOT_SATISFIED)));
        if (baseless && certain > 0) {
            openings.add(new Opening(Set.of(BASE), Truth.NOT_SATISFIED));
        }
        return openings;
    }

    private static boolean isAnyOpen(VillageCase subject, Predicate<Person> isDoubtful) {
        return isAnyUncounted(subject)
                || persons(subject, Truth.UNKNOWN, person -> true) > 0
                || persons(subject, Truth.SATISFIED, isDoubtful) > 0;
    }

    /** Persons without number are too many for every limit. */
    private static Truth within(long certain, OptionalLong possible, long among, Requirement.Share limit) {
        boolean atBest = within(certain, among, limit.boundary(), limit.share());
        boolean atWorst = possible.isPresent() && within(possible.getAsLong(), among, limit.boundary(), limit.share());
        return atBest == atWorst ? Truth.of(atBest) : Truth.UNKNOWN;
    }

    private static boolean within(long persons, long among, Boundary boundary, Ratio share) {
        return boundary.includesPerHead(persons, among, share);
    }

    private static long persons(VillageCase subject, Truth poor, Predicate<Person> counts) {
        return subject.registry().households().stream()
                .filter(household -> isPoor(household.registration()) == poor)
                .flatMap(household -> household.members().stream())
                .filter(counts)
                .count();
    }

    /** A poor household whose members nobody listed is not nobody. */
    private static boolean isAnyUncounted(VillageCase subject) {
        return subject.registry().households().stream()
                .anyMatch(household ->
                        household.members().isEmpty() && isPoor(household.registration()) != Truth.NOT_SATISFIED);
    }

    private static Truth isPoor(Registration registration) {
        return Standings.holds(registration.kind(), Standings.REGISTERED)
                .and(registration.status().test(Standings.POOR::contains));
    }
}
