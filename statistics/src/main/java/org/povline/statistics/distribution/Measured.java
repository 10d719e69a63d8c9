package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number with its definition. Where there is no finite number there is no {@code Measured}.
 *
 * @param value the number
 * @param errorBound how far the number can be from that of the records themselves: 0 from a sample, where only the
 *     rounding of doubles remains; from a histogram what its bins leave open
 * @param definition what was computed
 * @param parameter the definition's parameter, where it has one: a share of persons, an aversion to inequality
 * @param dropped the records that the definition cannot take, such as incomes without a logarithm
 */
public record Measured(
        double value, double errorBound, Definition definition, OptionalDouble parameter, Dropped dropped) {
    /** Refuses null and what is no finite number. */
    public Measured {
        requireNonNull(definition, "definition");
        requireNonNull(parameter, "parameter");
        requireNonNull(dropped, "dropped");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Value (" + value + ") must be a finite number");
        }
        if (!(errorBound >= 0)) {
            throw new IllegalArgumentException("Error bound (" + errorBound + ") must not be negative");
        }
    }

    /** The middle of the bounds; empty if that is no finite number. */
    public static Optional<Measured> of(
            Bounds bounds, Definition definition, OptionalDouble parameter, Dropped dropped) {
        return Double.isFinite(bounds.middle()) && Double.isFinite(bounds.errorBound())
                ? Optional.of(new Measured(bounds.middle(), bounds.errorBound(), definition, parameter, dropped))
                : Optional.empty();
    }

    /** The same without parameter and with nothing dropped. */
    public static Optional<Measured> of(Bounds bounds, Definition definition) {
        return of(bounds, definition, OptionalDouble.empty(), Dropped.NONE);
    }
}
