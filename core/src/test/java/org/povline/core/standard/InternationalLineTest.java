package org.povline.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.quantity.Amount;

/** The test vectors are those that the World Bank's factors give by hand; see world-bank-vectors.csv. */
class InternationalLineTest {
    @ParameterizedTest
    @CsvSource({"USD_1_90_OF_2011, 2011, 2107.70", "USD_2_15_OF_2017, 2017, 2742.71", "USD_2_15_OF_2017, 2020, 2976.61"
    })
    void convertsToTheFen(InternationalLine line, int year, BigDecimal yuan) {
        assertThat(line.ruralYuan(StandardBook.china(), year)).hasValue(Amount.ofYuan(yuan));
    }

    @ParameterizedTest
    @EnumSource(names = {"USD_3_00_OF_2021", "USD_4_20_OF_2021", "USD_8_30_OF_2021"})
    void hasNoLineWhereNoRuralFactorIsKnown(InternationalLine line) {
        assertThat(line.ruralYuan(StandardBook.china(), 2021)).isEmpty();
    }

    @Test
    void hasNoLineForAYearWithoutDeflator() {
        assertThat(InternationalLine.USD_2_15_OF_2017.ruralYuan(StandardBook.china(), 2024))
                .isEmpty();
    }
}
