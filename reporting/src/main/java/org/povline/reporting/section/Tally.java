package org.povline.reporting.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povline.core.quantity.Count;
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
