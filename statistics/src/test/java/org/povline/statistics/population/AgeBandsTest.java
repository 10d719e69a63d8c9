package org.povline.statistics.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeBandsTest {

    static Stream<Arguments> readyMade() {
        return Stream.of(
                Arguments.of(AgeBands.PARTY_STATISTICS, "0-30 31-35 36-40 41-45 46-50 51-55 56-60 61+"),
                Arguments.of(AgeBands.VILLAGE_REPORT, "0-29 30-39 40-49 50-59 60+"),
                Arguments.of(AgeBands.CENSUS_BROAD, "0-14 15-59 60+"),
                Arguments.of(AgeBands.CENSUS_FROM_65, "0-14 15-64 65+"),
                Arguments.of(AgeBands.LABOUR, "0-15 16-59 60+"),
                Arguments.of(AgeBands.SCHOOL, "0-5 6-11 12-14 15-17 18+"),
                Arguments.of(AgeBands.fiveYear(20), "0-4 5-9 10-14 15-19 20+"));
    }

    @ParameterizedTest
    @MethodSource("readyMade")
    void areThoseOfTheirSource(AgeBands bands, String expected) {
        assertThat(bands.bands()).map(AgeBand::toString).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"85, 18, 85+", "100, 21, 100+"})
    void ofFiveYearsEndWhereTheCallerSays(int openFromAge, int size, String last) {
        assertThat(AgeBands.fiveYear(openFromAge).size()).isEqualTo(size);
        assertThat(AgeBands.fiveYear(openFromAge).bands().get(size - 1)).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 84})
    void ofFiveYearsOpenAtAMultipleOfFive(int openFromAge) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBands.fiveYear(openFromAge))
                .withMessage("The open age (" + openFromAge + ") must be a positive multiple of 5");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("Age bands must hold at least one band", List.of()),
                Arguments.of(
                        "Age bands must leave no gap: no band holds age 30 between 0-29 and 31-35",
                        List.of(AgeBand.between(0, 30), AgeBand.between(31, 36))),
                Arguments.of(
                        "Age bands must not overlap: 30-40 and 40-50 both hold age 40",
                        List.of(AgeBand.between(30, 41), AgeBand.between(40, 51))),
                Arguments.of(
                        "Age bands must ascend: 0-29 stands after 30-39",
                        List.of(AgeBand.between(30, 40), AgeBand.between(0, 30))),
                Arguments.of(
                        "Age bands must ascend: 30+ stands after 30-39",
                        List.of(AgeBand.between(30, 40), AgeBand.from(30))),
                Arguments.of(
                        "Only the last age band may be open: 70-79 follows 60+",
                        List.of(AgeBand.from(60), AgeBand.between(70, 80))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuseWhatDoesNotPartitionTheAges(String message, List<AgeBand> bands) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBands.of(bands.toArray(AgeBand[]::new)))
                .withMessage(message);
    }

    @Test
    void refuseABandThatHoldsNoAge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBand.between(30, 30))
                .withMessage("An age band must end (30) above its start (30)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBand.from(-1))
                .withMessage("An age band must start (-1) at 0 or above");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "29, 0", "30, 1", "59, 3", "60, 4", "120, 4"})
    void placeEachAgeOnce(int age, int index) {
        assertThat(AgeBands.VILLAGE_REPORT.indexOf(age)).hasValue(index);
        assertThat(AgeBands.VILLAGE_REPORT.bands())
                .filteredOn(band -> band.contains(age))
                .hasSize(1);
    }

    @Test
    void needNotHoldEveryAge() {
        AgeBands workingAge = AgeBands.of(AgeBand.between(16, 60));
        assertThat(Arrays.asList(15, 60))
                .allSatisfy(age -> assertThat(workingAge.indexOf(age)).isEmpty());
        assertThat(workingAge.indexOf(16)).hasValue(0);
    }
}
