package org.povline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @Test
    void keepsBothNumbersBesideTheValue() {
        Ratio ratio = new Ratio(2, 31);
        assertThat(ratio.numerator()).isEqualTo(2);
        assertThat(ratio.denominator()).isEqualTo(31);
        assertThat(ratio.doubleValue()).isEqualTo(2.0 / 31);
    }

    /** 2 of 31 is 6.4516 percent, which is 6.5 rounded and 6.4 cut. */
    @Test
    void isRoundedTheWayTheCallerSays() {
        assertThat(new Ratio(2, 31).percent(1, RoundingMode.HALF_UP)).isEqualByComparingTo("6.5");
        assertThat(new Ratio(2, 31).percent(1, RoundingMode.DOWN)).isEqualByComparingTo("6.4");
        assertThat(new Ratio(-1, 8).rounded(2, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("-0.12"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Ratio(1, 3).rounded(4, RoundingMode.UNNECESSARY));
    }

    @Test
    void isNotEqualToTheSameValueOfAnotherWhole() {
        assertThat(new Ratio(1, 2)).isNotEqualTo(new Ratio(50, 100)).isEqualByComparingTo(new Ratio(50, 100));
        assertThat(new Ratio(50, 100).reduced()).isEqualTo(new Ratio(1, 2));
        assertThat(new Ratio(0, 7).reduced()).isEqualTo(new Ratio(0, 1));
        assertThat(new Ratio(Long.MIN_VALUE, Long.MAX_VALUE).reduced())
                .isEqualTo(new Ratio(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void refusesAnEmptyWhole(long denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(0, denominator))
                .withMessage("Denominator (" + denominator + ") must be at least 1");
    }

    @Property
    void isOrderedByValueHoweverLargeTheNumbers(
            @ForAll long a, @ForAll @LongRange(min = 1) long b, @ForAll long c, @ForAll @LongRange(min = 1) long d) {
        int expected = BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(d))
                .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));
        assertThat(Integer.signum(new Ratio(a, b).compareTo(new Ratio(c, d)))).isEqualTo(expected);
    }
}
