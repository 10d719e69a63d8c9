package org.povline.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A length in kilometres, held in whole metres. Never negative. */
public final class Distance extends Quantity<Distance> {
    private static final long UNITS_PER_ONE = 1000;

    private Distance(Stated stated) {
        super(stated, false);
    }

    /** Exactly so many kilometres, at most three decimals. */
    public static Distance ofKilometres(BigDecimal kilometres) {
        return new Distance(Stated.exact(units(kilometres)));
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static Distance read(
            @JsonProperty(value = "kilometres", required = true) BigDecimal from,
            @JsonProperty("toKilometres") @Nullable BigDecimal to,
            @JsonProperty("qualifier") @Nullable Qualifier qualifier) {
        return new Distance(Stated.of(units(from), to == null ? null : units(to), qualifier));
    }

    /** The stated number, the lower one of a range. */
    @JsonProperty("kilometres")
    public BigDecimal kilometres() {
        return number();
    }

    /** The upper number of a range; nothing for a single number. */
    @JsonProperty("toKilometres")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable BigDecimal toKilometres() {
        return endOfRange();
    }

    @Override
    Distance with(Stated other) {
        return new Distance(other);
    }

    @Override
    long unitsPerOne() {
        return UNITS_PER_ONE;
    }

    private static long units(BigDecimal number) {
        return Stated.units(number, UNITS_PER_ONE, "Distance");
    }
}
