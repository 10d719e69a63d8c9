package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which standard is in force for an area on a day, or why none is known. */
public sealed interface Resolution {

    /** The standard, if one is in force. */
    default Optional<Standard> winner() {
        return fold(found -> Optional.of(found.standard()), none -> Optional.empty());
    }

    /** What the one function or the other makes of it. */
    <R> R fold(Function<? super InForce, ? extends R> inForce, Function<? super None, ? extends R> none);

    /**
     * A standard is in force.
     *
     * @param standard the standard
     * @param overridden what would be in force without it, the nearest first
     * @param pastVerification whether nobody has looked whether it was still in force on that day: it decides
     *     nevertheless, and the decision must say so
     */
    record InForce(Standard standard, List<Standard> overridden, boolean pastVerification) implements Resolution {
        /** Copies what was overridden. */
        public InForce {
            requireNonNull(standard, "standard");
            overridden = List.copyOf(overridden);
        }

        @Override
        public <R> R fold(Function<? super InForce, ? extends R> inForce, Function<? super None, ? extends R> none) {
            return inForce.apply(this);
        }
    }

    /**
     * No standard is known to be in force, so that nothing can be decided by it.
     *
     * @param reason why
     */
    record None(Reason reason) implements Resolution {
        /** Refuses null. */
        public None {
            requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(Function<? super InForce, ? extends R> inForce, Function<? super None, ? extends R> none) {
            return none.apply(this);
        }
    }

    /** Why no standard is known to be in force. */
    enum Reason {
        /** The book has none for the area on that day. */
        NO_STANDARD,
        /** What the area belonged to on that day is not known, and somewhere a local standard is in force. */
        AREA_UNKNOWN
    }
}
