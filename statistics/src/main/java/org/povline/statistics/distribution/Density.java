package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How densely persons lie at each amount, smoothed, for drawing.
 *
 * <p>A normal kernel over all values. Unless one is given, its bandwidth is that of Silverman,
 * {@code 0.9 min(s, (q₃ − q₁)/1.34) n^(−1/5)}, with the weighted standard deviation {@code s} and quartiles of the inverse
 * distribution and {@code n} the number of records; where the quartiles agree, from {@code s} alone. The values are first
 * shared out between the two nearest points of the drawing, so that the cost is one pass over the data: the area is
 * kept, and the points should lie closer than the bandwidth. For a histogram each bin stands at its mean. No number in a
 * report should be read from it.
 *
 * <p>Empty without records, and where all values are the same.
 *
 * <p>Source: B. W. Silverman, Density Estimation for Statistics and Data Analysis (1986), section 3.4.2; the sharing out:
 * M. P. Wand, Fast Computation of Multivariate Kernel Estimators, Journal of Computational and Graphical Statistics 3
 * (1994), 433–445, doi:10.1080/10618600.1994.10474656.
 */
public enum Density implements Definition {
    /** The normal kernel. */
    NORMAL_KERNEL;

    private static final double SIGMAS_BESIDE = 3;
    private static final double QUARTILES_OF_NORMAL = 1.34;

    @Override
    public Method method() {
        return Method.of(
                name(),
                "f(x) = Σ w φ((x − xᵢ)/h) / (h Σ w), h = 0.9 min(s, (q₃ − q₁)/1.34) n^(−1/5)",
                "Silverman (1986), section 3.4.2");
    }

    /**
     * The density at points of equal distance that reach three bandwidths beyond the smallest and largest value.
     *
     * @param points how many, at least 2
     */
    public Optional<Curve> of(Distribution of, int points) {
        requireNonNull(of, "of");
        if (points < 2) {
            throw new IllegalArgumentException("Points (" + points + ") must be at least 2");
        }
        return bandwidth(of).map(bandwidth -> curve(of, bandwidth, points));
    }

    private static Optional<Double> bandwidth(Distribution of) {
        double mean = of.sum() / of.weight();
        double variance = of.integral(0, of.cells(), Shape.CONVEX, x -> (x - mean) * (x - mean))
                        .middle()
                / of.weight();
        double quartiles = of.quantileBounds(0.75, QuantileRule.INVERSE_DISTRIBUTION)
                .minus(of.quantileBounds(0.25, QuantileRule.INVERSE_DISTRIBUTION))
                .middle();
        double deviation = Math.sqrt(variance);
        double spread = quartiles > 0 ? Math.min(deviation, quartiles / QUARTILES_OF_NORMAL) : deviation;
        double bandwidth = 0.9 * spread * Math.pow((double) of.records(), -0.2);
        return bandwidth > 0 && Double.isFinite(bandwidth) ? Optional.of(bandwidth) : Optional.empty();
    }

    private Curve curve(Distribution of, double bandwidth, int points) {
        double start = of.lower(0) - SIGMAS_BESIDE * bandwidth;
        double step = (of.upper(of.cells() - 1) + SIGMAS_BESIDE * bandwidth - start) / (points - 1);
        double[] shared = shareOut(of, start, step, points);
        double scale = 1 / (of.weight() * bandwidth * Math.sqrt(2 * Math.PI));
        return new Curve(
                method().with("bandwidth", bandwidth),
                IntStream.range(0, points)
                        .mapToObj(i -> new CurvePoint(start + i * step, scale * smooth(shared, i, step / bandwidth), 0))
                        .toList());
    }

    private static double[] shareOut(Distribution of, double start, double step, int points) {
        double[] shared = new double[points];
        for (int i = 0; i < of.cells(); i++) {
            double at = (of.mean(i) - start) / step;
            int left = Math.min(points - 2, (int) at);
            shared[left] += of.weight(i) * (left + 1 - at);
            shared[left + 1] += of.weight(i) * (at - left);
        }
        return shared;
    }

    private static double smooth(double[] shared, int at, double stepInBandwidths) {
        CompensatedSum sum = CompensatedSum.create();
        for (int i = 0; i < shared.length; i++) {
            double distance = (i - at) * stepInBandwidths;
            sum.accept(shared[i] * Math.exp(-distance * distance / 2));
        }
        return sum.value();
    }
}
