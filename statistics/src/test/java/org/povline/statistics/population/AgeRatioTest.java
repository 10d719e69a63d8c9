package org.povline.statistics.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.quantity.Ratio;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;

class AgeRatioTest {
    private static final AgeStructure SAMPLE = SingleYearSample.structure();

    private static Ratio ratio(AgeRatio of) {
        return of.of(SAMPLE).orElseThrow().ratio();
    }

    @Test
    void totalDependencyBy60IsTheSumOfItsParts() {
        Ratio child = ratio(AgeRatio.CHILD_DEPENDENCY_60);
        Ratio old = ratio(AgeRatio.OLD_DEPENDENCY_60);
        assertThat(ratio(AgeRatio.TOTAL_DEPENDENCY_60))
                .isEqualTo(new Ratio(child.numerator() + old.numerator(), child.denominator()));
    }

    @ParameterizedTest
    @EnumSource(AgeRatio.class)
    void hasNoRatioToNobody(AgeRatio ratio) {
        AgeStructure nobody = SingleYearSample.of(SAMPLE.bands(), Collections.nCopies(101, CountBySex.NONE));
        assertThat(ratio.of(nobody)).isEmpty();
    }

    /** Bands that break at 60 cannot tell who is 65. */
    @Test
    void refusesBandsThatHoldAgesOfBothSides() {
        AgeStructure broad =
                SingleYearSample.of(AgeBands.CENSUS_BROAD, Collections.nCopies(3, new CountBySex(1, 1, 0)));
        assertThat(AgeRatio.OLD_DEPENDENCY_60.of(broad))
                .hasValue(new AgeRatioValue(new Ratio(2, 2), AgeRatio.OLD_DEPENDENCY_60.method(), Dropped.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRatio.OLD_DEPENDENCY.of(broad))
                .withMessage("Band 60+ must not hold ages of both sides of 65");
    }

    @Test
    void refusesBandsThatLeaveAgesOut() {
        AgeStructure adults =
                SingleYearSample.of(AgeBands.startingAt(15, 65), Collections.nCopies(2, new CountBySex(1, 1, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRatio.OLD_DEPENDENCY.of(adults))
                .withMessage("Age bands must hold all ages: [15-64, 65+]");
    }

    /** Ten persons of 0–9 and ten of 10–29: half are below 10; the mean is (10 · 5 + 10 · 20) / 20. */
    @Test
    void centralAgesComeFromBandsToo() {
        CentralAge banded = CentralAge.of(
                SingleYearSample.of(
                        AgeBands.startingAt(0, 10, 30),
                        List.of(new CountBySex(10, 0, 0), new CountBySex(4, 6, 0), CountBySex.NONE)),
                CountBySex::total);
        assertThat(banded.median().orElseThrow().value()).isEqualTo(10);
        assertThat(banded.mean(20).orElseThrow().value()).isEqualTo(12.5);
    }

    /** Of the men one lies outside the bands, two have no age and four were born later. */
    @Test
    void centralAgesSayWhatTheyAreAndWhomTheyLeaveOut() {
        CentralAge men = CentralAge.of(
                new AgeStructure(
                        AgeBands.of(AgeBand.between(0, 10)),
                        LocalDate.of(2016, 6, 30),
                        List.of(new CountBySex(8, 0, 0)),
                        new CountBySex(1, 9, 0),
                        new CountBySex(2, 0, 9),
                        new CountBySex(4, 9, 9)),
                CountBySex::male);
        assertThat(men.median()).hasValue(new Measured(5, 0, CentralAgeMeasure.MEDIAN.method(), new Dropped(7, 7)));
        assertThat(men.mean(20))
                .hasValue(new Measured(
                        5, 0, CentralAgeMeasure.MEAN.method().with("widthOfOpenBand", 20), new Dropped(7, 7)));
    }

    @Test
    void theMedianIsUnknownWithinTheOpenBand() {
        CentralAge old = CentralAge.of(
                SingleYearSample.of(
                        AgeBands.startingAt(0, 60), List.of(new CountBySex(1, 0, 0), new CountBySex(2, 0, 0))),
                CountBySex::total);
        assertThat(old.median()).isEmpty();
        assertThat(old.mean(10).orElseThrow().value()).isCloseTo((30 + 2 * 65) / 3.0, within(1e-12));
        assertThat(CentralAge.of(SAMPLE, CountBySex::unknown).median()).isEmpty();
        assertThat(CentralAge.of(SAMPLE, CountBySex::unknown).mean(1)).isEmpty();
    }

    @Test
    void scalesRefuseAHouseholdWithoutAdults() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EquivalenceScale.OXFORD.of(0, 1))
                .withMessage("Adults (0) must be at least 1 and children (1) must not be negative");
    }
}
