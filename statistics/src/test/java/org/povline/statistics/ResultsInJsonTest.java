package org.povline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Truth;
import org.povline.statistics.coverage.Counted;
import org.povline.statistics.coverage.CoverageRate;
import org.povline.statistics.coverage.Indicator;
import org.povline.statistics.coverage.IntervalMethod;
import org.povline.statistics.coverage.RateDifference;
import org.povline.statistics.deprivation.AlkireFoster;
import org.povline.statistics.deprivation.DeprivationSpecification;
import org.povline.statistics.deprivation.DeprivationTable;
import org.povline.statistics.distribution.Density;
import org.povline.statistics.distribution.DistributionCurve;
import org.povline.statistics.distribution.NegativeIncomes;
import org.povline.statistics.distribution.QuantileRule;
import org.povline.statistics.distribution.WeightedSample;
import org.povline.statistics.inequality.Concentration;
import org.povline.statistics.inequality.EntropyByGroup;
import org.povline.statistics.inequality.GiniByGroup;
import org.povline.statistics.inequality.GiniBySource;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.inequality.LorenzFit;
import org.povline.statistics.inequality.PayGap;
import org.povline.statistics.population.AgeBands;
import org.povline.statistics.population.AgeHeaping;
import org.povline.statistics.population.AgeRatio;
import org.povline.statistics.population.AgeStructure;
import org.povline.statistics.population.CentralAge;
import org.povline.statistics.population.CountBySex;
import org.povline.statistics.population.MyersBlend;
import org.povline.statistics.poverty.PovertyMeasures;
import org.povline.statistics.poverty.RelativeMeasures;
import tools.jackson.databind.json.JsonMapper;

/** Whoever finds a number in JSON finds beside it what it is, by any mapper that reads records. */
class ResultsInJsonTest {
    private static final WeightedSample INCOMES = WeightedSample.of(-5, 1, 2, 3, 4, 10);
    private static final Map<String, WeightedSample> GROUPS =
            Map.of("poorer", WeightedSample.of(1, 2), "richer", WeightedSample.of(3, 9));
    private static final PovertyMeasures POVERTY =
            PovertyMeasures.withDefaults().with(Boundary.AT_OR_BELOW);
    private static final InequalityMeasures INEQUALITY =
            InequalityMeasures.withDefaults().with(NegativeIncomes.DROP);

    static Stream<Arguments> results() {
        return Stream.of(
                        poverty(),
                        inequality(),
                        Stream.of(
                                Arguments.of(INCOMES.quantile(0.5, QuantileRule.HAZEN), "/definition", "HAZEN"),
                                Arguments.of(DistributionCurve.PEN.of(INCOMES, 2), "/definition", "PEN"),
                                Arguments.of(Density.NORMAL_KERNEL.of(INCOMES, 2), "/definition", "NORMAL_KERNEL")),
                        deprivation(),
                        population(),
                        coverage())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> poverty() {
        return Stream.of(
                Arguments.of(POVERTY.of(INCOMES, 3), "/boundary", "AT_OR_BELOW"),
                Arguments.of(POVERTY.of(INCOMES, 3), "/headcount/definition", "FGT_AT_OR_BELOW"),
                Arguments.of(POVERTY.of(INCOMES, 3), "/watts/dropped/records", "1"),
                Arguments.of(POVERTY.severityParts(INCOMES, 3), "/inequality/definition", "INEQUALITY_OF_GAPS"),
                Arguments.of(POVERTY.byGroup(GROUPS, 3, 1), "/groups/0/poverty/definition", "FGT_AT_OR_BELOW"),
                Arguments.of(POVERTY.tip(INCOMES, 3, 2), "/definition", "TIP"),
                Arguments.of(RelativeMeasures.withDefaults().of(INCOMES), "/rule", "LAEKEN"),
                Arguments.of(RelativeMeasures.withDefaults().of(INCOMES), "/rate/definition", "AT_RISK_BELOW"));
    }

    private static Stream<Arguments> inequality() {
        double[] persons = {0.2, 0.4, 0.6, 0.8};
        double[] incomes = {0.08, 0.2, 0.38, 0.62};
        return Stream.of(
                Arguments.of(INEQUALITY.of(INCOMES), "/negativeIncomes", "DROP"),
                Arguments.of(INEQUALITY.of(INCOMES), "/gini/definition", "GINI"),
                Arguments.of(INEQUALITY.of(INCOMES), "/gini/dropped/records", "1"),
                Arguments.of(INEQUALITY.of(INCOMES), "/atkinson/0/parameter", "0.5"),
                Arguments.of(EntropyByGroup.of(GROUPS, 0), "/between/definition", "GENERALISED_ENTROPY"),
                Arguments.of(GiniByGroup.of(GROUPS), "/total/definition", "GINI"),
                Arguments.of(
                        GiniBySource.of(List.of(1.0, 3.0), Map.of("wages", each -> each), each -> 1),
                        "/sources/0/concentration/definition",
                        "CONCENTRATION"),
                Arguments.of(
                        Concentration.of(List.of(1.0, 3.0), each -> each, each -> each, each -> 1)
                                .curve(2),
                        "/definition",
                        "CONCENTRATION_CURVE"),
                Arguments.of(
                        PayGap.OF_MEDIANS.of(WeightedSample.of(4), WeightedSample.of(3)),
                        "/definition",
                        "PAY_GAP_OF_MEDIANS"),
                Arguments.of(
                        LorenzFit.BETA.of(persons, incomes).orElseThrow().poverty(100, 60), "/definition", "BETA"));
    }

    private static Stream<Arguments> deprivation() {
        DeprivationTable table = DeprivationTable.create(6);
        table.accept(
                List.of(Truth.SATISFIED, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN), 2);
        AlkireFoster measure = AlkireFoster.of(DeprivationSpecification.basicNeeds());
        return Stream.of(
                Arguments.of(measure.of(table), "/definition/missing", "DROP"),
                Arguments.of(measure.of(table), "/definition/specification/cutoff/denominator", "6"),
                Arguments.of(measure.of(table), "/population/droppedRecords", "1"),
                Arguments.of(
                        measure.ofGroups(Map.of("all", table)), "/groups/all/measures/definition/missing", "DROP"));
    }

    private static Stream<Arguments> population() {
        AgeBands years = AgeBands.startingAt(IntStream.rangeClosed(0, 100).toArray());
        List<CountBySex> even =
                years.bands().stream().map(band -> new CountBySex(3, 2, 1)).toList();
        AgeStructure ages = new AgeStructure(
                years, LocalDate.of(2016, 6, 30), even, CountBySex.NONE, new CountBySex(4, 0, 0), CountBySex.NONE);
        AgeHeaping heaping = AgeHeaping.of(ages, CountBySex::male);
        return Stream.of(
                Arguments.of(ages, "/asOf", "2016-06-30"),
                Arguments.of(ages, "/unknownAge/male", "4"),
                Arguments.of(AgeRatio.SHARE_65.of(ages), "/definition", "SHARE_65"),
                Arguments.of(CentralAge.of(ages, CountBySex::total).median(), "/definition", "MEDIAN"),
                Arguments.of(CentralAge.of(ages, CountBySex::total).median(), "/dropped/records", "4"),
                Arguments.of(heaping.whipple(25, 60), "/definition", "WHIPPLE"),
                Arguments.of(heaping.myers(10, 89, MyersBlend.ORIGINAL), "/definition", "MYERS"));
    }

    private static Stream<Arguments> coverage() {
        CoverageRate rate = CoverageRate.of(3, 20).withInterval(IntervalMethod.WILSON, 0.95);
        return Stream.of(
                Arguments.of(rate, "/eligible", "20"),
                Arguments.of(rate, "/confidence/method", "WILSON"),
                Arguments.of(rate.interval(), "/method", "WILSON"),
                Arguments.of(
                        RateDifference.of(rate, rate, IntervalMethod.JEFFREYS, 0.9), "/confidence/method", "JEFFREYS"),
                Arguments.of(
                        Indicator.SAFE_HOUSING.of(Counted.households(3), Counted.households(4)),
                        "/indicator",
                        "SAFE_HOUSING"));
    }

    @ParameterizedTest(name = "{1} is {2}")
    @MethodSource("results")
    void carryTheirDefinition(Object result, String path, String expected) {
        assertThat(new JsonMapper().valueToTree(result).at(path).asString()).isEqualTo(expected);
    }
}
