package org.povline.core.check;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.povline.core.registry.MemberMove;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registry;

/**
 * Who is in two ledgers, and whose coming or going the later one explains. Whoever is in another household than before
 * has neither come nor gone.
 */
record Membership(Set<String> before, Set<String> after, Set<String> explainedIn, Set<String> explainedOut) {
    static Membership of(Registry before, Registry after, List<MemberMove> moves) {
        return new Membership(
                persons(before), persons(after), keys(moves, YearRules::isJoining), keys(moves, YearRules::isLeaving));
    }

    private static Set<String> persons(Registry registry) {
        return registry.households().stream()
                .flatMap(household -> household.members().stream())
                .map(Person::key)
                .collect(toSet());
    }

    private static Set<String> keys(List<MemberMove> moves, Predicate<MemberMove> kind) {
        return moves.stream().filter(kind).map(MemberMove::key).collect(toSet());
    }

    boolean isGoneUnexplained(Person person) {
        return !after.contains(person.key()) && !explainedOut.contains(person.key());
    }

    boolean isNewUnexplained(Person person) {
        return !before.contains(person.key()) && !explainedIn.contains(person.key());
    }

    /** The number of persons alone. */
    @Override
    public String toString() {
        return "Membership(" + before.size() + ", " + after.size() + ")";
    }
}
