package org.povline.statistics.inequality;

import java.util.List;

/**
 * The general quadratic solved for L: {@code −(b p + e + √Q)/2} with {@code Q = m p² + n p + e²}, {@code e = −(a + b + c +
 * 1)}, {@code m = b² − 4 a}, {@code n = 2 b e − 4 c}.
 */
record QuadraticLorenz(double a, double b, double c, double e, double m, double n) implements LorenzCurve {
    /** To divide by a smaller m would lose more than to take the root's argument for a straight line. */
    private static final double STRAIGHT = 1e-8;

    static QuadraticLorenz of(double[] coefficients) {
        double a = coefficients[0];
        double b = coefficients[1];
        double c = coefficients[2];
        double e = -(a + b + c + 1);
        double m = b * b - 4 * a;
        return new QuadraticLorenz(a, b, c, e, Math.abs(m) < STRAIGHT ? 0 : m, 2 * b * e - 4 * c);
    }

    @Override
    public List<Double> coefficients() {
        return List.of(a, b, c);
    }

    private double root(double p) {
        return Math.sqrt((m * p + n) * p + e * e);
    }

    /** The root of n² − 4 m e². */
    private double r() {
        return Math.sqrt(n * n - 4 * m * e * e);
    }

    @Override
    public double at(double p) {
        return -(b * p + e + root(p)) / 2;
    }

    @Override
    public double slope(double p) {
        return -b / 2 - (2 * m * p + n) / (4 * root(p));
    }

    @Override
    public double curvature(double p) {
        return r() * r() / (8 * Math.pow(root(p), 3));
    }

    /** 1 − 2 ∫L, with the integral of the root in closed form. */
    @Override
    public double gini() {
        return 1 + b / 2 + e + integralOfRoot();
    }

    private double integralOfRoot() {
        if (m == 0) {
            return 2 * (Math.pow(root(1), 3) - Math.pow(root(0), 3)) / (3 * n);
        }
        double ends = (2 * m + n) * root(1) - n * root(0);
        return ends / (4 * m) + (4 * m * e * e - n * n) / (8 * m) * integralOfInverseRoot();
    }

    private double integralOfInverseRoot() {
        if (m < 0) {
            return (Math.asin(n / r()) - Math.asin((2 * m + n) / r())) / Math.sqrt(-m);
        }
        double s = Math.sqrt(m);
        return Math.log((2 * s * root(1) + 2 * m + n) / (2 * s * root(0) + n)) / s;
    }

    /** Where the slope is the line. */
    @Override
    public double headcount(double line) {
        double t = b + 2 * line;
        return m == 0 ? (n * n / (4 * t * t) - e * e) / n : -(n + r() * t / Math.sqrt(t * t - m)) / (2 * m);
    }

    @Override
    public double severity(double line, double headcount, double gap) {
        // The reciprocals of the zeros of Q: one by a sum that does not cancel, the other by what both multiply to.
        double sum = r() + Math.abs(n);
        double one = sum / (2 * e * e);
        double other = 2 * m / sum;
        double logarithm = n < 0
                ? Math.log((1 - headcount * other) / (1 - headcount * one))
                : Math.log((1 + headcount * one) / (1 + headcount * other));
        return 2 * gap - headcount - (a * headcount + b * at(headcount) - r() / 16 * logarithm) / (line * line);
    }
}
