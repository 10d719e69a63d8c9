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
import org.povline.core.quantity.Truth;
import org.povline.statistics.coverage.Counted;
import org.povline.statistics.coverage.CoverageRate;
import org.povline.statistics.coverage.Indicator;
import org.povline.statistics.coverage.IntervalMethod;
import org.povline.statistics.coverage.RateDifference;
import org.povline.statistics.deprivation.AlkireFoster;
import org.povline.statistics.deprivation.DeprivationSpecification;
import org.povline.statistics.deprivation.DeprivationTable;
import org.povline.statistics.population.AgeBands;
import org.povline.statistics.population.AgeHeaping;
import org.povline.statistics.population.AgeRatio;
import org.povline.statistics.population.AgeStructure;
import org.povline.statistics.population.CentralAge;
import org.povline.statistics.population.CountBySex;
import org.povline.statistics.population.MyersBlend;
import tools.jackson.databind.json.JsonMapper;

/** Whoever finds a number in JSON finds beside it what it is, by any mapper that reads records. */
class ResultsInJsonTest {
    static Stream<Arguments> results() {
        return Stream.of(deprivation(), population(), coverage()).flatMap(each -> each);
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
                Arguments.of(CentralAge.of(ages, CountBySex::total).median(), "/method/definition", "MEDIAN"),
                Arguments.of(CentralAge.of(ages, CountBySex::total).median(), "/dropped/records", "4"),
                Arguments.of(heaping.whipple(25, 60), "/definition", "WHIPPLE"),
                Arguments.of(heaping.myers(10, 89, MyersBlend.ORIGINAL), "/definition", "MYERS"));
    }

    private static Stream<Arguments> coverage() {
        CoverageRate rate = CoverageRate.of(3, 20).withInterval(IntervalMethod.WILSON, 0.95);
        return Stream.of(
                Arguments.of(rate, "/eligible", "20"),
                Arguments.of(rate, "/confidence/0/method", "WILSON"),
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
