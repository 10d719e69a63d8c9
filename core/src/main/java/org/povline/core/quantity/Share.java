package org.povline.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A share or rate as somebody stated it, in percent, held in millionths. Never negative, but not held to 100 percent:
 * what a source claims must be kept to be checked.
 *
 * <p>A share that is computed is no {@code Share} but two counts, so that it can be checked against its denominator.
 */
public final class Share extends Quantity<Share> {
    private static final long UNITS_PER_ONE = 10000;

    private Share(Stated stated) {
        super(stated, false);
    }

    /** Exactly so many percent, at most four decimals. */
    public static Share ofPercent(BigDecimal percent) {
        return new Share(Stated.exact(units(percent)));
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static Share read(
            @JsonProperty(value = "percent", required = true) BigDecimal from,
            @JsonProperty("toPercent") @Nullable BigDecimal to,
            @JsonProperty("qualifier") @Nullable Qualifier qualifier) {
        return new Share(Stated.of(units(from), to == null ? null : units(to), qualifier));
    }

    /** The stated number, the lower one of a range. */
    @JsonProperty("percent")
    public BigDecimal percent() {
        return number();
    }

    /** The upper number of a range; nothing for a single number. */
    @JsonProperty("toPercent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable BigDecimal toPercent() {
        return endOfRange();
    }

    @Override
    Share with(Stated other) {
        return new Share(other);
    }

    @Override
    long unitsPerOne() {
        return UNITS_PER_ONE;
    }

    private static long units(BigDecimal number) {
        return Stated.units(number, UNITS_PER_ONE, "Share");
    }
}
