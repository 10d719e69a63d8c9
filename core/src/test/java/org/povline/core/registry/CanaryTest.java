package org.povline.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.area.AreaCode;
import org.povline.core.identity.CreditCode;
import org.povline.core.identity.DisabilityCertificate;
import org.povline.core.identity.MobileNumber;
import org.povline.core.identity.ResidentId;
import org.povline.core.registry.Specimens.Filling;

/** What a record holds about somebody never shows where it is printed. */
class CanaryTest {
    static Stream<Arguments> everyRecordInEveryFilling() {
        return Specimens.types()
                .flatMap(type -> Arrays.stream(Filling.values()).map(filling -> Arguments.of(type, filling)));
    }

    @ParameterizedTest
    @MethodSource("everyRecordInEveryFilling")
    void noRecordPrintsWhatItHolds(Class<?> type, Filling filling) throws Exception {
        Object specimen = Specimens.of(type, filling);
        assertNoCanary(specimen.toString());
        for (RecordComponent component : type.getRecordComponents()) {
            Object part = component.getAccessor().invoke(specimen);
            if (part.getClass().getPackageName().startsWith("org.povline")) {
                assertNoCanary(String.valueOf(part));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "11010519491231002X44",
                "ID11010519491231002X",
                "house-11010519491231002X",
                "13812345678",
                "H1.13812345678"
            })
    void noPersonsNumberServesAsAKey(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keys.require(number))
                .withMessage("A key must not hold a person's number: use a number of the ledger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"金丝雀", "11010519491231002X", " 11010519491231002X", "13812345678", "金丝雀\n"})
    void noDoorRepeatsWhatItRefuses(String canary) {
        List<ThrowingCallable> doors = List.of(
                () -> Keys.require(canary),
                () -> AreaCode.of(canary),
                () -> ResidentId.of(canary + "0"),
                () -> MobileNumber.of(canary + "0"),
                () -> CreditCode.of(canary),
                () -> DisabilityCertificate.of(canary));
        for (ThrowingCallable door : doors) {
            assertThatThrownBy(door)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasNoCause()
                    .message()
                    .doesNotContain("金丝雀", "11010519491231002X", "13812345678");
        }
    }

    private static void assertNoCanary(String printed) {
        assertThat(printed)
                .doesNotContain(
                        "金丝雀", "11010519491231002X", "4711", "98.5", "28.125", Specimens.CANARY_DATE.toString());
    }
}
