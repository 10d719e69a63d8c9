package org.povline.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantileRuleTest {

    @ParameterizedTest
    @CsvSource({"-1, false, false", "0, false, true", "1, true, true"})
    void differOnlyWhereAShareIsMetExactly(int comparison, boolean laeken, boolean inverse) {
        assertThat(QuantileRule.LAEKEN.isReached(comparison)).isEqualTo(laeken);
        assertThat(QuantileRule.INVERSE_DISTRIBUTION.isReached(comparison)).isEqualTo(inverse);
    }

    @ParameterizedTest
    @EnumSource
    void nameFormulaAndSource(QuantileRule rule) {
        assertThat(rule.formula()).startsWith("first x with F(x)");
        assertThat(rule.source()).contains("doi:10.");
    }
}
