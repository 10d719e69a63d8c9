package org.povline.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.povline.core.quantity.Qualifier;

class RoundingTest {
    @ParameterizedTest
    @CsvFileSource(resources = "percentages.csv", useHeadersInDisplayName = true)
    void roundsHalfUpAndABoundedShareAwayFromItsPromise(
            BigDecimal part, BigDecimal whole, Qualifier word, int decimals, BigDecimal percent) {
        Rounding rounding = Rounding.valueOf("HALF_UP_" + decimals);
        assertThat(rounding.decimals()).isEqualTo(decimals);
        assertThat(rounding.percent(part, whole, word)).isEqualTo(percent);
    }
}
