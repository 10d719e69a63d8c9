package org.povline.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An area of land in mu, 亩, held in whole 1/200,000 mu, which is a three-hundredth of a square metre.
 *
 * <p>One mu is exactly 2000/3 m²; the small unit makes mu with five decimals, square metres with two, hectares and
 * square kilometres all whole, so that a sum over mixed units is exact. Never negative.
 */
public final class LandArea extends Quantity<LandArea> {
    private static final long UNITS_PER_ONE = 200_000;

    private LandArea(Stated stated) {
        super(stated, false);
    }

    static final long MU_PER_HECTARE = 15;
    static final long MU_PER_SQUARE_KILOMETRE = 1500;

    /** Exactly so many mu, 亩. */
    public static LandArea ofMu(BigDecimal mu) {
        return new LandArea(Stated.exact(units(mu)));
    }

    /** Exactly so many mu, 亩. */
    public static LandArea ofMu(long mu) {
        return ofMu(BigDecimal.valueOf(mu));
    }

    /** Exactly so many hectares, 公顷. */
    public static LandArea ofHectares(BigDecimal hectares) {
        return of(hectares, MU_PER_HECTARE * UNITS_PER_ONE);
    }

    /** Exactly so many square kilometres, 平方公里. */
    public static LandArea ofSquareKilometres(BigDecimal squareKilometres) {
        return of(squareKilometres, MU_PER_SQUARE_KILOMETRE * UNITS_PER_ONE);
    }

    /** Exactly so many square metres, 平方米. */
    public static LandArea ofSquareMetres(BigDecimal squareMetres) {
        return of(squareMetres, 3 * UNITS_PER_ONE / 2000);
    }

    private static LandArea of(BigDecimal number, long unitsPerNumber) {
        return new LandArea(Stated.exact(Stated.units(number, unitsPerNumber, "LandArea")));
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static LandArea read(
            @JsonProperty(value = "mu", required = true) BigDecimal from,
            @JsonProperty("toMu") @Nullable BigDecimal to,
            @JsonProperty("qualifier") @Nullable Qualifier qualifier) {
        return new LandArea(Stated.of(units(from), to == null ? null : units(to), qualifier));
    }

    /** The stated number, the lower one of a range. */
    @JsonProperty("mu")
    public BigDecimal mu() {
        return number();
    }

    /** The upper number of a range; nothing for a single number. */
    @JsonProperty("toMu")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable BigDecimal toMu() {
        return endOfRange();
    }

    @Override
    LandArea with(Stated other) {
        return new LandArea(other);
    }

    @Override
    long unitsPerOne() {
        return UNITS_PER_ONE;
    }

    private static long units(BigDecimal number) {
        return Stated.units(number, UNITS_PER_ONE, "LandArea");
    }
}
