package org.povline.statistics;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.povline.statistics.coverage.ConfidenceInterval;
import org.povline.statistics.coverage.CoverageRate;
import org.povline.statistics.coverage.IntervalMethod;
import tools.jackson.databind.JsonNode;

/** Rates and their intervals: what computes their cases. */
final class CoverageCases {
    private static final Map<String, IntervalMethod> METHODS = Map.of(
            "wald", IntervalMethod.WALD,
            "wilson", IntervalMethod.WILSON,
            "wilsonContinuity", IntervalMethod.WILSON_CONTINUITY,
            "agrestiCoullUnclamped", IntervalMethod.AGRESTI_COULL,
            "clopperPearson", IntervalMethod.CLOPPER_PEARSON,
            "jeffreys", IntervalMethod.JEFFREYS);

    private CoverageCases() {}

    static Map<String, Function<JsonNode, Map<String, Double>>> measures() {
        return Map.of("binomialCI", CoverageCases::intervals);
    }

    private static Map<String, Double> intervals(JsonNode args) {
        CoverageRate rate =
                CoverageRate.of(args.get("successes").asLong(), args.get("n").asLong());
        Map<String, Double> got = new TreeMap<>();
        got.put("estimate", rate.rate().orElseThrow().doubleValue());
        METHODS.forEach((name, method) -> {
            ConfidenceInterval interval = rate.withInterval(
                            method, args.get("level").asDouble())
                    .interval()
                    .orElseThrow();
            got.put(name + "/0", interval.lower());
            got.put(name + "/1", interval.upper());
        });
        return got;
    }
}
