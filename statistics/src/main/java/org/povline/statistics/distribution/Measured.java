package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A number with its definition. Where there is no finite number there is no {@code Measured}.
 *
 * @param value the number
 * @param errorBound how far the number can be from that of the records themselves: 0 from a sample, where only the
 *     rounding of doubles remains; from a histogram what its bins leave open
 * @param method what was computed, with all that was chosen
 * @param dropped the records that the definition cannot take, such as incomes without a logarithm
 */
public record Measured(double value, double errorBound, Method method, Dropped dropped) {
    /** Refuses null and what is no finite number. */
    public Measured {
        requireNonNull(method, "method");
        requireNonNull(dropped, "dropped");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Value (" + value + ") must be a finite number");
        }
        if (!(errorBound >= 0)) {
            throw new IllegalArgumentException("Error bound (" + errorBound + ") must not be negative");
        }
    }

    /** The middle of the bounds; empty if that is no finite number. */
    public static Optional<Measured> of(Bounds bounds, Method method, Dropped dropped) {
        return Double.isFinite(bounds.middle()) && Double.isFinite(bounds.errorBound())
                ? Optional.of(new Measured(bounds.middle(), bounds.errorBound(), method, dropped))
                : Optional.empty();
    }

    /** The same with nothing dropped. */
    public static Optional<Measured> of(Bounds bounds, Method method) {
        return of(bounds, method, Dropped.NONE);
    }
}
