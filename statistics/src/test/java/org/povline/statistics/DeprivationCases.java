package org.povline.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.statistics.deprivation.AlkireFoster;
import org.povline.statistics.deprivation.DeprivationMeasures;
import org.povline.statistics.deprivation.DeprivationSpecification;
import org.povline.statistics.deprivation.DeprivationTable;
import org.povline.statistics.deprivation.Indicator;
import org.povline.statistics.distribution.Measured;
import tools.jackson.databind.JsonNode;

/** Deprivation after Alkire and Foster: what computes its cases. */
public final class DeprivationCases {
    private static final List<String> SAMPLED =
            List.of("d_nutr", "d_cm", "d_satt", "d_educ", "d_elct", "d_sani", "d_wtr", "d_hsg", "d_ckfl", "d_asst");

    private DeprivationCases() {}

    static Map<String, Function<JsonNode, Map<String, Double>>> measures() {
        Map<String, Function<JsonNode, Map<String, Double>>> all = new LinkedHashMap<>();
        all.put("af2011.k2", DeprivationCases::printed);
        all.put("af.nested.weights", DeprivationCases::nested);
        all.put("alkireFosterCutoffPrecision", DeprivationCases::atTheCutOff);
        all.put("mpitbR.k33.nat", args -> ofTool(args, "/b"));
        all.put("mpitbR.k33.north", args -> ofTool(args, "/b"));
        all.put("alkireFoster", DeprivationCases::exactly);
        return all;
    }

    /** Ten indicators of the sample, by their weights among 18 parts. */
    public static DeprivationSpecification sampled(Ratio cutoff) {
        return new DeprivationSpecification(
                "sample",
                IntStream.range(0, SAMPLED.size())
                        .mapToObj(i -> new Indicator(SAMPLED.get(i), "d" + (i < 2 ? 1 : i < 4 ? 2 : 3), i < 4 ? 3 : 1))
                        .toList(),
                cutoff,
                "af_sample.csv");
    }

    /** The tables of the sample by region. */
    public static Map<String, DeprivationTable> sampleByRegion() {
        return Reference.rows("af_sample.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("region"),
                        LinkedHashMap::new,
                        DeprivationTable.collecting(
                                SAMPLED.size(),
                                row -> SAMPLED.stream()
                                        .map(code -> Truth.of(row.get(code).equals("1")))
                                        .toList(),
                                row -> Double.parseDouble(row.get("weight")))));
    }

    private static DeprivationTable sample(String group) {
        Map<String, DeprivationTable> regions = sampleByRegion();
        DeprivationTable all = DeprivationTable.create(SAMPLED.size());
        regions.values().forEach(all::combine);
        return group.equals("nat") ? all : regions.get(group);
    }

    private static Map<String, Double> ofTool(JsonNode args, String estimate) {
        DeprivationMeasures measures = AlkireFoster.of(
                        sampled(new Ratio(Math.round(100 * args.get("k").asDouble()), 100)))
                .of(sample(args.get("group").stringValue()));
        Map<String, Double> got = headline(measures, estimate);
        putIndicators(got, measures);
        return got;
    }

    private static Map<String, Double> exactly(JsonNode args) {
        DeprivationMeasures measures = AlkireFoster.of(sampled(new Ratio(
                        args.get("kNumerator").asLong(),
                        args.get("kDenominator").asLong())))
                .of(sample(args.get("group").stringValue()));
        Map<String, Double> got = headline(measures, "");
        putIndicators(got, measures);
        measures.byDimension().forEach((dimension, share) -> got.put("byDimension/" + dimension, share));
        return got;
    }

    private static void putIndicators(Map<String, Double> got, DeprivationMeasures measures) {
        measures.indicators().forEach(each -> {
            String code = each.indicator().code();
            got.put("hd/" + code, value(each.uncensored()));
            got.put("hdk/" + code, value(each.censored()));
            got.put("actb/" + code, value(each.contribution()));
            got.put("pctb/" + code, value(each.share()));
        });
    }

    private static Map<String, Double> headline(DeprivationMeasures measures, String estimate) {
        Map<String, Double> got = new TreeMap<>();
        got.put("H" + estimate, value(measures.headcount()));
        got.put("A" + estimate, value(measures.intensity()));
        got.put("M0" + estimate, value(measures.adjustedHeadcount()));
        return got;
    }

    /** The printed example of Alkire and Foster, with its gaps. */
    private static Map<String, Double> printed(JsonNode args) {
        DeprivationTable table = DeprivationTable.create(4);
        args.get("achievements").forEach(row -> table.acceptGaps(gaps(row, args.get("cutoffs")), 1));
        DeprivationMeasures measures =
                AlkireFoster.of(weighted(new Ratio(2, 4), 1, 1, 1, 1)).of(table);
        Map<String, Double> got = headline(measures, "");
        got.put("M1", value(measures.adjustedGap()));
        got.put("M2", value(measures.adjustedSeverity()));
        IntStream.range(0, 4).forEach(j -> {
            got.put("censoredHeadcount/" + j, value(measures.indicators().get(j).censored()));
            got.put(
                    "uncensoredHeadcount/" + j,
                    value(measures.indicators().get(j).uncensored()));
            got.put("contribution/" + j, value(measures.indicators().get(j).share()));
        });
        return got;
    }

    private static double[] gaps(JsonNode achievements, JsonNode lines) {
        return IntStream.range(0, lines.size())
                .mapToDouble(j -> Math.max(
                        0,
                        (lines.get(j).asDouble() - achievements.get(j).asDouble())
                                / lines.get(j).asDouble()))
                .toArray();
    }

    /** The score of one is M0 of that one alone where any deprivation counts. */
    private static Map<String, Double> nested(JsonNode args) {
        DeprivationSpecification specification = weighted(new Ratio(2, 5), 2, 1, 1, 1);
        DeprivationTable table = DeprivationTable.create(4);
        args.get("g0").forEach(row -> table.accept(truths(row), 1));
        Map<String, Double> got = headline(AlkireFoster.of(specification).of(table), "");
        AlkireFoster union = AlkireFoster.of(specification.withCutoff(new Ratio(1, 5)));
        IntStream.range(0, args.get("g0").size())
                .forEach(i -> got.put(
                        "score/" + i,
                        value(union.of(alone(args.get("g0").get(i))).adjustedHeadcount())));
        return got;
    }

    private static Map<String, Double> atTheCutOff(JsonNode args) {
        AlkireFoster measure = AlkireFoster.of(weighted(new Ratio(90, 180), ints(args.get("weightsNumerator"))));
        Map<String, Double> got = new TreeMap<>();
        IntStream.range(0, args.get("rows").size())
                .forEach(i -> got.put(
                        "poor/" + i,
                        value(measure.of(alone(args.get("rows").get(i).get("g0")))
                                .headcount())));
        return got;
    }

    private static DeprivationTable alone(JsonNode row) {
        DeprivationTable table = DeprivationTable.create(row.size());
        table.accept(truths(row), 1);
        return table;
    }

    /** A specification of indicators of these weights, each a dimension of its own. */
    public static DeprivationSpecification weighted(Ratio cutoff, int... weights) {
        return new DeprivationSpecification(
                "test",
                IntStream.range(0, weights.length)
                        .mapToObj(i -> new Indicator("i" + i, "d" + i, weights[i]))
                        .toList(),
                cutoff,
                "made up");
    }

    private static List<Truth> truths(JsonNode row) {
        return IntStream.of(ints(row)).mapToObj(each -> Truth.of(each == 1)).toList();
    }

    private static int[] ints(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    private static double value(Optional<Measured> found) {
        return found.orElseThrow().value();
    }
}
