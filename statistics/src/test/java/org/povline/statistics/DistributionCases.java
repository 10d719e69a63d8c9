package org.povline.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.CompensatedSum;
import org.povline.statistics.distribution.DistributionCurve;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.NegativeIncomes;
import org.povline.statistics.distribution.QuantileRule;
import org.povline.statistics.distribution.WeightedSample;
import org.povline.statistics.inequality.Concentration;
import org.povline.statistics.inequality.EntropyByGroup;
import org.povline.statistics.inequality.GiniByGroup;
import org.povline.statistics.inequality.GiniBySource;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.inequality.PayGap;
import org.povline.statistics.inequality.QuintileShares;
import org.povline.statistics.poverty.Centre;
import org.povline.statistics.poverty.PovertyByGroup;
import org.povline.statistics.poverty.PovertyMeasures;
import org.povline.statistics.poverty.RelativeMeasures;
import org.povline.statistics.poverty.SeverityParts;
import tools.jackson.databind.JsonNode;

/** Distribution, poverty and inequality: what computes their cases, and calculations by hand. */
final class DistributionCases {
    private static final PovertyMeasures POVERTY = PovertyMeasures.withDefaults();
    private static final InequalityMeasures INEQUALITY = InequalityMeasures.withDefaults();

    private DistributionCases() {}

    static Map<String, Function<JsonNode, Map<String, Double>>> measures() {
        Map<String, Function<JsonNode, Map<String, Double>>> all = new LinkedHashMap<>();
        all.put(
                "FGT",
                args -> one(
                        POVERTY.fgt(sample(args), line(args), args.get("alpha").asDouble())));
        all.put(
                "neg.fgt",
                args -> Map.of(
                        "alpha0", value(POVERTY.fgt(design(), line(args), 0)),
                        "alpha1", value(POVERTY.fgt(design(), line(args), 1)),
                        "alpha2", value(POVERTY.fgt(design(), line(args), 2))));
        all.put("watts", args -> one(POVERTY.watts(sample(args), line(args))));
        all.put(
                "averageExitTime",
                args -> one(POVERTY.exitTime(
                        sample(args), line(args), args.get("growth").asDouble())));
        all.put("sen", args -> one(POVERTY.sen(sample(args), line(args))));
        all.put("senShorrocksThon", args -> one(POVERTY.senShorrocksThon(sample(args), line(args))));
        all.put("giniOfGaps", args -> one(INEQUALITY.gini(gaps(sample(args), line(args)))));
        all.put("gini", args -> one(INEQUALITY.gini(sample(args))));
        all.put("gini_withNegatives", args -> one(INEQUALITY.gini(design())));
        all.put(
                "generalisedEntropy",
                args -> one(INEQUALITY.generalisedEntropy(
                        sample(args), args.get("epsilon").asDouble())));
        all.put(
                "atkinson",
                args -> one(
                        INEQUALITY.atkinson(sample(args), args.get("epsilon").asDouble())));
        all.put("hoover", args -> one(INEQUALITY.hoover(sample(args))));
        all.put("unweightedQuantile", args -> {
            WeightedSample incomes = WeightedSample.of(
                    Reference.rows("design_sample.csv"), row -> Double.parseDouble(row.get("income")), row -> 1);
            return quantiles(incomes, args, QuantileRule.ofType(args.get("type").asInt()));
        });
        all.put("weightedQuantile", args -> quantiles(design(), args, QuantileRule.LAEKEN));
        all.put(
                "weightedMedian_evenSplit",
                args -> Map.of(
                        "laeken", value(sample(args).quantile(0.5, QuantileRule.LAEKEN)),
                        "infRule", value(sample(args).quantile(0.5, QuantileRule.INVERSE_DISTRIBUTION)),
                        "averaging", value(sample(args).quantile(0.5, QuantileRule.AVERAGING))));
        all.put(
                "surveyMean",
                args -> Map.of(
                        "value/poor", value(POVERTY.fgt(design(), 3000, 0)), "value/income", value(design().mean())));
        all.put(
                "replicateVariance",
                args -> Map.of(
                        "mean/poor", value(POVERTY.fgt(design(), 3000, 0)),
                        "mean/income", value(design().mean()),
                        "gini", value(INEQUALITY.with(NegativeIncomes.ZERO).gini(design())),
                        "fgt1", value(POVERTY.fgt(design(), 3000, 1))));
        all.put("FGTsubgroupDecomposition", DistributionCases::subgroups);
        all.put("benefitIncidence", args -> incidence());
        all.put("sumPrecision", args -> {
            CompensatedSum sum = CompensatedSum.create();
            sum.accept(1e16);
            IntStream.range(0, 1000).forEach(i -> sum.accept(1));
            return Map.of("", sum.value());
        });
        all.put("PIP_grouped_Lorenz", LorenzCases::quadratic);
        return all;
    }

    private static Map<String, Double> subgroups(JsonNode args) {
        Map<String, WeightedSample> groups = new TreeMap<>();
        List<Map<String, String>> rows = Reference.rows("panel.csv");
        groups.put("A", panel(rows.subList(0, 100)));
        groups.put("B", panel(rows.subList(100, 220)));
        groups.put("C", panel(rows.subList(220, 300)));
        PovertyByGroup byGroup = POVERTY.byGroup(
                        groups, line(args), args.get("alpha").asDouble())
                .orElseThrow();
        Map<String, Double> got = new TreeMap<>();
        got.put("total", byGroup.total().value());
        byGroup.groups().forEach(group -> {
            got.put("share/" + group.name(), group.share());
            got.put("groupFgt/" + group.name(), group.poverty().value());
            got.put("absolute/" + group.name(), group.contribution());
            got.put(
                    "relative/" + group.name(),
                    byGroup.relativeContribution(group).orElseThrow());
        });
        return got;
    }

    private static WeightedSample panel(List<Map<String, String>> rows) {
        return WeightedSample.of(
                rows, row -> Double.parseDouble(row.get("inc1")), row -> Double.parseDouble(row.get("weight")));
    }

    private static Map<String, Double> incidence() {
        List<Map<String, String>> rows = Reference.rows("targeting.csv");
        WeightedSample consumption =
                WeightedSample.of(rows, row -> number(row, "consumption"), DistributionCases::persons);
        double all = total(rows, row -> true);
        double bottom40 = quantile(consumption, 0.4);
        double bottom20 = quantile(consumption, 0.2);
        return Map.of(
                "cghPerformance40",
                total(rows, row -> number(row, "consumption") <= bottom40) / all / 0.4,
                "cghPerformance20",
                total(rows, row -> number(row, "consumption") <= bottom20) / all / 0.2,
                "concentrationIndexBenefit",
                concentration(rows, "benefit"),
                "concentrationIndexBeneficiary",
                concentration(rows, "beneficiary"));
    }

    private static double total(List<Map<String, String>> rows, Predicate<Map<String, String>> of) {
        return rows.stream()
                .filter(of)
                .mapToDouble(row -> persons(row) * number(row, "benefit"))
                .sum();
    }

    private static double concentration(List<Map<String, String>> rows, String column) {
        return Concentration.of(
                        rows, row -> number(row, "consumption"), row -> number(row, column), DistributionCases::persons)
                .index()
                .orElseThrow()
                .value();
    }

    private static double persons(Map<String, String> row) {
        return number(row, "weight") * number(row, "size");
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static Map<String, Double> quantiles(WeightedSample of, JsonNode args, QuantileRule rule) {
        Map<String, Double> got = new TreeMap<>();
        IntStream.range(0, args.get("probs").size())
                .forEach(i -> got.put(
                        "" + i, value(of.quantile(args.get("probs").get(i).asDouble(), rule))));
        return got;
    }

    private static double quantile(WeightedSample of, double share) {
        return value(of.quantile(share, QuantileRule.LAEKEN));
    }

    private static WeightedSample gaps(WeightedSample of, double line) {
        return WeightedSample.of(IntStream.range(0, of.cells())
                .mapToDouble(i -> Math.max(0, line - of.value(i)) / line)
                .toArray());
    }

    private static WeightedSample design() {
        return WeightedSample.of(
                Reference.rows("design_sample.csv"), row -> number(row, "income"), row -> number(row, "weight"));
    }

    private static WeightedSample sample(JsonNode args) {
        return WeightedSample.of(StreamSupport.stream(args.get("x").spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray());
    }

    private static double line(JsonNode args) {
        return args.get("line").asDouble();
    }

    private static Map<String, Double> one(Optional<Measured> measured) {
        return Map.of("", value(measured));
    }

    private static double value(Optional<Measured> measured) {
        return measured.orElseThrow().value();
    }

    // ---- by hand

    /** 1, 2, 3, 4, 10 with the weights 1, 1, 2, 1, 1: W = 6, Σ w x = 1 + 2 + 6 + 4 + 10 = 23. */
    private static WeightedSample five() {
        return WeightedSample.of(new double[] {1, 2, 3, 4, 10}, new double[] {1, 1, 2, 1, 1});
    }

    /** 1, 2, 4, 8, 10: mean 5. */
    private static WeightedSample even() {
        return WeightedSample.of(1, 2, 4, 8, 10);
    }

    static List<Hand> hands() {
        List<Hand> all = new ArrayList<>();
        all.add(new Hand(
                "infQuantile",
                "F = 1/6, 2/6, 4/6, 5/6, 1; the first of 4/6 or more",
                3,
                () -> value(five().quantile(4.0 / 6, QuantileRule.INVERSE_DISTRIBUTION))));
        all.add(new Hand("laekenQuantile", "the first above 4/6", 4, () -> quantile(five(), 4.0 / 6)));
        all.add(new Hand("weightedMean", "23/6", 23.0 / 6, () -> value(five().mean())));
        all.add(new Hand(
                "lorenzInterp",
                "half of the weight: 1 + 2 and one of the two 3, of 23",
                6.0 / 23,
                () -> value(DistributionCurve.LORENZ.at(five(), 0.5))));
        all.add(new Hand(
                "lorenzInterp",
                "a quarter: 1 and half of the record of 2, of 23",
                2.0 / 23,
                () -> value(DistributionCurve.LORENZ.at(five(), 0.25))));
        all.add(new Hand(
                "genLorenz", "6/23 × 23/6", 1, () -> value(DistributionCurve.GENERALISED_LORENZ.at(five(), 0.5))));
        all.add(new Hand(
                "fgtTie",
                "x ≤ 3: 4 of 6",
                4.0 / 6,
                () -> value(POVERTY.with(Boundary.AT_OR_BELOW).fgt(five(), 3, 0))));
        all.add(new Hand(
                "fgtTie",
                "the gap does not move: (2/3 + 1/3)/6",
                1.0 / 6,
                () -> value(POVERTY.with(Boundary.AT_OR_BELOW).fgt(five(), 3, 1))));
        all.add(new Hand(
                "conveyFgt",
                "relq: line 1 × median 3 by the inverse, x ≤ 3: 4 of 6",
                4.0 / 6,
                () -> value(convey().with(1, Centre.MEDIAN).of(five()).rate())));
        all.add(new Hand(
                "conveyFgt",
                "relm: line 12/23 of the mean 23/6 is 2, x ≤ 2: 2 of 6",
                2.0 / 6,
                () -> value(convey().with(12.0 / 23 * (1 + 1e-15), Centre.MEAN)
                        .of(five())
                        .rate())));
        all.add(new Hand(
                "fgtdec",
                "line 4, gaps 3/4, 2/4, and 1/4 twice: P₀ 4/6, I 7/16, Σ g² = 15/16",
                15.0 / 96,
                () -> parts().headcount().value()
                        * Math.pow(parts().gap().value(), 2)
                        * (1 + 2 * parts().inequality().value())));
        all.add(new Hand(
                "fgtdec",
                "gei = (15/96 / (4/6 × 49/256) − 1)/2 = (60/49 − 1)/2",
                11.0 / 98,
                () -> parts().inequality().value()));
        all.add(new Hand(
                "sstW",
                "line 4: P₁ (1 + G(g)) = (7/4)/6 + Σ pairs|g − g'|/36, pairs 1/4 + 2 × 2/4 + 2 × 3/4 + 2 × 1/4"
                        + " + 2 × 2/4 + 4 × 1/4 = 21/4",
                7.0 / 24 + 21.0 / 144,
                () -> value(POVERTY.senShorrocksThon(five(), 4))));
        all.add(new Hand(
                "tip",
                "line 4: the poorest third lack (3 + 2)/4, over 6",
                5.0 / 24,
                () -> POVERTY.tip(five(), 4, 3).points().get(1).y()));
        all.add(new Hand(
                "tip",
                "all lack (3 + 2 + 2)/4, over 6: the gap",
                7.0 / 24,
                () -> POVERTY.tip(five(), 4, 3).points().get(3).y()));
        all.add(new Hand(
                "arpt",
                "0.6 × 3",
                1.8,
                () -> value(RelativeMeasures.withDefaults().of(five()).threshold())));
        all.add(new Hand(
                "arprStrict",
                "x < 1.8: 1 of 6, as a fraction",
                1.0 / 6,
                () -> value(RelativeMeasures.withDefaults().of(five()).rate())));
        all.add(new Hand(
                "arprStrict",
                "the line of all, 1.8, in a group of 1 and 2: half of it",
                0.5,
                () -> value(RelativeMeasures.withDefaults()
                        .of(five(), WeightedSample.of(1, 2))
                        .rate())));
        all.add(new Hand(
                "rmpg",
                "x < 3: 1 and 2, median by laeken 2 at the share 1/2; (3 − 2)/3",
                1.0 / 3,
                () -> value(RelativeMeasures.withDefaults()
                        .with(1, Centre.MEDIAN)
                        .of(five())
                        .medianGap())));
        all.add(new Hand(
                "conveyArpt",
                "0.6 × the inverse's median 2 of 1, 2, 3, 4",
                1.2,
                () -> value(convey().of(WeightedSample.of(1, 2, 3, 4)).threshold())));
        all.add(new Hand(
                "conveyArpr",
                "line 3, x ≤ 3: 4 of 6",
                4.0 / 6,
                () -> value(convey().with(1, Centre.MEDIAN).of(five()).rate())));
        all.add(new Hand(
                "conveyRmpg",
                "line 3, of 1, 2, 3, 3 the first with half of the weight is 2: 1 − 2/3",
                1.0 / 3,
                () -> value(convey().with(1, Centre.MEDIAN).of(five()).medianGap())));
        all.add(new Hand(
                "giniCorr",
                "10, 15, 20, ... of table 6.3: 0.3272727 × 10/9",
                0.36363636363636365,
                () -> value(INEQUALITY.giniCorrected(WeightedSample.of(10, 15, 20, 25, 40, 20, 30, 35, 45, 90)))));
        all.add(new Hand(
                "giniWeightedExact",
                "pairs 1 + 2 × 2 + 3 + 9, 2 × 1 + 2 + 8, 2 × 1 + 2 × 7, 6 = 51; over 6 × 23",
                51.0 / 138,
                () -> value(INEQUALITY.gini(five()))));
        all.add(new Hand(
                "jdiv",
                "1 and 3, u = 1/2, 3/2: (−1/2 log 1/2 + 1/2 log 3/2)/2",
                Math.log(3) / 4,
                () -> value(INEQUALITY.jDivergence(WeightedSample.of(1, 3)))));
        all.add(new Hand(
                "zenga",
                "1 and 3: 1 − ((2 − 1)(4 − 4)/(2 × 1 × 4) + 0) = 1",
                1,
                () -> value(INEQUALITY.zenga(WeightedSample.of(1, 3)))));
        all.add(new Hand(
                "zenga",
                "1, 2, 3: the second has (3 − 2)(6 − 5)/(3 × 2 × 5), the others 0",
                29.0 / 30,
                () -> value(INEQUALITY.zenga(WeightedSample.of(1, 2, 3)))));
        all.add(new Hand(
                "kolm",
                "1 and 3, α = log 2: log₂((2 + 1/2)/2)",
                Math.log(1.25) / Math.log(2),
                () -> value(INEQUALITY.kolm(WeightedSample.of(1, 3), Math.log(2)))));
        all.add(new Hand(
                "cv",
                "1 and 3: deviation 1 over mean 2",
                0.5,
                () -> value(INEQUALITY.variation(WeightedSample.of(1, 3)))));
        all.add(new Hand(
                "wolfson",
                "1, 2, 4, 8, 10: Σ pairs (1+3+7+9)+(2+6+8)+(4+6)+2 = 48, G = 48/125; 2 ((77/125) 5 − 3/2)/4",
                0.79,
                () -> value(INEQUALITY.wolfson(even()))));
        all.add(new Hand(
                "qsrLaeken",
                "1, 2, 4, 8, 10: q₂₀ = 2, q₈₀ = 10, nothing above it",
                0,
                () -> value(INEQUALITY.quintileShareRatio(even(), QuintileShares.LAEKEN))));
        all.add(new Hand(
                "conveyQsr",
                "q₂₀ = 1, q₈₀ = 8: 10/1",
                10,
                () -> value(INEQUALITY.quintileShareRatio(even(), QuintileShares.INVERSE_DISTRIBUTION))));
        all.add(new Hand(
                "lorenzInterp",
                "exact fifths: 10/1; a tenth over four tenths: 5/3",
                10 + 5.0 / 3,
                () -> value(INEQUALITY.quintileShareRatio(even(), QuintileShares.EXACT))
                        + value(INEQUALITY.palma(even()))));
        all.add(new Hand(
                "gpg",
                "men 4 and 6, women 1 and 3: (5 − 2)/5",
                0.6,
                () -> value(PayGap.OF_MEANS.of(WeightedSample.of(4, 6), WeightedSample.of(1, 3)))));
        all.add(new Hand(
                "gpg",
                "medians of 4, 6, 8 and 1, 3, 8: (6 − 3)/6",
                0.5,
                () -> value(PayGap.OF_MEDIANS.of(WeightedSample.of(4, 6, 8), WeightedSample.of(1, 3, 8)))));
        all.add(new Hand(
                "gedec",
                "1, 3 and 2, 6, α = 2: GE of each (1/4)/2; t = 1/3, 2/3: Σ s⁻¹ t² /8 = 10/72",
                10.0 / 72,
                () -> entropy(2).within().value()));
        all.add(new Hand(
                "gedec",
                "means 2 and 4 around 3: ((1/3)² + (1/3)²)/2/2",
                1.0 / 18,
                () -> entropy(2).between().value()));
        all.add(new Hand(
                "gedec",
                "all of 1, 2, 3, 6 around 3: (4 + 1 + 0 + 9)/9/4/2",
                14.0 / 72,
                () -> entropy(2).total().value()));
        all.add(new Hand(
                "giniSubgroup",
                "each G = 1/4, s = 1/2, t = 1/3, 2/3: 1/8",
                0.125,
                () -> giniByGroup().within()));
        all.add(new Hand(
                "giniSubgroup",
                "means 2 and 4: 2/(2 × 6)",
                1.0 / 6,
                () -> giniByGroup().between()));
        all.add(new Hand(
                "giniSubgroup",
                "1, 2, 3, 6: 1 + 2 + 5 + 1 + 4 + 3 = 16 over 16 × 3, less the others",
                1.0 / 3 - 0.125 - 1.0 / 6,
                () -> giniByGroup().overlap()));
        all.add(new Hand(
                "giniSource",
                "wages 1, 4 and transfers 1, 0, together 2, 4: 2/(2 × 6)",
                1.0 / 6,
                () -> bySource().total().value()));
        all.add(new Hand(
                "giniSource",
                "wages: S = 5/6, C = 3/10; transfers: S = 1/6, C = −1/2",
                5.0 / 6 * 0.3 - 1.0 / 12,
                () -> bySource().sources().stream()
                        .mapToDouble(source -> source.share() * value(source.concentration()))
                        .sum()));
        all.add(new Hand(
                "giniSource",
                "transfers run against the ranks: C/G = −1",
                -1,
                () -> value(bySource().sources().get(0).correlation())));
        // Types of Hyndman and Fan for the share 0.3 of 1, 2, 4, 8, 10: n p = 1.5.
        all.add(new Hand("hyndmanFan", "1: the second", 2, () -> value(even().quantile(0.3, QuantileRule.ofType(1)))));
        all.add(new Hand(
                "hyndmanFan", "2: the second, no tie", 2, () -> value(even().quantile(0.3, QuantileRule.ofType(2)))));
        all.add(new Hand(
                "hyndmanFan",
                "2: a tie at 0.4, (2 + 4)/2",
                3,
                () -> value(even().quantile(0.4, QuantileRule.ofType(2)))));
        all.add(new Hand(
                "hyndmanFan",
                "3: of ranks 1 and 2 the even one",
                2,
                () -> value(even().quantile(0.3, QuantileRule.ofType(3)))));
        all.add(new Hand(
                "hyndmanFan",
                "3: 0.5 × 5 = 2.5, again the second",
                2,
                () -> value(even().quantile(0.5, QuantileRule.ofType(3)))));
        all.add(new Hand(
                "hyndmanFan", "4: at rank 1.5", 1.5, () -> value(even().quantile(0.3, QuantileRule.ofType(4)))));
        all.add(new Hand(
                "hyndmanFan", "5: at rank 1.5 + 0.5", 2, () -> value(even().quantile(0.3, QuantileRule.ofType(5)))));
        all.add(new Hand(
                "hyndmanFan",
                "6: at rank 6 × 0.3 = 1.8",
                1.8,
                () -> value(even().quantile(0.3, QuantileRule.ofType(6)))));
        all.add(new Hand(
                "hyndmanFan",
                "7: at rank 4 × 0.3 + 1 = 2.2",
                2.4,
                () -> value(even().quantile(0.3, QuantileRule.ofType(7)))));
        all.add(new Hand(
                "hyndmanFan",
                "8: at rank (5 + 1/3) 0.3 + 1/3 = 1.9333",
                29.0 / 15,
                () -> value(even().quantile(0.3, QuantileRule.ofType(8)))));
        all.add(new Hand(
                "hyndmanFan",
                "9: at rank (5 + 1/4) 0.3 + 3/8 = 1.95",
                1.95,
                () -> value(even().quantile(0.3, QuantileRule.ofType(9)))));
        all.addAll(LorenzCases.betaByHand());
        return all;
    }

    private static RelativeMeasures convey() {
        return RelativeMeasures.withDefaults()
                .with(QuantileRule.INVERSE_DISTRIBUTION)
                .with(Boundary.AT_OR_BELOW);
    }

    private static SeverityParts parts() {
        return POVERTY.severityParts(five(), 4).orElseThrow();
    }

    private static Map<String, WeightedSample> twoGroups() {
        return Map.of("poorer", WeightedSample.of(1, 3), "richer", WeightedSample.of(2, 6));
    }

    private static EntropyByGroup entropy(double alpha) {
        return EntropyByGroup.of(twoGroups(), alpha).orElseThrow();
    }

    private static GiniByGroup giniByGroup() {
        return GiniByGroup.of(twoGroups()).orElseThrow();
    }

    private static GiniBySource bySource() {
        Map<String, ToDoubleFunction<double[]>> sources =
                Map.of("wages", each -> each[1], "transfers", each -> each[0]);
        return GiniBySource.of(List.of(new double[] {1, 1}, new double[] {0, 4}), sources, each -> 1)
                .orElseThrow();
    }
}
