package org.povline.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in yuan, held in whole fen; it may be negative, as the net income of a bad year is.
 *
 * <p>A number finer than a fen or beyond ±92,233,720,368,547,758.07 yuan throws. Rounding is the caller's, before.
 */
public final class Amount extends Quantity<Amount> {
    private static final long UNITS_PER_ONE = 100;

    private Amount(Stated stated) {
        super(stated, true);
    }

    /** Exactly so many yuan. */
    public static Amount ofYuan(long yuan) {
        return ofYuan(BigDecimal.valueOf(yuan));
    }

    /** Exactly so many yuan, at most two decimals. */
    public static Amount ofYuan(BigDecimal yuan) {
        return ofFen(units(yuan));
    }

    /** Exactly so many fen. */
    public static Amount ofFen(long fen) {
        return new Amount(Stated.exact(fen));
    }

    /** From one number of yuan to another, both included. */
    public static Amount betweenYuan(BigDecimal from, BigDecimal to) {
        return new Amount(Stated.between(units(from), units(to)));
    }

    /**
     * The difference, guaranteed below and above where both terms are: 100 less at most 30 is at least 70.
     *
     * @throws ArithmeticException if the difference does not fit
     */
    public Amount minus(Amount other) {
        return new Amount(stated.plus(other.stated.negated()));
    }

    /** The amount so many times over; the word stays. */
    public Amount times(long factor) {
        return new Amount(stated.times(factor));
    }

    /** What the value is at least, in fen, if that is guaranteed. */
    public OptionalLong lowerFen() {
        return stated.lower();
    }

    /** What the value is at most, in fen, if that is guaranteed. */
    public OptionalLong upperFen() {
        return stated.upper();
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static Amount read(
            @JsonProperty(value = "yuan", required = true) BigDecimal from,
            @JsonProperty("toYuan") @Nullable BigDecimal to,
            @JsonProperty("qualifier") @Nullable Qualifier qualifier) {
        return new Amount(Stated.of(units(from), to == null ? null : units(to), qualifier));
    }

    /** The stated number, the lower one of a range. */
    @JsonProperty("yuan")
    public BigDecimal yuan() {
        return number();
    }

    /** The upper number of a range; nothing for a single number. */
    @JsonProperty("toYuan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable BigDecimal toYuan() {
        return endOfRange();
    }

    @Override
    Amount with(Stated other) {
        return new Amount(other);
    }

    @Override
    long unitsPerOne() {
        return UNITS_PER_ONE;
    }

    private static long units(BigDecimal number) {
        return Stated.units(number, UNITS_PER_ONE, "Amount");
    }
}
