package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/**
 * Lorenz curves of a form that is fitted to grouped data: to what share {@code L} of all income the poorest shares
 * {@code p} of persons have. It is for published tables, where the records are not at hand.
 *
 * <p>Source: G. Datt, Computational Tools for Poverty Measurement and Analysis, FCND Discussion Paper 50, International
 * Food Policy Research Institute (1998).
 */
public enum LorenzFit implements Definition {
    /** Villasenor and Arnold's general quadratic. */
    GENERAL_QUADRATIC(
            "L (1 − L) = a (p² − L) + b L (p − 1) + c (p − L), least squares",
            "Villasenor and Arnold (1989), doi:10.1016/0304-4076(89)90089-4; Datt (1998)") {
        @Override
        Optional<LorenzCurve> fit(double[] persons, double[] incomes) {
            double[][] terms = new double[persons.length][];
            double[] wanted = new double[persons.length];
            for (int i = 0; i < persons.length; i++) {
                double p = persons[i];
                double share = incomes[i];
                terms[i] = new double[] {p * p - share, share * (p - 1), p - share};
                wanted[i] = share * (1 - share);
            }
            return LeastSquares.solve(terms, wanted).map(QuadraticLorenz::of);
        }
    },
    /** Kakwani's beta form. */
    BETA(
            "log(p − L) = log θ + γ log p + δ log(1 − p), least squares",
            "Kakwani (1980), doi:10.2307/1911105; Datt (1998)") {
        @Override
        Optional<LorenzCurve> fit(double[] persons, double[] incomes) {
            double[][] terms = new double[persons.length][];
            double[] wanted = new double[persons.length];
            for (int i = 0; i < persons.length; i++) {
                terms[i] = new double[] {1, Math.log(persons[i]), Math.log1p(-persons[i])};
                wanted[i] = Math.log(persons[i] - incomes[i]);
            }
            return LeastSquares.solve(terms, wanted)
                    .map(found -> new BetaLorenz(Math.exp(found[0]), found[1], found[2]));
        }
    };

    private static final int COEFFICIENTS = 3;

    private final String formula;
    private final String source;

    LorenzFit(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }

    /**
     * Fits the form to points of a Lorenz curve, of which those at 0 and 1 hold for any curve and take no part. Empty if
     * the points do not determine the form.
     *
     * @param persons cumulated shares of persons, ascending from 0 to 1
     * @param incomes the shares of income that they have
     * @throws IllegalArgumentException if there are fewer than three points between 0 and 1, not as many shares of
     *     income as of persons, or shares that are not from 0 to 1 or do not ascend
     */
    public Optional<FittedLorenz> of(double[] persons, double[] incomes) {
        requireNonNull(persons, "persons");
        if (persons.length != incomes.length) {
            throw new IllegalArgumentException(
                    "Shares of income (" + incomes.length + ") must be as many as of persons (" + persons.length + ")");
        }
        int from = persons.length > 0 && persons[0] == 0 ? 1 : 0;
        int to = persons.length > 0 && persons[persons.length - 1] == 1 ? persons.length - 1 : persons.length;
        if (to - from < COEFFICIENTS) {
            throw new IllegalArgumentException(
                    "Points between 0 and 1 (" + Math.max(0, to - from) + ") must be at least " + COEFFICIENTS);
        }
        requireAscending(persons);
        requireAscending(incomes);
        return fit(Arrays.copyOfRange(persons, from, to), Arrays.copyOfRange(incomes, from, to))
                .map(curve -> new FittedLorenz(this, curve));
    }

    private static void requireAscending(double[] shares) {
        double last = 0;
        for (double share : shares) {
            if (!(share >= last && share <= 1)) {
                throw new IllegalArgumentException("Share (" + share + ") must be from " + last + " to 1");
            }
            last = share;
        }
    }

    abstract Optional<LorenzCurve> fit(double[] persons, double[] incomes);
}
