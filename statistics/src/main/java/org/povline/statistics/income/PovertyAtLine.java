package org.povline.statistics.income;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Ratio;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.poverty.PovertyMeasure;

/**
 * Who is poor at a line, and by how much. Households of unknown income take no part.
 *
 * <p>The gap is P₁ of Foster, Greer and Thorbecke: {@code Σ w (z − x)/z} over the poor, over all persons, which is the
 * shortfall over {@code z × persons}. A negative income gives a household a gap above 1.
 *
 * <p>Source: J. Foster, J. Greer and E. Thorbecke, A Class of Decomposable Poverty Measures, Econometrica 52 (1984),
 * 761–766, doi:10.2307/1913475.
 *
 * @param line the line, an amount a head for the period of the incomes
 * @param boundary whether the line itself is poor; it moves counts and headcount, never the gap
 * @param households the poor households
 * @param persons the persons in them
 * @param shortfall what all poor together lack to reach the line
 * @param headcount the poor persons over all persons, P₀; empty without persons
 * @param gap the poverty gap as a fraction of the line, P₁; empty without persons
 */
public record PovertyAtLine(
        Amount line,
        Boundary boundary,
        long households,
        long persons,
        Amount shortfall,
        Optional<Ratio> headcount,
        OptionalDouble gap) {
    private static final double FEN_OF_YUAN = 100;

    /** Refuses null. */
    public PovertyAtLine {
        requireNonNull(line, "line");
        requireNonNull(boundary, "boundary");
        requireNonNull(shortfall, "shortfall");
        requireNonNull(headcount, "headcount");
        requireNonNull(gap, "gap");
    }

    /** How the measure of the aversion is made, with the line in yuan. */
    Method method(double alpha) {
        PovertyMeasure definition =
                boundary == Boundary.BELOW ? PovertyMeasure.FGT_BELOW : PovertyMeasure.FGT_AT_OR_BELOW;
        return definition
                .method()
                .with(Method.LINE, IncomeSample.fen(line) / FEN_OF_YUAN)
                .with(Method.BOUNDARY, boundary)
                .with("alpha", alpha);
    }
}
