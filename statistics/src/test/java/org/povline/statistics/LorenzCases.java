package org.povline.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.inequality.Elasticities;
import org.povline.statistics.inequality.FittedLorenz;
import org.povline.statistics.inequality.FittedPoverty;
import org.povline.statistics.inequality.LorenzFit;
import tools.jackson.databind.JsonNode;

/** Lorenz curves fitted to the grouped data of the reference. */
final class LorenzCases {
    private static final int DECILES = 10;

    private LorenzCases() {}

    /** Everything that follows from the curve, in the words of the reference. */
    static Map<String, Double> quadratic(JsonNode args) {
        double mean = args.get("mean").asDouble();
        double line = args.get("line").asDouble();
        FittedLorenz fit = LorenzFit.GENERAL_QUADRATIC
                .of(array(args.get("P")), array(args.get("L")))
                .orElseThrow();
        FittedPoverty poverty = fit.poverty(mean, line).orElseThrow();
        Elasticities elasticities = poverty.elasticities();
        double gini = fit.gini().orElseThrow();
        double median = fit.quantile(0.5, mean);
        double meanOfPoorerHalf = 2 * mean * fit.at(0.5);
        Map<String, Double> got = new TreeMap<>();
        IntStream.range(0, 3)
                .forEach(i -> got.put("coef/" + i, fit.coefficients().get(i)));
        IntStream.range(0, DECILES).forEach(i -> got.put("deciles/" + i, fit.at((i + 1) / 10.0) - fit.at(i / 10.0)));
        got.put("mean", parameter(poverty, "mean"));
        got.put("poverty_line", parameter(poverty, Method.LINE));
        got.put("gini", gini);
        got.put("median", median);
        got.put("rmhalf", meanOfPoorerHalf);
        got.put("ris", fit.at(0.5));
        got.put("dcm", mean * (1 - gini));
        got.put("polarization", 2 * (mean * (1 - gini) - meanOfPoorerHalf) / median);
        got.put("headcount", poverty.headcount());
        got.put("poverty_gap", poverty.gap());
        got.put("poverty_severity", poverty.severity());
        got.put("eh", elasticities.headcountByMean());
        got.put("epg", elasticities.gapByMean());
        got.put("ep", elasticities.severityByMean());
        got.put("gh", elasticities.headcountByGini());
        got.put("gpg", elasticities.gapByGini());
        got.put("gp", elasticities.severityByGini());
        got.put("dl", fit.quantile(poverty.headcount(), 1));
        return got;
    }

    private static double[] array(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    /**
     * {@code L = p − 0.6 p (1 − p)}, of which the slope is {@code 0.4 + 1.2 p}: incomes are spread evenly from 0.4 to 1.6
     * of the mean.
     */
    static FittedLorenz even() {
        double[] persons = {0, 0.1, 0.2, 0.4, 0.5, 0.7, 0.9, 1};
        double[] incomes = IntStream.range(0, persons.length)
                .mapToDouble(i -> persons[i] - 0.6 * persons[i] * (1 - persons[i]))
                .toArray();
        return LorenzFit.BETA.of(persons, incomes).orElseThrow();
    }

    static List<Hand> betaByHand() {
        return List.of(
                hand(
                        "θ of points that lie on the curve",
                        0.6,
                        even().coefficients().get(0)),
                hand(
                        "γ and δ",
                        2,
                        even().coefficients().get(1) + even().coefficients().get(2)),
                hand("Gini 2 θ B(2, 2) = 2 × 0.6/6", 0.2, even().gini().orElseThrow()),
                hand("at the mean's line the slope is 1: half", 0.5, atMean().headcount()),
                hand("gap 0.5 − L(0.5) = 0.5 − 0.35", 0.15, atMean().gap()),
                hand("severity ∫(0.6 − 1.2 p)² to 0.5 = 0.06", 0.06, atMean().severity()));
    }

    private static double parameter(FittedPoverty of, String name) {
        return of.method().parameter(name).orElseThrow();
    }

    private static FittedPoverty atMean() {
        return even().poverty(100, 100).orElseThrow();
    }

    private static Hand hand(String calculation, double wanted, double got) {
        return new Hand("lorenzBeta", calculation, wanted, () -> got);
    }
}
