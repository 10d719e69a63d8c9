package org.povline.core.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Distance;
import org.povline.core.quantity.LandArea;

/** The numbers that checks compare with: the defaults of {@link CheckParameter}, or a host's own. Immutable. */
public final class CheckSettings {
    private static final CheckSettings DEFAULTS = new CheckSettings(defaults());

    private final Map<CheckParameter, Bound> bounds;

    CheckSettings(Map<CheckParameter, Bound> bounds) {
        this.bounds = bounds;
    }

    /** Every number as its rule has it. */
    public static CheckSettings withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public CheckSettings with(CheckParameter parameter, long value) {
        if (value < 0) {
            throw new IllegalArgumentException(parameter + " (" + value + ") must not be negative");
        }
        Map<CheckParameter, Bound> others = new EnumMap<>(bounds);
        others.put(requireNonNull(parameter, "parameter"), Bound.of(value));
        return new CheckSettings(others);
    }

    /** The number. */
    public long value(CheckParameter parameter) {
        return bound(parameter).value();
    }

    Amount yuan(CheckParameter parameter) {
        return bound(parameter).yuan();
    }

    LandArea mu(CheckParameter parameter) {
        return bound(parameter).mu();
    }

    Distance kilometres(CheckParameter parameter) {
        return bound(parameter).kilometres();
    }

    Bound bound(CheckParameter parameter) {
        return requireNonNull(bounds.get(parameter), "parameter");
    }

    private static Map<CheckParameter, Bound> defaults() {
        Map<CheckParameter, Bound> bounds = new EnumMap<>(CheckParameter.class);
        for (CheckParameter parameter : CheckParameter.values()) {
            bounds.put(parameter, Bound.of(parameter.standard()));
        }
        return bounds;
    }

    /** A number, and as quantities, made once: a check must not make one each time that it runs. */
    record Bound(long value, Amount yuan, LandArea mu, Distance kilometres) {
        static Bound of(long value) {
            return new Bound(
                    value,
                    Amount.ofYuan(value),
                    LandArea.ofMu(value),
                    Distance.ofKilometres(BigDecimal.valueOf(value)));
        }
    }
}
