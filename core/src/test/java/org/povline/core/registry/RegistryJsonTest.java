package org.povline.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.registry.Specimens.Filling;

/** A host's own mapper, of Jackson 2 or 3 and with its defaults, reads and writes every record alike. */
class RegistryJsonTest {
    private static final ObjectMapper TWO = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .build();
    private static final tools.jackson.databind.ObjectMapper THREE =
            tools.jackson.databind.json.JsonMapper.builder().build();

    static Stream<Arguments> everyRecordInEveryFilling() {
        return Specimens.types()
                .flatMap(type -> Arrays.stream(Filling.values()).map(filling -> Arguments.of(type, filling)));
    }

    @Test
    void findsTheRecords() {
        assertThat(Specimens.types())
                .contains(Person.class, Household.class, Registry.class, DeclaredFigures.class)
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("everyRecordInEveryFilling")
    void bothJacksonsWriteTheSameBytes(Class<?> type, Filling filling) throws Exception {
        Object specimen = Specimens.of(type, filling);
        assertThat(text(TWO.writeValueAsBytes(specimen))).isEqualTo(text(THREE.writeValueAsBytes(specimen)));
    }

    @ParameterizedTest
    @MethodSource("everyRecordInEveryFilling")
    void eachReadsWhatTheOtherWrote(Class<?> type, Filling filling) throws Exception {
        Object specimen = Specimens.of(type, filling);
        assertThat((Object) TWO.readValue(THREE.writeValueAsBytes(specimen), type))
                .isEqualTo(specimen);
        assertThat((Object) THREE.readValue(TWO.writeValueAsBytes(specimen), type))
                .isEqualTo(specimen);
    }

    @Test
    void aKeyThatIsLeftOutIsNotReported() throws Exception {
        String bare = "{\"key\": \"H1\", \"members\": [{\"key\": \"P1\"}]}";
        for (Household household :
                List.of(TWO.readValue(bare, Household.class), THREE.readValue(bare, Household.class))) {
            assertThat(household.registration()).isEqualTo(Registration.NOT_REPORTED);
            assertThat(household.living()).isEqualTo(LivingConditions.NOT_REPORTED);
            assertThat(household.land()).isEmpty();
            assertThat(household.incomes()).isEmpty();
            assertThat(household.members().get(0).identity()).isEqualTo(Identity.NOT_REPORTED);
        }
    }

    @Test
    void readsAsAPersonWouldWriteIt() throws Exception {
        Identity identity = TWO.readValue("""
                {"name": {"value": "某人"}, "sex": {"value": "FEMALE"}, "birthDate": {"value": "1950-02-28"},
                 "phone": {"missing": "REFUSED"}, "maritalStatus": {"raw": "？"}}""", Identity.class);
        assertThat(identity.birthDate().known()).contains(java.time.LocalDate.of(1950, 2, 28));
        assertThat(identity.phone().isKnown()).isFalse();
        assertThat(identity.maritalStatus()).isEqualTo(org.povline.core.quantity.Fact.unreadable("？"));
        assertThat(identity.documentNumber()).isEqualTo(org.povline.core.quantity.Fact.notReported());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
