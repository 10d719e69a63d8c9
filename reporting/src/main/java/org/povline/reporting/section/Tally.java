package org.povline.reporting.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
