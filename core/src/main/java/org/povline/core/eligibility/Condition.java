package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a scheme asks: criteria, joined by Kleene's strong logic.
 *
 * @param <C> the kind of case
 */
public sealed interface Condition<C>
        permits Condition.All, Condition.Any, Condition.Not, Condition.Category, Condition.Provided, Criterion {

    /** All of the parts. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the parts are copied and never written
    static <C> Condition<C> all(Condition<C>... parts) {
        return new All<>(List.of(parts));
    }

    /** Any of the parts. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the parts are copied and never written
    static <C> Condition<C> any(Condition<C>... parts) {
        return new Any<>(List.of(parts));
    }

    /** Not the part. */
    static <C> Condition<C> not(Condition<C> part) {
        return new Not<>(part);
    }

    /** The part, which gives whoever meets it this category. */
    static <C> Condition<C> category(String code, Condition<C> part) {
        return new Category<>(code, part);
    }

    /** The condition; no answer, and not a no, where nothing is in force that the criterion decides by. */
    static <C> Condition<C> provided(Criterion<C> criterion, Condition<C> condition) {
        return new Provided<>(criterion, condition);
    }

    /** All of the parts, at least one. */
    record All<C>(List<Condition<C>> parts) implements Condition<C> {
        /** Refuses no parts. */
        public All {
            parts = atLeastOne(parts);
        }
    }

    /** Any of the parts, at least one. */
    record Any<C>(List<Condition<C>> parts) implements Condition<C> {
        /** Refuses no parts. */
        public Any {
            parts = atLeastOne(parts);
        }
    }

    /** Not the part. */
    record Not<C>(Condition<C> part) implements Condition<C> {
        /** Refuses null. */
        public Not {
            requireNonNull(part, "part");
        }
    }

    /** The part; whoever meets it belongs to the category. */
    record Category<C>(String code, Condition<C> part) implements Condition<C> {
        /** Refuses null. */
        public Category {
            requireNonNull(code, "code");
            requireNonNull(part, "part");
        }
    }

    /**
     * The condition, as long as something is in force that the criterion decides by: without it the scheme does not exist
     * for the area on the day, and nobody can be refused it.
     */
    record Provided<C>(Criterion<C> criterion, Condition<C> condition) implements Condition<C> {
        /** Refuses null. */
        public Provided {
            requireNonNull(criterion, "criterion");
            requireNonNull(condition, "condition");
        }
    }

    private static <C> List<Condition<C>> atLeastOne(List<Condition<C>> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A condition must have at least one part");
        }
        return List.copyOf(parts);
    }
}
