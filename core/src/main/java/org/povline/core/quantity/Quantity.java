package org.povline.core.quantity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A number with a unit, the word it was stated with and what that word guarantees: a lower bound, an upper bound, both
 * or neither.
 *
 * <p>Held as a whole number of the type's smallest unit, so that sums are exact; a number that is finer or too large
 * throws. Two quantities are equal when numbers and word are. Immutable.
 *
 * <p>In JSON a quantity is an object with the number under its unit's name, the end of a range under {@code to…}, and
 * the word under {@code qualifier} unless the number is exact: {@code {"count": 300, "qualifier": "MORE_THAN"}}.
 *
 * @param <Q> the type itself
 */
@JsonAutoDetect(
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        fieldVisibility = JsonAutoDetect.Visibility.NONE)
public abstract sealed class Quantity<Q extends Quantity<Q>> permits Amount, Count, Distance, LandArea, Mass, Share {
    final Stated stated;

    Quantity(Stated stated, boolean signed) {
        if (!signed && stated.from() < 0) {
            throw new IllegalArgumentException(getClass().getSimpleName() + " must not be negative");
        }
        this.stated = stated;
    }

    abstract Q with(Stated other);

    abstract long unitsPerOne();

    /** The word it was stated with. */
    public final Qualifier qualifier() {
        return stated.qualifier();
    }

    /** The same number, stated with another word; a range takes {@code ABOUT} only. */
    public final Q as(Qualifier qualifier) {
        return with(stated.as(qualifier));
    }

    /** The same without an upper bound: what a sum is known to be when one of its terms is not known. */
    public final Q orMore() {
        return with(stated.orMore());
    }

    /** Whether the number is the value. */
    public final boolean isExact() {
        return stated.isExact();
    }

    /** The stated number, the lower one of a range, in the type's unit. */
    public final BigDecimal number() {
        return Stated.decimal(stated.from(), unitsPerOne());
    }

    /** The stated number, the upper one of a range, in the type's unit. */
    public final BigDecimal upToNumber() {
        return Stated.decimal(stated.to(), unitsPerOne());
    }

    /** What the value is at least, in the type's unit, if that is guaranteed. */
    public final Optional<BigDecimal> lower() {
        return decimal(stated.lower());
    }

    /** What the value is at most, in the type's unit, if that is guaranteed. */
    public final Optional<BigDecimal> upper() {
        return decimal(stated.upper());
    }

    /**
     * The sum, guaranteed below and above where both terms are: 100 and more than 45,000 make at least 45,100.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public final Q plus(Q other) {
        return with(stated.plus(requireNonNull(other, "other").stated));
    }

    /** Whether the value is below the other's; unknown unless every possible value lies on one side. */
    public final Truth isBelow(Q other) {
        return stated.isBelow(requireNonNull(other, "other").stated);
    }

    /** Whether the value is the other's or below; unknown unless every possible value lies on one side. */
    public final Truth isAtMost(Q other) {
        return requireNonNull(other, "other").stated.isBelow(stated).not();
    }

    /** The word as JSON holds it: nothing for an exact number and for a plain range. */
    @JsonProperty("qualifier")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public final @Nullable Qualifier writtenQualifier() {
        return isExact() || qualifier() == Qualifier.BETWEEN ? null : qualifier();
    }

    final @Nullable BigDecimal endOfRange() {
        return stated.from() == stated.to() ? null : upToNumber();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Quantity<?> that && getClass() == that.getClass() && stated.equals(that.stated);
    }

    @Override
    public final int hashCode() {
        return stated.hashCode();
    }

    /** The type and the word: the number may be somebody's income or land. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "(" + qualifier() + ")";
    }

    private Optional<BigDecimal> decimal(OptionalLong units) {
        return units.isPresent() ? Optional.of(Stated.decimal(units.getAsLong(), unitsPerOne())) : Optional.empty();
    }
}
