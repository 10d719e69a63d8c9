package org.povline.reporting.document;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Quantity;
import org.povline.core.registry.Declared;

/**
 * A number of a report, with all that a reader needs to check it: unit, denominator, date and origin. A share is two
 * figures, never a number of its own.
 */
public sealed interface Figure {

    /** A figure that a village states on a date; what it leaves out becomes an {@link Absent} one. */
    static Figure of(Declared<? extends Quantity<?>> declared, Unit unit, LocalDate asOf) {
        Origin origin = Origin.of(declared);
        return declared.fact()
                .<Figure>fold(
                        value -> new Measured(value, unit, asOf, origin),
                        reason -> new Absent(Gap.of(reason), asOf, origin),
                        raw -> new Absent(Gap.UNREADABLE, asOf, origin));
    }

    /** The day that it describes. */
    LocalDate asOf();

    /** Where it came from. */
    Origin origin();

    /**
     * The share of this figure in another, {@code 100 · this / whole} percent: absent where either is, where the whole
     * is zero or not exact, and where the part certainly exceeds it.
     */
    default Figure shareOf(Figure whole) {
        if (!(this instanceof Measured part && whole instanceof Measured base)) {
            return new Absent(Gap.NOT_COMPUTABLE, asOf(), Origin.computed());
        }
        return Ratio.gap(part, base)
                .<Figure>map(gap -> new Absent(gap, asOf(), Origin.computed()))
                .orElseGet(() -> new Ratio(part, base));
    }

    /** Why a report prints no number. */
    enum Gap {
        /** 未报. */
        NOT_REPORTED,
        /** 未设此项. */
        NOT_ASKED,
        /** 不适用. */
        NOT_APPLICABLE,
        /** 拒答. */
        REFUSED,
        /** 存疑: what stands there bears an error. */
        DOUBTED,
        /** 不予显示. */
        WITHHELD,
        /** 无法识别: something stands there that cannot be read. */
        UNREADABLE,
        /** 无法计算: a number that it needs is missing, or not exact. */
        NOT_COMPUTABLE,
        /** 分子大于分母: one of the two numbers is wrong. */
        PART_EXCEEDS_WHOLE;

        static Gap of(MissingReason reason) {
            return valueOf(reason.name());
        }
    }

    /**
     * A quantity.
     *
     * @param value how much
     * @param unit of what
     * @param asOf the day that it describes
     * @param origin where it came from
     */
    record Measured(Quantity<?> value, Unit unit, LocalDate asOf, Origin origin) implements Figure {
        /** Refuses null. */
        public Measured {
            requireNonNull(value, "value");
            requireNonNull(unit, "unit");
            requireNonNull(asOf, "asOf");
            requireNonNull(origin, "origin");
        }
    }

    /**
     * A share in percent.
     *
     * @param part the numerator
     * @param whole the denominator, exact and above zero
     */
    record Ratio(Measured part, Measured whole) implements Figure {
        /** Refuses a share that has no value. */
        public Ratio {
            gap(part, whole).ifPresent(gap -> {
                throw new IllegalArgumentException("A share must have a value, but it is " + gap);
            });
        }

        private static Optional<Gap> gap(Measured part, Measured whole) {
            BigDecimal base = whole.value().number();
            if (!whole.value().isExact() || base.signum() <= 0) {
                return Optional.of(Gap.NOT_COMPUTABLE);
            }
            return part.value()
                    .lower()
                    .filter(lower -> lower.compareTo(base) > 0)
                    .map(tooLarge -> Gap.PART_EXCEEDS_WHOLE);
        }

        /** What the share is known to be, in the plain word for it: "more than 300 of 410" is at least so much. */
        public Qualifier qualifier() {
            return switch (part.value().qualifier()) {
                case MORE_THAN -> Qualifier.AT_LEAST;
                case NEARLY -> Qualifier.AT_MOST;
                case ABOUT_OR_MORE -> Qualifier.ABOUT;
                default -> part.value().qualifier();
            };
        }

        @Override
        public LocalDate asOf() {
            return part.asOf();
        }

        @Override
        public Origin origin() {
            return Origin.computed();
        }
    }

    /**
     * A figure that nobody reports or that cannot be computed; a report says so, and never prints a zero for it.
     *
     * @param reason why
     * @param asOf the day that it would describe
     * @param origin where it should have come from
     */
    record Absent(Gap reason, LocalDate asOf, Origin origin) implements Figure {
        /** Refuses null. */
        public Absent {
            requireNonNull(reason, "reason");
            requireNonNull(asOf, "asOf");
            requireNonNull(origin, "origin");
        }
    }
}
