package org.povline.reporting.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povline.core.quantity.Quantity;
import org.povline.core.quantity.Ratio;

/**
 * A computed share or mean beside a stated bound. 99 percent and more is a promise that 98.5 breaks, so the bound is
 * held against the quotient itself, by cross-multiplying: rounding would carry it over.
 *
 * @param part what is divided, in the unit of the bound
 * @param whole by what, above zero
 */
record Quotient(BigDecimal part, BigDecimal whole) {
    private static final int DECIMALS_OF_HUNDREDTH = 2;

    static Quotient percent(Ratio share) {
        return new Quotient(
                BigDecimal.valueOf(share.numerator()).scaleByPowerOfTen(DECIMALS_OF_HUNDREDTH),
                BigDecimal.valueOf(share.denominator()));
    }

    static Quotient yuan(Ratio fenPerHead) {
        return new Quotient(
                BigDecimal.valueOf(fenPerHead.numerator(), DECIMALS_OF_HUNDREDTH),
                BigDecimal.valueOf(fenPerHead.denominator()));
    }

    /** Whether a number is stated with a bound or two, other than plainly. */
    static boolean isBound(Quantity<?> stated) {
        return !stated.isExact()
                && (stated.lower().isPresent() || stated.upper().isPresent());
    }

    /**
     * The quotient, where it lies beyond what is stated, in as few decimals as show that; the stated number must have
     * no more than the most.
     */
    Optional<BigDecimal> beyond(Quantity<?> stated, int fewestDecimals, int mostDecimals) {
        return isBeyond(stated)
                ? roundings(fewestDecimals, mostDecimals)
                        .filter(number -> new Quotient(number, BigDecimal.ONE).isBeyond(stated))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isBeyond(Quantity<?> stated) {
        boolean isBelow = stated.lower()
                .filter(lower -> lower.multiply(whole).compareTo(part) > 0)
                .isPresent();
        return isBelow
                || stated.upper()
                        .filter(upper -> upper.multiply(whole).compareTo(part) < 0)
                        .isPresent();
    }

    private Stream<BigDecimal> roundings(int fewestDecimals, int mostDecimals) {
        return Stream.concat(
                IntStream.rangeClosed(fewestDecimals, mostDecimals)
                        .mapToObj(decimals -> part.divide(whole, decimals, RoundingMode.HALF_UP)),
                Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                        .map(rounding -> part.divide(whole, mostDecimals, rounding)));
    }
}
