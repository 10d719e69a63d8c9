package org.povline.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.population.AgeBands;
import org.povline.statistics.population.AgeHeaping;
import org.povline.statistics.population.AgeRatio;
import org.povline.statistics.population.AgeSexAccuracy;
import org.povline.statistics.population.AgeStructure;
import org.povline.statistics.population.CentralAge;
import org.povline.statistics.population.CountBySex;
import org.povline.statistics.population.DigitPreference;
import org.povline.statistics.population.EquivalenceScale;
import org.povline.statistics.population.MyersBlend;
import tools.jackson.databind.JsonNode;

/** Ages, their ratios and heaping, and equivalence scales: what computes their cases. */
final class PopulationCases {
    private static final Map<String, AgeRatio> PER_HUNDRED = Map.ofEntries(
            Map.entry("youthDependency", AgeRatio.CHILD_DEPENDENCY),
            Map.entry("oldDependency65", AgeRatio.OLD_DEPENDENCY),
            Map.entry("totalDependency", AgeRatio.TOTAL_DEPENDENCY),
            Map.entry("childDependency60china", AgeRatio.CHILD_DEPENDENCY_60),
            Map.entry("oldDependency60china", AgeRatio.OLD_DEPENDENCY_60),
            Map.entry("ageingIndex65", AgeRatio.AGEING_INDEX),
            Map.entry("ageingIndex60", AgeRatio.AGEING_INDEX_60),
            Map.entry("share60", AgeRatio.SHARE_60),
            Map.entry("share65", AgeRatio.SHARE_65),
            Map.entry("workingShare16_59", AgeRatio.WORKING_SHARE),
            Map.entry("parentSupport85", AgeRatio.PARENT_SUPPORT));
    private static final Map<String, EquivalenceScale> SCALES = Map.of(
            "perCapita", EquivalenceScale.PER_CAPITA,
            "squareRoot", EquivalenceScale.SQUARE_ROOT,
            "oecdModified", EquivalenceScale.OECD_MODIFIED,
            "oecdOld", EquivalenceScale.OXFORD,
            "citroMichael", EquivalenceScale.CITRO_MICHAEL);

    private PopulationCases() {}

    static Map<String, Function<JsonNode, Map<String, Double>>> measures() {
        Map<String, Function<JsonNode, Map<String, Double>>> all = new LinkedHashMap<>();
        all.put("whipple_GDA", args -> one(men().whipple(from(args), to(args))));
        all.put("whipple_digit0", args -> one(men().whipple(args.get("digits").asInt(), from(args), to(args))));
        all.put("myersBlended", args -> index(men().myers(from(args), to(args), MyersBlend.ORIGINAL)));
        all.put("myersBlended_pasex", args -> index(men().myers(from(args), to(args), MyersBlend.PASEX)));
        all.put("heap.myers.10-89.male", args -> digits(men().myers(from(args), to(args), MyersBlend.ORIGINAL)));
        all.put("bachi", args -> index(men().bachi(from(args), to(args))));
        all.put("noumbissi", args -> noumbissi());
        all.put("spoorenberg", args -> one(men().spoorenberg(from(args), to(args))));
        all.put("unAgeSexAccuracy", PopulationCases::accuracy);
        all.put("ageStructure", args -> structure());
        all.put("equivalenceScale", PopulationCases::scales);
        return all;
    }

    private static AgeHeaping men() {
        return AgeHeaping.of(singleYears(), CountBySex::male);
    }

    private static AgeStructure singleYears() {
        List<CountBySex> counts = Reference.rows("ages_single.csv").stream()
                .map(row -> new CountBySex(Long.parseLong(row.get("male")), Long.parseLong(row.get("female")), 0))
                .toList();
        return structure(IntStream.range(0, counts.size()).toArray(), counts);
    }

    private static AgeStructure structure(int[] ages, List<CountBySex> counts) {
        return new AgeStructure(
                AgeBands.startingAt(ages),
                LocalDate.of(2016, 6, 30),
                counts,
                CountBySex.NONE,
                CountBySex.NONE,
                CountBySex.NONE);
    }

    private static int from(JsonNode args) {
        return args.get("ageMin").asInt();
    }

    private static int to(JsonNode args) {
        return args.get("ageMax").asInt();
    }

    private static Map<String, Double> one(Optional<Measured> found) {
        return Map.of("", found.orElseThrow().value());
    }

    private static Map<String, Double> index(Optional<DigitPreference> found) {
        return one(found.map(DigitPreference::index));
    }

    private static Map<String, Double> digits(Optional<DigitPreference> found) {
        Map<String, Double> got = new TreeMap<>();
        got.put("index", found.orElseThrow().index().value());
        IntStream.range(0, 10)
                .forEach(digit -> got.put(
                        "pctByDigit/" + digit, found.orElseThrow().percent().get(digit)));
        return got;
    }

    private static Map<String, Double> noumbissi() {
        Map<String, Double> got = new TreeMap<>();
        IntStream.range(0, 10)
                .forEach(digit ->
                        got.put("" + digit, men().noumbissi(digit).orElseThrow().value()));
        return got;
    }

    private static Map<String, Double> accuracy(JsonNode args) {
        int[] ages = IntStream.range(0, args.get("ages").size())
                .map(i -> args.get("ages").get(i).asInt())
                .toArray();
        List<CountBySex> counts = IntStream.range(0, ages.length)
                .mapToObj(i -> new CountBySex(
                        args.get("males").get(i).asLong(),
                        args.get("females").get(i).asLong(),
                        0))
                .toList();
        AgeSexAccuracy accuracy = AgeSexAccuracy.of(structure(ages, counts)).orElseThrow();
        return Map.of(
                "ageRatioMale", accuracy.ageRatioMale(),
                "ageRatioFemale", accuracy.ageRatioFemale(),
                "sexRatio", accuracy.sexRatio(),
                "joint", accuracy.joint().value());
    }

    private static Map<String, Double> structure() {
        AgeStructure ages = singleYears();
        CentralAge everybody = CentralAge.of(ages, CountBySex::total);
        Map<String, Double> got = new TreeMap<>();
        PER_HUNDRED.forEach((name, ratio) -> got.put(name, 100 * ratio(ratio, ages)));
        got.put("potentialSupportRatio", ratio(AgeRatio.POTENTIAL_SUPPORT, ages));
        got.put("medianAgeInterpolated", everybody.median().orElseThrow().value());
        got.put("meanAgeMid", everybody.mean(1).orElseThrow().value());
        got.put("sexRatio", 100 * ages.total().sexRatio().orElseThrow().doubleValue());
        return got;
    }

    private static double ratio(AgeRatio ratio, AgeStructure ages) {
        return ratio.of(ages).orElseThrow().ratio().doubleValue();
    }

    private static Map<String, Double> scales(JsonNode args) {
        Map<String, Double> got = new TreeMap<>();
        SCALES.forEach((name, scale) -> IntStream.range(0, args.get("adults").size())
                .forEach(i -> got.put(
                        name + "/" + i,
                        scale.of(
                                args.get("adults").get(i).asInt(),
                                args.get("children").get(i).asInt()))));
        return got;
    }
}
