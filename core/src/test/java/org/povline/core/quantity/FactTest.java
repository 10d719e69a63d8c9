package org.povline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {
    private static final Fact<Integer> SEVEN = Fact.of(7);
    private static final Fact<Integer> REFUSED = Fact.missing(MissingReason.REFUSED);
    private static final Fact<Integer> GARBLED = Fact.unreadable("7a");

    @Test
    void neverReadsMissingOrUnreadableAsAValue() {
        assertThat(SEVEN.known()).contains(7);
        assertThat(List.of(REFUSED, GARBLED)).allSatisfy(fact -> {
            assertThat(fact.known()).isEmpty();
            assertThat(fact.isKnown()).isFalse();
            assertThat(fact.test(number -> number >= 0)).isEqualTo(Truth.UNKNOWN);
            assertThat(fact.test(number -> number < 0)).isEqualTo(Truth.UNKNOWN);
        });
    }

    @Test
    void testsAKnownValue() {
        assertThat(SEVEN.isKnown()).isTrue();
        assertThat(SEVEN.test(number -> number == 7)).isEqualTo(Truth.SATISFIED);
        assertThat(SEVEN.test(number -> number == 8)).isEqualTo(Truth.NOT_SATISFIED);
    }

    @Test
    void asksAQuestionThatMayStayOpen() {
        Amount line = Amount.ofYuan(2855);
        assertThat(Fact.of(Amount.ofYuan(2000)).truth(amount -> amount.isBelow(line)))
                .isEqualTo(Truth.SATISFIED);
        assertThat(Fact.of(Amount.ofYuan(2000).as(Qualifier.ABOUT)).truth(amount -> amount.isBelow(line)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Fact.<Amount>notReported().truth(amount -> amount.isBelow(line)))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void mapsAValueAndKeepsWhyThereIsNone() {
        assertThat(SEVEN.map(String::valueOf)).isEqualTo(Fact.of("7"));
        assertThat(REFUSED.map(String::valueOf)).isEqualTo(Fact.missing(MissingReason.REFUSED));
        assertThat(GARBLED.map(String::valueOf)).isEqualTo(Fact.unreadable("7a"));
    }

    @Test
    void foldsEachOfTheThree() {
        assertThat(List.of(SEVEN, REFUSED, GARBLED))
                .extracting(fact -> fact.<String>fold(String::valueOf, MissingReason::name, raw -> "raw " + raw))
                .containsExactly("7", "REFUSED", "raw 7a");
    }

    @Test
    void standsForAKeyThatWasLeftOut() {
        assertThat(Fact.orNotReported(null)).isEqualTo(Fact.missing(MissingReason.NOT_REPORTED));
        assertThat(Fact.orNotReported(SEVEN)).isSameAs(SEVEN);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Fact.of(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> Fact.unreadable(null)).withMessage("raw");
        assertThatNullPointerException().isThrownBy(() -> Fact.missing(null)).withMessage("missing");
    }

    @Test
    void tellsNothingOfWhatItHolds() {
        assertThat(List.of(SEVEN, REFUSED, GARBLED))
                .extracting(Fact::toString)
                .containsExactly("Known", "Missing(REFUSED)", "Unreadable");
    }
}
