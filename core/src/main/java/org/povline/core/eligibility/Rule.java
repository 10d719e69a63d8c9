package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povline.core.eligibility.Ground.Absence;
import org.povline.core.standard.Standard;

/**
 * What is in force for a criterion, with the standards that say so; or why nothing is.
 *
 * @param content what is in force; nothing if {@code absent} tells why
 * @param standards the standards that say so
 * @param overridden the wider standards that those took the place of
 * @param absent why nothing is in force
 * @param <T> the kind of rule
 */
public record Rule<T>(
        Optional<T> content, List<Standard> standards, List<Standard> overridden, Optional<Absence> absent) {
    /** Refuses a rule that is neither there nor absent, or both. */
    public Rule {
        standards = List.copyOf(standards);
        overridden = List.copyOf(overridden);
        if (requireNonNull(content, "content").isPresent()
                == requireNonNull(absent, "absent").isPresent()) {
            throw new IllegalArgumentException("A rule is in force or absent");
        }
    }

    /** A rule that no standard gives: the engine's own. */
    static <T> Rule<T> given(T content) {
        return new Rule<>(Optional.of(content), List.of(), List.of(), Optional.empty());
    }

    static <T> Rule<T> absent(Absence why) {
        return new Rule<>(Optional.empty(), List.of(), List.of(), Optional.of(why));
    }

    /** The rule, known but not to be decided by. */
    Rule<T> barred(Absence why) {
        return new Rule<>(Optional.empty(), standards, overridden, Optional.of(why));
    }

    /** What follows from the rule, under the same standards; nothing where it is too inexact to decide by. */
    <R> Rule<R> map(Function<? super T, Optional<R>> mapping) {
        if (absent.isPresent()) {
            return new Rule<>(Optional.empty(), standards, overridden, absent);
        }
        Optional<R> mapped = content.flatMap(mapping);
        return new Rule<>(
                mapped,
                standards,
                overridden,
                mapped.isPresent() ? Optional.empty() : Optional.of(Absence.INEXACT_STANDARD));
    }

    /** The ground of a criterion that asks for this under the rule. */
    public Ground ground(Requirement required) {
        return new Ground(required, standards, overridden, absent);
    }

    /** This rule, which needs the other one beside it. */
    Rule<T> and(Rule<?> other) {
        Optional<Absence> missing = absent.or(other::absent);
        return new Rule<>(
                missing.isPresent() ? Optional.empty() : content,
                joined(standards, other.standards),
                joined(overridden, other.overridden),
                missing);
    }

    private static List<Standard> joined(List<Standard> some, List<Standard> more) {
        List<Standard> all = new ArrayList<>(some);
        more.stream().filter(standard -> !all.contains(standard)).forEach(all::add);
        return all;
    }
}
