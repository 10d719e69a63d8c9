package org.povline.statistics.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.quantity.Ratio;

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

    @Test
    void valuesASumAndRefusesWhatItCannotBe() {
        assertThat(Indicator.PERSON_VISITS
                        .of(new Counted(300, CountUnit.PERSON_VISIT))
                        .ratio())
                .isEqualTo(new Ratio(300, 1));
        assertThat(Indicator.COLLECTIVE_INCOME.of(Counted.fen(-5)).ratio()).isEqualTo(new Ratio(-5, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.DIARIES.of(ONE_PERSON))
                .withMessage("DIARIES (diaries written) takes PIECE and not PERSON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.POVERTY_RATE.of(ONE_PERSON))
                .withMessage("POVERTY_RATE needs a denominator: farming population of the base year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorValue(Indicator.DIARIES, new Ratio(-3, 1)))
                .withMessage("The part (-3) of DIARIES must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorValue(Indicator.DIARIES, new Ratio(3, 5)))
                .withMessage("DIARIES is a sum and has no denominator (5)");
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorValue(Indicator.AGEING_60, new Ratio(6, 5)));
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void tellsItsFormulaAndUnits(Indicator indicator) {
        assertThat(indicator.title()).isNotBlank().doesNotContainPattern("[a-z]");
        assertThat(indicator.titleInEnglish()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(indicator.formula()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(indicator.formulaInChinese()).containsPattern("\\p{IsHan}").doesNotContainPattern("[a-z]");
        assertThat(indicator.formulaInChinese().contains(" / "))
                .isEqualTo(indicator.formula().contains(" / "));
        assertThat(indicator.formula().contains(" / "))
                .isEqualTo(indicator.denominatorUnit().isPresent());
        assertThat(indicator.unit()).isNotNull();
        assertThat(indicator.isVerified()).isEqualTo(indicator == Indicator.SAFE_WATER);
    }
}
