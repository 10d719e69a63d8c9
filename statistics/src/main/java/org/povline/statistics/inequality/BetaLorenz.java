package org.povline.statistics.inequality;

import java.util.List;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/** The beta form, {@code L = p − θ p^γ (1 − p)^δ}. */
record BetaLorenz(double theta, double gamma, double delta) implements LorenzCurve {
    private static final int HALVINGS = 200;

    @Override
    public List<Double> coefficients() {
        return List.of(theta, gamma, delta);
    }

    private double below(double p) {
        return theta * Math.pow(p, gamma) * Math.pow(1 - p, delta);
    }

    @Override
    public double at(double p) {
        return p - below(p);
    }

    @Override
    public double slope(double p) {
        return 1 - below(p) * (gamma / p - delta / (1 - p));
    }

    @Override
    public double curvature(double p) {
        double q = 1 - p;
        return below(p) * (gamma * (1 - gamma) / (p * p) + 2 * gamma * delta / (p * q) + delta * (1 - delta) / (q * q));
    }

    @Override
    public double gini() {
        return 2 * theta * Math.exp(LogBeta.value(1 + gamma, 1 + delta));
    }

    /** The slope rises, so that halving finds where it is the line. */
    @Override
    public double headcount(double line) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = low + (high - low) / 2;
            if (slope(middle) < line) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    @Override
    public double severity(double line, double headcount, double gap) {
        double rest = 1 - 1 / line;
        double squares = gamma * gamma * beta(headcount, 2 * gamma - 1, 2 * delta + 1)
                - 2 * gamma * delta * beta(headcount, 2 * gamma, 2 * delta)
                + delta * delta * beta(headcount, 2 * gamma + 1, 2 * delta - 1);
        return rest * (2 * gap - rest * headcount) + theta * theta / (line * line) * squares;
    }

    /** The incomplete beta function; no number for parameters that it has none for. */
    private static double beta(double x, double a, double b) {
        return RegularizedBeta.value(x, a, b) * Math.exp(LogBeta.value(a, b));
    }
}
