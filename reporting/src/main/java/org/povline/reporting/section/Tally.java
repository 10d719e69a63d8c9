package org.povline.reporting.section;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povline.core.code.HouseholdKind;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registry;

/** Counts over a registry; where some answers are unknown a count is a range. */
final class Tally {
    private Tally() {}

    static Stream<Person> persons(Registry registry) {
        return registry.households().stream().map(Household::members).flatMap(List::stream);
    }

    /** The kinds of household that are in the poverty registry. */
    static final Set<HouseholdKind> REGISTERED_KINDS = Collections.unmodifiableSet(
            EnumSet.of(HouseholdKind.ORDINARY_POOR, HouseholdKind.DIBAO_POOR, HouseholdKind.WUBAO_POOR));

    /** Whether a household is in the poverty registry. */
    static Truth isRegistered(Household household) {
        return household.registration().kind().test(REGISTERED_KINDS::contains);
    }

    static Stream<Household> households(Registry registry, Truth isRegistered) {
        return registry.households().stream().filter(household -> isRegistered(household) == isRegistered);
    }

    /** The answer to a question about a fact; where the fact does not apply to the record, the answer is no. */
    static <T> Truth whether(Fact<T> fact, Function<? super T, Truth> question) {
        return fact.fold(
                question,
                reason -> reason == MissingReason.NOT_APPLICABLE ? Truth.NOT_SATISFIED : Truth.UNKNOWN,
                raw -> Truth.UNKNOWN);
    }

    static Count of(Stream<Truth> answers) {
        Map<Truth, Long> counts = answers.collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
        long satisfied = counts.getOrDefault(Truth.SATISFIED, 0L);
        return Count.between(satisfied, satisfied + counts.getOrDefault(Truth.UNKNOWN, 0L));
    }

    /** The same, or nothing where no answer is or may be yes. */
    static Optional<Count> some(Stream<Truth> answers) {
        return Optional.of(of(answers)).filter(count -> !count.equals(Count.of(0)));
    }
}
