package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Curves over the share {@code p} of persons, from the poorest. */
public enum DistributionCurve implements Definition {
    /**
     * What share of the whole the poorest {@code p} have. Empty where the whole is not positive. Convex, from 0 to 1; with
     * negative values it starts below 0.
     */
    LORENZ("L(p) = Σ w x over the poorest p / Σ w x, linear within a record") {
        @Override
        Bounds bounds(Distribution of, double share) {
            return of.sum() > 0 ? of.sumOfPoorest(share).over(of.sums(0, of.cells())) : Bounds.exactly(Double.NaN);
        }
    },
    /** What the poorest {@code p} have, over all persons: the Lorenz curve times the mean. It ends at the mean. */
    GENERALISED_LORENZ("GL(p) = Σ w x over the poorest p / Σ w = μ L(p)") {
        @Override
        Bounds bounds(Distribution of, double share) {
            return of.sumOfPoorest(share).dividedBy(of.weight());
        }
    },
    /** Pen's parade: the value of the person at {@code p}, as they walk past in ascending order. */
    PEN("x(p) = first x with F(x) ≥ p") {
        @Override
        Bounds bounds(Distribution of, double share) {
            return of.quantileBounds(share, QuantileRule.INVERSE_DISTRIBUTION);
        }
    };

    private final String formula;

    DistributionCurve(String formula) {
        this.formula = formula;
    }

    @Override
    public Method method() {
        return Method.of(
                name(),
                formula,
                "Shorrocks (1983), doi:10.2307/2554117; Pen (1971), Income Distribution; convey 1.0.1");
    }

    /**
     * The ordinate at a share of persons. Empty without records.
     *
     * @throws IllegalArgumentException if the share lies outside 0 to 1
     */
    public Optional<Measured> at(Distribution of, double share) {
        requireNonNull(of, "of");
        Cumulation.requireShare(share);
        return Measured.of(bounds(of, share), method().with(Method.SHARE, share));
    }

    /**
     * The curve at equal steps. Without points where it has none.
     *
     * @param steps how many steps lie between 0 and 1, at least 1
     */
    public Curve of(Distribution of, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("Steps (" + steps + ") must be at least 1");
        }
        List<CurvePoint> points = IntStream.rangeClosed(0, steps)
                .mapToDouble(step -> (double) step / steps)
                .boxed()
                .flatMap(share -> at(of, share).map(y -> new CurvePoint(share, y.value(), y.errorBound())).stream())
                .toList();
        return new Curve(method(), points);
    }

    abstract Bounds bounds(Distribution of, double share);
}
