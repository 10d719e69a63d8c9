package org.povline.core.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Two whole numbers and the word they were stated with: the arithmetic that all quantities share. {@code from} and
 * {@code to} are the stated numbers, equal but for a range; what they guarantee is the qualifier's to say.
 */
record Stated(long from, long to, Qualifier qualifier) {
    Stated {
        requireNonNull(qualifier, "qualifier");
        if (from > to) {
            throw new IllegalArgumentException("The lower number of a quantity must not exceed its upper number");
        }
        if (from != to && qualifier != Qualifier.BETWEEN && qualifier != Qualifier.ABOUT) {
            throw new IllegalArgumentException("Only BETWEEN and ABOUT take two numbers, not " + qualifier);
        }
    }

    static Stated exact(long number) {
        return new Stated(number, number, Qualifier.EXACT);
    }

    static Stated between(long from, long to) {
        return new Stated(from, to, from == to ? Qualifier.EXACT : Qualifier.BETWEEN);
    }

    /** Reads what a document holds; a range without a word is a range, a number without a word is exact. */
    static Stated of(long from, @Nullable Long to, @Nullable Qualifier qualifier) {
        Stated plain = to == null ? exact(from) : between(from, to);
        return qualifier == null ? plain : plain.as(qualifier);
    }

    Stated as(Qualifier word) {
        return word == Qualifier.BETWEEN ? between(from, to) : new Stated(from, to, word);
    }

    /** The same without what it is at most: what a sum is known to be when a term is missing. */
    Stated orMore() {
        return lower().isPresent() ? exact(from).as(Qualifier.AT_LEAST) : as(Qualifier.ABOUT);
    }

    OptionalLong lower() {
        return qualifier.isBoundedBelow() ? OptionalLong.of(from) : OptionalLong.empty();
    }

    OptionalLong upper() {
        return qualifier.isBoundedAbove() ? OptionalLong.of(to) : OptionalLong.empty();
    }

    boolean isExact() {
        return qualifier == Qualifier.EXACT;
    }

    /** The sum guarantees a bound where both terms do. */
    Stated plus(Stated other) {
        boolean bounded = lower().isPresent() && other.lower().isPresent();
        boolean boundedAbove = upper().isPresent() && other.upper().isPresent();
        return guaranteeing(bounded, boundedAbove, Math.addExact(from, other.from), Math.addExact(to, other.to));
    }

    /** What was at least is at most on the other side of zero. */
    Stated negated() {
        return new Stated(Math.negateExact(to), Math.negateExact(from), qualifier.opposite());
    }

    Stated times(long factor) {
        if (factor < 0) {
            throw new IllegalArgumentException("Factor (" + factor + ") must not be negative");
        }
        return new Stated(Math.multiplyExact(from, factor), Math.multiplyExact(to, factor), qualifier);
    }

    private static Stated guaranteeing(boolean below, boolean above, long from, long to) {
        if (below && above) {
            return between(from, to);
        }
        if (below) {
            return exact(from).as(Qualifier.AT_LEAST);
        }
        return above ? exact(to).as(Qualifier.AT_MOST) : new Stated(from, to, Qualifier.ABOUT);
    }

    /** Whether the true value is below the other's: unknown unless one interval lies wholly on one side. */
    Truth isBelow(Stated other) {
        if (qualifier.isBoundedAbove() && other.qualifier.isBoundedBelow() && to < other.from) {
            return Truth.SATISFIED;
        }
        if (qualifier.isBoundedBelow() && other.qualifier.isBoundedAbove() && from >= other.to) {
            return Truth.NOT_SATISFIED;
        }
        return Truth.UNKNOWN;
    }

    /**
     * The whole number of small units in a decimal number of large ones.
     *
     * <p>The message tells the bound and not the value: an income or a household's land is personal.
     */
    static long units(BigDecimal number, long unitsPerOne, String what) {
        try {
            // A number like 1e999999999 is refused before it is expanded.
            if ((long) number.precision() - number.scale() > Long.SIZE) {
                throw new ArithmeticException("too large");
            }
            return number.multiply(BigDecimal.valueOf(unitsPerOne)).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    what + " is too large, or finer than 1/" + unitsPerOne + " of its unit", null);
        }
    }

    /** The decimal number of large units, exact and without exponent; {@code unitsPerOne} has no prime but 2 and 5. */
    static BigDecimal decimal(long units, long unitsPerOne) {
        BigDecimal number = BigDecimal.valueOf(units)
                .divide(BigDecimal.valueOf(unitsPerOne))
                .stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    }
}
