package org.povline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    @ParameterizedTest
    @CsvFileSource(resources = "kleene.csv", useHeadersInDisplayName = true)
    void followsKleenesTables(Truth a, Truth b, Truth and, Truth or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"SATISFIED, NOT_SATISFIED", "NOT_SATISFIED, SATISFIED", "UNKNOWN, UNKNOWN"})
    void negates(Truth truth, Truth negated) {
        assertThat(truth.not()).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource({"true, SATISFIED", "false, NOT_SATISFIED"})
    void isOfABoolean(boolean satisfied, Truth truth) {
        assertThat(Truth.of(satisfied)).isEqualTo(truth);
    }

    /** The law behind "learning a fact never flips a decision". */
    @Property
    void whatIsDecidedWithAnUnknownStaysDecidedWhicheverWayItTurnsOut(
            @ForAll Truth a, @ForAll Truth b, @ForAll boolean learnt) {
        Truth known = b == Truth.UNKNOWN ? Truth.of(learnt) : b;
        if (a.and(b) != Truth.UNKNOWN) {
            assertThat(a.and(known)).isEqualTo(a.and(b));
        }
        if (a.or(b) != Truth.UNKNOWN) {
            assertThat(a.or(known)).isEqualTo(a.or(b));
        }
    }

    @Property
    void isAssociativeAndDistributive(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }
}
