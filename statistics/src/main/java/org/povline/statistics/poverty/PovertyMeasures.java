package org.povline.statistics.poverty;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Curve;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;

/**
 * Poverty at a line, which has the unit of the values and is a positive number.
 *
 * <p>By default the line itself is not poor. Negative values are kept: they give gaps above 1. Watts's index needs
 * logarithms and leaves out who has nothing or less, counted with the result. Without records there is no number; among
 * no poor there is no gap among the poor. Immutable.
 *
 * <p>Whether a household is on the line is a matter of its total and its persons. A quotient in yuan is rounded and can
 * fall to either side; take {@link org.povline.statistics.income.IncomeSample#toWeightedSample()}, which divides whole fen,
 * with a line in whole fen: it then answers as {@code total < line × persons} does.
 */
public final class PovertyMeasures {
    private static final PovertyMeasures DEFAULTS = new PovertyMeasures(Boundary.BELOW);

    private final Boundary boundary;

    private PovertyMeasures(Boundary boundary) {
        this.boundary = requireNonNull(boundary, "boundary");
    }

    /** The measures with their default options. */
    public static PovertyMeasures withDefaults() {
        return DEFAULTS;
    }

    /** The same with another answer to whether the line itself is poor. */
    public PovertyMeasures with(Boundary boundary) {
        return new PovertyMeasures(boundary);
    }

    /**
     * The usual measures together.
     *
     * @throws IllegalArgumentException if the line is not a positive number
     */
    public PovertySummary of(Distribution of, double line) {
        Poor poor = Poor.of(of, line, boundary);
        Map<String, Measured> measures = new LinkedHashMap<>();
        fgt(poor, 0).ifPresent(found -> measures.put(PovertySummary.HEADCOUNT, found));
        fgt(poor, 1).ifPresent(found -> measures.put(PovertySummary.GAP, found));
        fgt(poor, 2).ifPresent(found -> measures.put(PovertySummary.SEVERITY, found));
        watts(poor).ifPresent(found -> measures.put(PovertySummary.WATTS, found));
        sen(poor).ifPresent(found -> measures.put(PovertySummary.SEN, found));
        senShorrocksThon(poor).ifPresent(found -> measures.put(PovertySummary.SEN_SHORROCKS_THON, found));
        return new PovertySummary(line, boundary, measures);
    }

    /**
     * The measure of Foster, Greer and Thorbecke.
     *
     * @param alpha how much the gap counts, 0 or more: 0 for the headcount, 1 for the gap, 2 for the severity. A negative
     *     one would count a smaller gap more and divide by the gap of whoever is on the line; the measure is defined for
     *     none
     * @throws IllegalArgumentException if alpha is not so, or the line is not a positive number
     */
    public Optional<Measured> fgt(Distribution of, double line, double alpha) {
        return fgt(Poor.of(of, line, boundary), requireAlpha(alpha));
    }

    static double requireLine(double line) {
        if (!(line > 0 && line < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Line (" + line + ") must be a positive number");
        }
        return line;
    }

    private static double requireAlpha(double alpha) {
        if (!(alpha >= 0 && alpha < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Alpha (" + alpha + ") must be a finite number, 0 or more");
        }
        return alpha;
    }

    private Optional<Measured> fgt(Poor poor, double alpha) {
        return Measured.of(poor.fgt(alpha), fgt(poor.line(), alpha));
    }

    private Method fgt(double line, double alpha) {
        return method(boundary == Boundary.BELOW ? PovertyMeasure.FGT_BELOW : PovertyMeasure.FGT_AT_OR_BELOW, line)
                .with("alpha", alpha);
    }

    private Method method(PovertyMeasure definition, double line) {
        return definition.method().with(Method.LINE, line).with(Method.BOUNDARY, boundary);
    }

    /** Watts's index. */
    public Optional<Measured> watts(Distribution of, double line) {
        return watts(Poor.of(of, line, boundary));
    }

    private Optional<Measured> watts(Poor poor) {
        return Measured.of(
                poor.watts(),
                method(PovertyMeasure.WATTS, poor.line()),
                poor.of().dropped(poor.nonPositive()));
    }

    /**
     * How many periods it takes to the line if every income grows at the rate, on average over all persons: who is not poor
     * needs none.
     *
     * @param growth the rate a period as a fraction, above 0
     * @throws IllegalArgumentException if it is not so, or the line is not a positive number
     */
    public Optional<Measured> exitTime(Distribution of, double line, double growth) {
        if (!(growth > 0 && growth < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Growth (" + growth + ") must be a positive number");
        }
        Poor poor = Poor.of(of, line, boundary);
        return Measured.of(
                poor.watts().dividedBy(growth),
                method(PovertyMeasure.EXIT_TIME, line).with("growth", growth),
                of.dropped(poor.nonPositive()));
    }

    /** The mean gap of the poor alone; empty if nobody is poor. */
    public Optional<Measured> gapAmongPoor(Distribution of, double line) {
        return gapAmongPoor(Poor.of(of, line, boundary));
    }

    private Optional<Measured> gapAmongPoor(Poor poor) {
        return Measured.of(poor.gapAmongPoor(), method(PovertyMeasure.GAP_AMONG_POOR, poor.line()));
    }

    /** Sen's index. */
    public Optional<Measured> sen(Distribution of, double line) {
        return sen(Poor.of(of, line, boundary));
    }

    private Optional<Measured> sen(Poor poor) {
        return Measured.of(poor.sen(), method(PovertyMeasure.SEN, poor.line()));
    }

    /** The index of Sen, Shorrocks and Thon. */
    public Optional<Measured> senShorrocksThon(Distribution of, double line) {
        return senShorrocksThon(Poor.of(of, line, boundary));
    }

    private Optional<Measured> senShorrocksThon(Poor poor) {
        return Measured.of(poor.senShorrocksThon(), method(PovertyMeasure.SEN_SHORROCKS_THON, poor.line()));
    }

    /**
     * The severity by its parts: {@code P₂ = P₀ I² (1 + 2 GE(2) of the gaps)}. Empty if nobody is poor, or if all the
     * poor are on the line.
     */
    public Optional<SeverityParts> severityParts(Distribution of, double line) {
        Poor poor = Poor.of(of, line, boundary);
        Bounds inequality = poor.fgt(2)
                .over(poor.fgt(1).times(poor.gapAmongPoor()))
                .minus(Bounds.exactly(1))
                .times(0.5)
                .atLeast(0);
        Optional<Measured> gap = gapAmongPoor(poor);
        return Measured.of(inequality, method(PovertyMeasure.INEQUALITY_OF_GAPS, line))
                .map(unequal -> new SeverityParts(
                        line, fgt(poor, 2).orElseThrow(), fgt(poor, 0).orElseThrow(), gap.orElseThrow(), unequal));
    }

    /**
     * The curve of the three I's at equal steps of the share of persons, from the poorest. Without points where there
     * are no records.
     *
     * @param steps how many steps lie between 0 and 1, at least 1
     */
    public Curve tip(Distribution of, double line, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("Steps (" + steps + ") must be at least 1");
        }
        Poor poor = Poor.of(of, line, boundary);
        return new Curve(method(PovertyMeasure.TIP, line), of.cells() == 0 ? List.of() : poor.tip(steps));
    }

    /**
     * What each group adds to the measure of all: its share of persons times its own measure. Groups without records are
     * left out. Empty if all are.
     *
     * @param groups the groups by name, which together are the population
     */
    public Optional<PovertyByGroup> byGroup(Map<String, ? extends Distribution> groups, double line, double alpha) {
        requireNonNull(groups, "groups");
        requireLine(line);
        return PovertyByGroup.of(
                groups, each -> Poor.of(each, line, boundary).fgt(alpha), fgt(line, requireAlpha(alpha)));
    }
}
