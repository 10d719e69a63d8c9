package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Ratio;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Multiple;
import org.povline.core.standard.Threshold;

/**
 * A line in force, as criteria compare with it. Where sources give it differently it has two ends, and decides where both
 * agree.
 *
 * @param fenPerPersonYear the line, or its lower end; a fraction where a multiple of a line is no whole fen
 * @param toFenPerPersonYear the line, or its upper end
 * @param boundary whether who is on the line is meant by it
 * @param income the income that it is compared with
 */
public record Line(Ratio fenPerPersonYear, Ratio toFenPerPersonYear, Boundary boundary, IncomeConcept income) {
    /** Refuses null. */
    public Line {
        requireNonNull(fenPerPersonYear, "fenPerPersonYear");
        requireNonNull(toFenPerPersonYear, "toFenPerPersonYear");
        requireNonNull(boundary, "boundary");
        requireNonNull(income, "income");
    }

    /** The line of a threshold; nothing where it has not both ends, as "about 4000" has none. */
    static Optional<Line> of(Threshold threshold) {
        Amount year = threshold.perPersonYear();
        OptionalLong from = year.lowerFen();
        OptionalLong to = year.upperFen();
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Line(
                        new Ratio(from.getAsLong(), 1),
                        new Ratio(to.getAsLong(), 1),
                        threshold.boundary(),
                        threshold.income()))
                : Optional.empty();
    }

    /** The line that is a multiple of this one. */
    Line of(Multiple multiple) {
        Line times = times(multiple.factor());
        return new Line(times.fenPerPersonYear, times.toFenPerPersonYear, multiple.boundary(), multiple.income());
    }

    /** So many times this line. */
    Line times(BigDecimal factor) {
        Ratio times = ratio(factor);
        return new Line(product(fenPerPersonYear, times), product(toFenPerPersonYear, times), boundary, income);
    }

    /** The same line with another boundary. */
    Line with(Boundary other) {
        return new Line(fenPerPersonYear, toFenPerPersonYear, other, income);
    }

    /** What an income is held against: this line, from below or from above. */
    Requirement.Line required(boolean below) {
        return new Requirement.Line(fenPerPersonYear, toFenPerPersonYear, boundary, below);
    }

    /** A decimal number as a fraction, exact. */
    static Ratio ratio(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int decimals = Math.max(0, plain.scale());
        return new Ratio(
                plain.movePointRight(decimals).longValueExact(),
                BigDecimal.TEN.pow(decimals).longValueExact());
    }

    /** Reduced crosswise first; a book whose lines come to more digits than fit is refused. */
    private static Ratio product(Ratio one, Ratio other) {
        Ratio left = new Ratio(one.numerator(), other.denominator()).reduced();
        Ratio right = new Ratio(other.numerator(), one.denominator()).reduced();
        return new Ratio(
                Math.multiplyExact(left.numerator(), right.numerator()),
                Math.multiplyExact(left.denominator(), right.denominator()));
    }
}
