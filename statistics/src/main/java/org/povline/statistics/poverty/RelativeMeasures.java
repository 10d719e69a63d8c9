package org.povline.statistics.poverty;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.QuantileRule;

/**
 * Poverty relative to the population itself, as the European social indicators measure it.
 *
 * <p>By default the line is 60 % of the median by {@link QuantileRule#LAEKEN}, and who is on it is not poor. The line is
 * that of the whole population also where a group is measured. Negative and zero values stay. Immutable.
 *
 * <p>Source: A. Alfons and M. Templ, Estimation of Social Exclusion Indicators from Complex Surveys: The R Package
 * laeken, Journal of Statistical Software 54 (2013), 15, doi:10.18637/jss.v054.i15. With
 * {@link QuantileRule#INVERSE_DISTRIBUTION} and {@link Boundary#AT_OR_BELOW} the definitions are those of convey 1.0.1.
 */
public final class RelativeMeasures {
    private static final double SIXTY_PERCENT = 0.6;
    private static final RelativeMeasures DEFAULTS =
            new RelativeMeasures(SIXTY_PERCENT, Centre.MEDIAN, QuantileRule.LAEKEN, Boundary.BELOW);

    private final double share;
    private final Centre centre;
    private final QuantileRule rule;
    private final Boundary boundary;

    private RelativeMeasures(double share, Centre centre, QuantileRule rule, Boundary boundary) {
        this.share = requireShare(share);
        this.centre = requireNonNull(centre, "centre");
        this.rule = requireNonNull(rule, "rule");
        this.boundary = requireNonNull(boundary, "boundary");
    }

    static double requireShare(double share) {
        if (!(share > 0 && share < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Share (" + share + ") must be a positive number");
        }
        return share;
    }

    /** The measures with their default options. */
    public static RelativeMeasures withDefaults() {
        return DEFAULTS;
    }

    /** The same with the line at another share, such as 0.5, of the median or of the mean. */
    public RelativeMeasures with(double share, Centre centre) {
        return new RelativeMeasures(share, centre, rule, boundary);
    }

    /** The same with another rule for medians. */
    public RelativeMeasures with(QuantileRule rule) {
        return new RelativeMeasures(share, centre, rule, boundary);
    }

    /** The same with another answer to whether the line itself is poor. */
    public RelativeMeasures with(Boundary boundary) {
        return new RelativeMeasures(share, centre, rule, boundary);
    }

    /** Measures the population. */
    public RelativePoverty of(Distribution population) {
        requireNonNull(population, "population");
        return of(population, population);
    }

    /** Measures a group at the line of the population. */
    public RelativePoverty of(Distribution population, Distribution group) {
        requireNonNull(group, "group");
        Bounds line = centre.of(population, rule).times(share);
        boolean hasLine = line.lower() > 0 && line.upper() < Double.POSITIVE_INFINITY;
        Map<String, Measured> measures = new LinkedHashMap<>();
        Measured.of(line, method(PovertyMeasure.THRESHOLD))
                .ifPresent(found -> measures.put(RelativePoverty.THRESHOLD, found));
        if (hasLine) {
            Measured.of(rate(group, line), atLine(rateName(), line))
                    .ifPresent(found -> measures.put(RelativePoverty.RATE, found));
            Measured.of(medianGap(group, line), atLine(PovertyMeasure.RELATIVE_MEDIAN_GAP, line))
                    .ifPresent(found -> measures.put(RelativePoverty.MEDIAN_GAP, found));
        }
        return new RelativePoverty(share, centre, rule, boundary, measures);
    }

    private Method method(PovertyMeasure definition) {
        return definition
                .method()
                .with(Method.SHARE, share)
                .with(Method.CENTRE, centre)
                .with(Method.QUANTILE_RULE, rule);
    }

    private Method atLine(PovertyMeasure definition, Bounds line) {
        return method(definition).with(Method.LINE, line.middle()).with(Method.BOUNDARY, boundary);
    }

    private PovertyMeasure rateName() {
        return boundary == Boundary.BELOW ? PovertyMeasure.AT_RISK_BELOW : PovertyMeasure.AT_RISK_AT_OR_BELOW;
    }

    private Bounds rate(Distribution group, Bounds line) {
        return Poor.of(group, line.lower(), boundary)
                .headcount()
                .or(Poor.of(group, line.upper(), boundary).headcount());
    }

    /** The more are poor, the higher their median lies. */
    private Bounds medianGap(Distribution group, Bounds line) {
        Bounds lowest = medianBelow(group, line.lower());
        // A sample has one line, and its poor need not be looked at twice.
        Bounds median = line.lower() == line.upper() ? lowest : lowest.or(medianBelow(group, line.upper()));
        return Bounds.exactly(1).minus(median.over(line));
    }

    private Bounds medianBelow(Distribution group, double line) {
        Poor poor = Poor.of(group, line, boundary);
        Bounds sure = group.first(poor.below()).quantileBounds(Centre.HALF, rule);
        return poor.reached() == poor.below()
                ? sure
                : sure.or(group.first(poor.reached()).quantileBounds(Centre.HALF, rule));
    }
}
