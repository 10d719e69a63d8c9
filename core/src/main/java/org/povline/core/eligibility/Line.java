package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Ratio;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Multiple;
import org.povline.core.standard.Threshold;

/**
 * A line in force, as criteria compare with it.
 *
 * @param fenPerPersonYear the line; a fraction where a multiple of a line is no whole fen
 * @param boundary whether who is on the line is meant by it
 * @param income the income that it is compared with
 */
public record Line(Ratio fenPerPersonYear, Boundary boundary, IncomeConcept income) {
    /** Refuses null. */
    public Line {
        requireNonNull(fenPerPersonYear, "fenPerPersonYear");
        requireNonNull(boundary, "boundary");
        requireNonNull(income, "income");
    }

    /** The line of a threshold; nothing where it is known in round numbers only. */
    static Optional<Line> of(Threshold threshold) {
        return threshold.exactFenPerPersonYear().stream()
                .mapToObj(fen -> new Line(new Ratio(fen, 1), threshold.boundary(), threshold.income()))
                .findFirst();
    }

    /** The line that is a multiple of this one. */
    Line of(Multiple multiple) {
        return new Line(times(multiple.factor()).fenPerPersonYear, multiple.boundary(), multiple.income());
    }

    /** So many times this line. */
    Line times(BigDecimal factor) {
        Ratio times = ratio(factor);
        Ratio line = new Ratio(
                Math.multiplyExact(fenPerPersonYear.numerator(), times.numerator()),
                Math.multiplyExact(fenPerPersonYear.denominator(), times.denominator()));
        return new Line(line.reduced(), boundary, income);
    }

    /** A decimal number as a fraction, exact. */
    static Ratio ratio(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        return new Ratio(
                plain.movePointRight(decimals).longValueExact(),
                BigDecimal.TEN.pow(decimals).longValueExact());
    }
}
