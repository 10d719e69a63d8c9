package org.povline.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A mass in kilograms, held in whole grams. Never negative. One jin, 斤, is half a kilogram. */
public final class Mass extends Quantity<Mass> {
    private static final long UNITS_PER_ONE = 1000;

    private Mass(Stated stated) {
        super(stated, false);
    }

    /** Exactly so many kilograms, at most three decimals. */
    public static Mass ofKilograms(BigDecimal kilograms) {
        return new Mass(Stated.exact(units(kilograms)));
    }

    /** Exactly so many jin, 斤. */
    public static Mass ofJin(BigDecimal jin) {
        return new Mass(Stated.exact(Stated.units(jin, UNITS_PER_ONE / 2, "Mass")));
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static Mass read(
            @JsonProperty(value = "kilograms", required = true) BigDecimal from,
            @JsonProperty("toKilograms") @Nullable BigDecimal to,
            @JsonProperty("qualifier") @Nullable Qualifier qualifier) {
        return new Mass(Stated.of(units(from), to == null ? null : units(to), qualifier));
    }

    /** The stated number, the lower one of a range. */
    @JsonProperty("kilograms")
    public BigDecimal kilograms() {
        return number();
    }

    /** The upper number of a range; nothing for a single number. */
    @JsonProperty("toKilograms")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable BigDecimal toKilograms() {
        return endOfRange();
    }

    @Override
    Mass with(Stated other) {
        return new Mass(other);
    }

    @Override
    long unitsPerOne() {
        return UNITS_PER_ONE;
    }

    private static long units(BigDecimal number) {
        return Stated.units(number, UNITS_PER_ONE, "Mass");
    }
}
