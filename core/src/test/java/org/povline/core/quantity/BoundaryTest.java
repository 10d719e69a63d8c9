package org.povline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {

    /** A line of 3000.01 yuan a head and a household of three: 900,003 fen lie on it. */
    @ParameterizedTest
    @CsvSource({"900002, true, true", "900003, false, true", "900004, false, false"})
    void theLineItselfCountsOnlyAtOrBelow(long totalFen, boolean below, boolean atOrBelow) {
        assertThat(Boundary.BELOW.includesPerHead(totalFen, 3, 300_001)).isEqualTo(below);
        assertThat(Boundary.AT_OR_BELOW.includesPerHead(totalFen, 3, 300_001)).isEqualTo(atOrBelow);
    }

    @ParameterizedTest
    @CsvSource({"-1, true, true", "0, false, true", "1, false, false"})
    void comparesSingleNumbersTheSameWay(long difference, boolean below, boolean atOrBelow) {
        assertThat(Boundary.BELOW.includes(3000 + difference, 3000)).isEqualTo(below);
        assertThat(Boundary.AT_OR_BELOW.includes(3000 + difference, 3000)).isEqualTo(atOrBelow);
    }

    @Test
    void doesNotDecideWhatTheBoundsLeaveOpen() {
        Amount line = Amount.ofYuan(3000);
        Amount around = Amount.betweenYuan(BigDecimal.valueOf(2900), BigDecimal.valueOf(3000));
        assertThat(Boundary.BELOW.test(around, line)).isEqualTo(Truth.UNKNOWN);
        assertThat(Boundary.AT_OR_BELOW.test(around, line)).isEqualTo(Truth.SATISFIED);
        assertThat(Boundary.AT_OR_BELOW.test(Amount.ofYuan(3001), line)).isEqualTo(Truth.NOT_SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesAHouseholdWithoutPersons(long persons) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Boundary.BELOW.includesPerHead(1, persons, 1))
                .withMessage("Persons (" + persons + ") must be at least 1");
    }

    @Property
    void agreesWithTheDivisionOfFractionsHoweverLargeTheNumbers(
            @ForAll long total, @ForAll @LongRange(min = 1) long persons, @ForAll long line) {
        int expected =
                BigInteger.valueOf(total).compareTo(BigInteger.valueOf(line).multiply(BigInteger.valueOf(persons)));
        assertThat(Boundary.BELOW.includesPerHead(total, persons, line)).isEqualTo(expected < 0);
        assertThat(Boundary.AT_OR_BELOW.includesPerHead(total, persons, line)).isEqualTo(expected <= 0);
    }
}
