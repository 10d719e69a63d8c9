package org.povline.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({
        "000000, NATION",
        "420000, PROVINCE",
        "420600, PREFECTURE",
        "429004, COUNTY",
        "429004101, TOWNSHIP",
        "429004101203, VILLAGE"
    })
    void tellsItsLevelByItsDigits(String digits, AreaLevel level) {
        assertThat(AreaCode.of(digits).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"429004101203, 429004101", "429004101, 429004", "429004000001, 429004"})
    void nestsByDigitsBelowTheCounty(String code, String enclosing) {
        assertThat(AreaCode.of(code).enclosing()).contains(AreaCode.of(enclosing));
    }

    @ParameterizedTest
    @CsvSource({
        "429004101001, true",
        "429004101199, true",
        "429004101200, false",
        "429004101399, false",
        "429004101, false",
        "429004100, false",
        "429004, false",
        "000000, false"
    })
    void mayBeACommunityBelowUnitTwoHundred(String code, boolean expected) {
        assertThat(AreaCode.of(code).mayBeCommunity()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"429004", "420600", "420000", "000000"})
    void doesNotNestByDigitsFromTheCountyUp(String code) {
        assertThat(AreaCode.of(code).enclosing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"429004000000, 429004", "429004000, 429004", "429004101000, 429004101", "420000000000, 420000"})
    void isTheShorterCodeWhereTheStatisticalOneIsFilledWithZeros(String filled, String code) {
        assertThat(AreaCode.of(filled)).isEqualTo(AreaCode.of(code)).hasSameHashCodeAs(AreaCode.of(code));
        assertThat(AreaCode.of(filled).text()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "42",
                "4290",
                "42900",
                "4290041",
                "42900410120",
                "4290041012031",
                "42900X",
                "029004",
                "４２９００４"
            })
    void refusesWhatIsNoCode(String text) {
        assertThat(AreaCode.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCode.of(text))
                .withMessageStartingWith("An area code must have 6, 9 or 12 digits");
    }

    @Test
    void sortsAnAreaBeforeWhatNestsInIt() {
        assertThat(AreaCode.of("429004101")).isBetween(AreaCode.of("429004"), AreaCode.of("429004101001"));
    }

    @Test
    void isAStringInJson() {
        String json = new JsonMapper().writeValueAsString(AreaCode.of("429004101"));
        assertThat(json).isEqualTo("\"429004101\"");
        assertThat(new JsonMapper().readValue(json, AreaCode.class)).isEqualTo(AreaCode.of("429004101"));
    }

    @Test
    void equalsNothingElse() {
        assertThat(AreaCode.of("429004")).isNotEqualTo(AreaCode.of("429005")).isNotEqualTo("429004");
        assertThat(AreaCode.of("429004")).hasToString("429004");
    }
}
