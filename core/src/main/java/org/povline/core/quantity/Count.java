package org.povline.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of persons, households, things, days or times. Never negative, always whole. */
public final class Count extends Quantity<Count> {
    private static final long UNITS_PER_ONE = 1;

    private Count(Stated stated) {
        super(stated, false);
    }

    /** Exactly so many. */
    public static Count of(long number) {
        return new Count(Stated.exact(number));
    }

    /** From one number to another, both included. */
    public static Count between(long from, long to) {
        return new Count(Stated.between(from, to));
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static Count read(
            @JsonProperty(value = "count", required = true) BigDecimal from,
            @JsonProperty("toCount") @Nullable BigDecimal to,
            @JsonProperty("qualifier") @Nullable Qualifier qualifier) {
        return new Count(Stated.of(units(from), to == null ? null : units(to), qualifier));
    }

    /** The stated number, the lower one of a range. */
    @JsonProperty("count")
    public BigDecimal count() {
        return number();
    }

    /** The upper number of a range; nothing for a single number. */
    @JsonProperty("toCount")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable BigDecimal toCount() {
        return endOfRange();
    }

    @Override
    Count with(Stated other) {
        return new Count(other);
    }

    @Override
    long unitsPerOne() {
        return UNITS_PER_ONE;
    }

    private static long units(BigDecimal number) {
        return Stated.units(number, UNITS_PER_ONE, "Count");
    }
}
