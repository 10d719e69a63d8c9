package org.povline.statistics.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.quantity.Ratio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndicatorTest {
    private static final Counted ONE_PERSON = Counted.persons(1);

    @Test
    void keepsPartAndWhole() {
        assertThat(Indicator.POVERTY_RATE.of(Counted.persons(47), Counted.persons(1850)))
                .hasValue(new IndicatorValue(Indicator.POVERTY_RATE, new Ratio(47, 1850)));
        assertThat(Indicator.NET_INCOME_PER_HEAD.of(Counted.fen(-300), Counted.persons(2)))
                .as("a net income may be negative")
                .hasValue(new IndicatorValue(Indicator.NET_INCOME_PER_HEAD, new Ratio(-300, 2)));
        assertThat(Indicator.INCOME_GROWTH.of(Counted.fen(300), Counted.fen(200)))
                .as("growth may exceed its base")
                .isPresent();
    }

    @Test
    void refusesARateOfPersonsFromHouseholds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.POVERTY_RATE.of(Counted.households(47), Counted.persons(1850)))
                .withMessage("POVERTY_RATE (registered poor not yet lifted / farming population of the base year)"
                        + " takes PERSON and not HOUSEHOLD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.SAFE_HOUSING.of(Counted.households(1), ONE_PERSON));
    }

    @Test
    void refusesASharesPartBeyondItsWholeAndANegativeWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.MEDICAL_COVERAGE.of(Counted.persons(3), Counted.persons(2)))
                .withMessage("The part (3) of MEDICAL_COVERAGE must be from 0 to the whole (2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.ENGEL_COEFFICIENT.of(Counted.fen(-1), Counted.fen(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.INCOME_GROWTH.of(Counted.fen(5), Counted.fen(-2)))
                .withMessage("The denominator (-2) of INCOME_GROWTH must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counted.persons(-1))
                .withMessage("A count of PERSON (-1) must not be negative");
    }

    @Test
    void hasNoRateOfNobodyAndNoneForASum() {
        assertThat(Indicator.POVERTY_RATE.of(Counted.persons(0), Counted.persons(0)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.SCHOOL_DROPOUTS.of(ONE_PERSON, ONE_PERSON))
                .withMessage("SCHOOL_DROPOUTS has no denominator");
    }

    /** A mean of floor area or a sum of calls is no share, and may exceed its whole. */
    @Test
    void takesWhatItsUnitCountsAndNothingElse() {
        Counted floor = new Counted(7_500, CountUnit.SQUARE_DECIMETRE);
        assertThat(Indicator.RESETTLED_HOUSING_PER_HEAD.of(floor, Counted.persons(3)))
                .as("25 square metres a person")
                .hasValue(new IndicatorValue(Indicator.RESETTLED_HOUSING_PER_HEAD, new Ratio(7_500, 3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.RESETTLED_HOUSING_PER_HEAD.of(floor, Counted.households(3)));
        assertThat(Indicator.PERSON_VISITS.unit()).isEqualTo(CountUnit.PERSON_VISIT);
        assertThat(Indicator.HOUSEHOLD_VISITS.unit()).isEqualTo(CountUnit.HOUSEHOLD_VISIT);
        assertThat(Indicator.RESETTLED_HOUSEHOLDS.denominatorUnit()).isEmpty();
    }

    @Test
    void carriesIndicatorAndBothCountsIntoJson() {
        JsonNode json = new JsonMapper()
                .valueToTree(Indicator.POVERTY_RATE
                        .of(Counted.persons(47), Counted.persons(1850))
                        .orElseThrow());
        assertThat(json.get("indicator").stringValue()).isEqualTo("POVERTY_RATE");
        assertThat(json.get("ratio").get("numerator").asLong()).isEqualTo(47);
        assertThat(json.get("ratio").get("denominator").asLong()).isEqualTo(1850);
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void tellsItsFormulaAndUnits(Indicator indicator) {
        assertThat(indicator.title()).isNotBlank();
        assertThat(indicator.formula()).isNotBlank();
        assertThat(indicator.formula().contains(" / "))
                .isEqualTo(indicator.denominatorUnit().isPresent());
        assertThat(indicator.unit()).isNotNull();
        assertThat(indicator.isVerified()).isEqualTo(indicator == Indicator.SAFE_WATER);
    }
}
