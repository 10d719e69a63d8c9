package org.povline.statistics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.DistributionCurve;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.NegativeIncomes;
import org.povline.statistics.distribution.QuantileRule;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.inequality.QuintileShares;
import org.povline.statistics.poverty.Centre;
import org.povline.statistics.poverty.PovertyMeasures;
import org.povline.statistics.poverty.RelativeMeasures;

/** Everything that can be measured of one distribution, by name, for laws that hold of all of it. */
public final class AllMeasures {
    private AllMeasures() {}

    /** The measures, with poverty at the line. */
    public static Map<String, Function<Distribution, Optional<Measured>>> at(double line) {
        Map<String, Function<Distribution, Optional<Measured>>> all = new LinkedHashMap<>();
        all.put("mean", Distribution::mean);
        for (QuantileRule rule : QuantileRule.values()) {
            for (double share : new double[] {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1}) {
                all.put(rule + " " + share, of -> of.quantile(share, rule));
            }
        }
        for (DistributionCurve curve : DistributionCurve.values()) {
            for (double share : new double[] {0, 0.2, 0.5, 0.8, 1}) {
                all.put(curve + " " + share, of -> curve.at(of, share));
            }
        }
        for (Boundary boundary : Boundary.values()) {
            addPoverty(all, PovertyMeasures.withDefaults().with(boundary), boundary.name(), line);
            addRelative(all, boundary);
        }
        for (NegativeIncomes policy : NegativeIncomes.values()) {
            addInequality(all, InequalityMeasures.withDefaults().with(policy), policy.name());
        }
        return all;
    }

    private static void addPoverty(
            Map<String, Function<Distribution, Optional<Measured>>> all,
            PovertyMeasures poverty,
            String option,
            double line) {
        for (double alpha : new double[] {0, 0.5, 1, 1.5, 2, 3}) {
            all.put("FGT " + alpha + " " + option, of -> poverty.fgt(of, line, alpha));
        }
        all.put("Watts " + option, of -> poverty.watts(of, line));
        all.put("Sen " + option, of -> poverty.sen(of, line));
        all.put("SST " + option, of -> poverty.senShorrocksThon(of, line));
        all.put("gap among the poor " + option, of -> poverty.gapAmongPoor(of, line));
        all.put("exit time " + option, of -> poverty.exitTime(of, line, 0.05));
        all.put(
                "inequality of gaps " + option,
                of -> poverty.severityParts(of, line).map(parts -> parts.inequality()));
    }

    private static void addRelative(Map<String, Function<Distribution, Optional<Measured>>> all, Boundary boundary) {
        for (Centre centre : Centre.values()) {
            RelativeMeasures relative =
                    RelativeMeasures.withDefaults().with(0.6, centre).with(boundary);
            all.put(
                    "threshold of " + centre + " " + boundary,
                    of -> relative.of(of).threshold());
            all.put("rate at " + centre + " " + boundary, of -> relative.of(of).rate());
            all.put(
                    "median gap at " + centre + " " + boundary,
                    of -> relative.of(of).medianGap());
        }
    }

    private static void addInequality(
            Map<String, Function<Distribution, Optional<Measured>>> all, InequalityMeasures measures, String option) {
        all.put("Gini " + option, measures::gini);
        all.put("corrected Gini " + option, measures::giniCorrected);
        for (double alpha : new double[] {-1, 0, 0.5, 1, 2, 3}) {
            all.put("GE " + alpha + " " + option, of -> measures.generalisedEntropy(of, alpha));
        }
        for (double epsilon : new double[] {0.5, 1, 2}) {
            all.put("Atkinson " + epsilon + " " + option, of -> measures.atkinson(of, epsilon));
        }
        all.put("Hoover " + option, measures::hoover);
        all.put("variation " + option, measures::variation);
        all.put("Kolm " + option, of -> measures.kolm(of, 0.001));
        all.put("J " + option, measures::jDivergence);
        all.put("Zenga " + option, measures::zenga);
        all.put("Palma " + option, measures::palma);
        all.put("Wolfson " + option, measures::wolfson);
        all.put("P90/P10 " + option, of -> measures.percentileRatio(of, 0.9, 0.1));
        for (QuintileShares way : QuintileShares.values()) {
            all.put(way + " " + option, of -> measures.quintileShareRatio(of, way));
        }
    }
}
