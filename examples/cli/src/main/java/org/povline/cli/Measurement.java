package org.povline.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.QuantileRule;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.inequality.QuintileShares;
import org.povline.statistics.poverty.PovertyMeasures;
import org.povline.statistics.poverty.PovertySummary;
import org.povline.statistics.poverty.RelativeMeasures;
import org.povline.statistics.poverty.RelativePoverty;

/**
 * What {@code measure} computes, by key. What has no value, such as a logarithm without positive incomes, is left out.
 *
 * @param line the poverty line; without one the poverty measures are left out
 * @param boundary whether the line itself is poor
 * @param rule the rule of quantiles
 */
record Measurement(OptionalDouble line, Boundary boundary, QuantileRule rule) {
    private static final double MEDIAN = 0.5;

    /** The measures of a group; the threshold of relative poverty is the whole population's. */
    Map<String, Measured> of(Distribution population, Distribution group) {
        Map<String, Measured> measures = new LinkedHashMap<>();
        put(measures, "mean", group.mean());
        put(measures, "median", quantile(group, MEDIAN));
        line.ifPresent(yuan -> putPoverty(
                measures, PovertyMeasures.withDefaults().with(boundary).of(group, yuan)));
        putInequality(measures, group);
        putRelative(
                measures,
                RelativeMeasures.withDefaults().with(rule).with(boundary).of(population, group));
        return measures;
    }

    /** The quantile of a share. */
    Optional<Measured> quantile(Distribution group, double share) {
        return group.quantile(share, rule);
    }

    private static void putPoverty(Map<String, Measured> measures, PovertySummary poverty) {
        put(measures, "headcount", poverty.headcount());
        put(measures, "gap", poverty.gap());
        put(measures, "severity", poverty.severity());
        put(measures, "watts", poverty.watts());
        put(measures, "sen", poverty.sen());
        put(measures, "sst", poverty.senShorrocksThon());
    }

    private void putInequality(Map<String, Measured> measures, Distribution group) {
        InequalityMeasures inequality = InequalityMeasures.withDefaults().with(rule);
        put(measures, "gini", inequality.gini(group));
        put(measures, "ge0", inequality.generalisedEntropy(group, 0));
        put(measures, "ge1", inequality.generalisedEntropy(group, 1));
        put(measures, "ge2", inequality.generalisedEntropy(group, 2));
        put(measures, "atkinson05", inequality.atkinson(group, 0.5));
        put(measures, "atkinson1", inequality.atkinson(group, 1));
        put(measures, "atkinson2", inequality.atkinson(group, 2));
        put(measures, "s80s20", inequality.quintileShareRatio(group, QuintileShares.LAEKEN));
        put(measures, "s80s20Exact", inequality.quintileShareRatio(group, QuintileShares.EXACT));
        put(measures, "palma", inequality.palma(group));
        put(measures, "hoover", inequality.hoover(group));
        put(measures, "wolfson", inequality.wolfson(group));
    }

    private static void putRelative(Map<String, Measured> measures, RelativePoverty relative) {
        put(measures, "arpt", relative.threshold());
        put(measures, "arpr", relative.rate());
        put(measures, "rmpg", relative.medianGap());
    }

    private static void put(Map<String, Measured> measures, String key, Optional<Measured> measured) {
        measured.ifPresent(value -> measures.put(key, value));
    }
}
