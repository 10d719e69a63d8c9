package org.povline.statistics.inequality;

import java.util.List;
import java.util.Optional;
import org.povline.statistics.distribution.Method;

/**
 * A Lorenz curve fitted to grouped data. How near it is to the records cannot be known from it. Immutable.
 */
public final class FittedLorenz {
    private final LorenzFit definition;
    private final LorenzCurve curve;

    FittedLorenz(LorenzFit definition, LorenzCurve curve) {
        this.definition = definition;
        this.curve = curve;
    }

    /** The form that was fitted. */
    public LorenzFit definition() {
        return definition;
    }

    /** Its coefficients: a, b, c of the quadratic; θ, γ, δ of the beta form. */
    public List<Double> coefficients() {
        return curve.coefficients();
    }

    /**
     * What share of all income the poorest have.
     *
     * @throws IllegalArgumentException if the share of persons lies outside 0 to 1
     */
    public double at(double share) {
        requireShare(share);
        return curve.at(share);
    }

    /**
     * The income of the person at a share, of a population with the mean: the curve's slope times the mean.
     *
     * @throws IllegalArgumentException if the share does not lie between 0 and 1
     */
    public double quantile(double share, double mean) {
        requireShare(share);
        return mean * curve.slope(share);
    }

    private static void requireShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Share (" + share + ") must be from 0 to 1");
        }
    }

    /** The Gini coefficient of the curve; empty if it has none that is possible. */
    public Optional<Double> gini() {
        double gini = curve.gini();
        return gini >= 0 && gini <= 1 ? Optional.of(gini) : Optional.empty();
    }

    /**
     * Poverty at a line, of a population with the mean. Empty where the curve has no person at the line, or no measure
     * there that is possible.
     *
     * @throws IllegalArgumentException if the mean or the line is not a positive number
     */
    public Optional<FittedPoverty> poverty(double mean, double line) {
        double relative = requirePositive("Line", line) / requirePositive("Mean", mean);
        double headcount = curve.headcount(relative);
        double gap = headcount - curve.at(headcount) / relative;
        double severity = curve.severity(relative, headcount, gap);
        // Written so that what is no number fails, too.
        boolean isPossible = severity >= 0 && severity <= gap && gap <= headcount && headcount > 0 && headcount < 1;
        return isPossible
                ? Optional.of(new FittedPoverty(
                        definition.method().with("mean", mean).with(Method.LINE, line),
                        headcount,
                        gap,
                        severity,
                        Elasticities.of(curve, relative, headcount, gap, severity)))
                : Optional.empty();
    }

    private static double requirePositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " (" + value + ") must be a positive number");
        }
        return value;
    }
}
