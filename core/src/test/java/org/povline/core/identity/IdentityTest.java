package org.povline.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.area.AreaCode;
import tools.jackson.databind.json.JsonMapper;

class IdentityTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Map<String, Function<CharSequence, Optional<IdentityFault>>> FAULTS = Map.of(
            "ResidentId", ResidentId::faultOf,
            "CreditCode", CreditCode::faultOf,
            "DisabilityCertificate", DisabilityCertificate::faultOf,
            "MobileNumber", MobileNumber::faultOf);
    private static final Map<String, Function<String, Object>> FACTORIES = Map.of(
            "ResidentId", ResidentId::of,
            "CreditCode", CreditCode::of,
            "DisabilityCertificate", DisabilityCertificate::of,
            "MobileNumber", MobileNumber::of);

    @ParameterizedTest
    @CsvFileSource(resources = "resident-ids.csv", encoding = "UTF-8")
    void readsTheNumberOfAResident(String number, String area, LocalDate birthDate, boolean male) {
        assertThat(ResidentId.faultOf(number)).isEmpty();
        ResidentId id = ResidentId.of(number);
        assertThat(id.areaCode()).isEqualTo(AreaCode.of(area));
        assertThat(id.birthDate()).isEqualTo(birthDate);
        assertThat(id.isMale()).isEqualTo(male);
        assertThat(id.text()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "credit-codes.csv", encoding = "UTF-8")
    void readsTheCodeOfAnOrganisation(String text, String category, String area) {
        assertThat(CreditCode.faultOf(text)).isEmpty();
        CreditCode code = CreditCode.of(text.toLowerCase(Locale.ROOT));
        assertThat(code.text()).isEqualTo(text);
        assertThat(code.category()).isEqualTo(category);
        assertThat(code.areaCode()).contains(AreaCode.of(area));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "faults.csv", encoding = "UTF-8")
    void tellsTheFaultAndNeverTheNumber(String type, String text, IdentityFault fault) {
        assertThat(FAULTS.get(type).apply(text)).contains(fault);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FACTORIES.get(type).apply(text))
                .withNoCause()
                .satisfies(thrown -> assertThat(
                                text.isEmpty() || !thrown.getMessage().contains(text))
                        .isTrue());
    }

    @Test
    void hasCodesThatAreTheNamesOfTheFaults() {
        assertThat(IdentityFault.RESIDENT_ID_CHECK_DIGIT.code()).isEqualTo("RESIDENT_ID_CHECK_DIGIT");
    }

    @Test
    void readsALowerCaseXAsX() {
        assertThat(ResidentId.of("42909019900307004x"))
                .isEqualTo(ResidentId.of("42909019900307004X"))
                .hasSameHashCodeAs(ResidentId.of("42909019900307004X"));
    }

    @ParameterizedTest
    @CsvSource({
        "42909019900307001541,      42909019900307001541,   4, 1,",
        "42909019900307004x72b2,    42909019900307004X72B2, 7, 2, 2"
    })
    void readsTheNumberOfADisabilityCertificate(String text, String kept, int kind, int level, Integer replacement) {
        DisabilityCertificate certificate = DisabilityCertificate.of(text);
        assertThat(certificate.text()).isEqualTo(kept);
        assertThat(certificate.residentId()).isEqualTo(ResidentId.of(text.substring(0, 18)));
        assertThat(certificate.kindDigit()).isEqualTo(kind);
        assertThat(certificate.levelDigit()).isEqualTo(level);
        assertThat(certificate.replacementDigit().stream().boxed().findAny())
                .isEqualTo(Optional.ofNullable(replacement));
    }

    @ParameterizedTest
    @CsvSource({"13000000000", "19999999999", "13800008000"})
    void readsAMobileNumber(String text) {
        assertThat(MobileNumber.of(text).text()).isEqualTo(text);
    }

    @Property
    void aNumberOfAResidentWithOneWrongDigitIsRefused(
            @ForAll @IntRange(min = 0, max = 16) int place, @ForAll @IntRange(min = 0, max = 9) int digit) {
        String number = "429090199003070015";
        StringBuilder wrong = new StringBuilder(number);
        wrong.setCharAt(place, (char) ('0' + digit));
        Assume.that(!number.contentEquals(wrong));
        assertThat(ResidentId.faultOf(wrong)).isPresent();
    }

    @Property
    void theCheckDigitOfAResidentShowsAnyWrongDigitOfTheSequence(
            @ForAll @IntRange(min = 0, max = 999) int sequence,
            @ForAll @IntRange(min = 14, max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int off) {
        StringBuilder wrong = new StringBuilder(residentId(sequence));
        wrong.setCharAt(place, (char) ('0' + (wrong.charAt(place) - '0' + off) % 10));
        assertThat(ResidentId.faultOf(wrong)).contains(IdentityFault.RESIDENT_ID_CHECK_DIGIT);
    }

    @Property
    void swappedNeighboursInTheNumberOfAResidentAreRefused(
            @ForAll @IntRange(min = 0, max = 999) int sequence, @ForAll @IntRange(min = 0, max = 16) int place) {
        String number = residentId(sequence);
        Assume.that(number.charAt(place) != number.charAt(place + 1));
        StringBuilder swapped = new StringBuilder(number);
        swapped.setCharAt(place, number.charAt(place + 1));
        swapped.setCharAt(place + 1, number.charAt(place));
        assertThat(ResidentId.faultOf(swapped)).isPresent();
    }

    @Property
    void exactlyOneSignChecksTheCodeOfAnOrganisation(
            @ForAll @LongRange(min = 0, max = 999_999_999L) long organisation) {
        String body = "91429090%09d".formatted(organisation);
        assertThat(ALPHABET.chars()
                        .filter(sign -> CreditCode.faultOf(body + (char) sign).isEmpty()))
                .hasSize(1);
    }

    @Property
    void aCodeOfAnOrganisationWithOneWrongSignIsRefused(
            @ForAll @IntRange(min = 8, max = 17) int place, @ForAll @IntRange(min = 0, max = 30) int rank) {
        String code = "N2429090MA0PQRTUW4";
        Assume.that(code.charAt(place) != ALPHABET.charAt(rank));
        StringBuilder wrong = new StringBuilder(code);
        wrong.setCharAt(place, ALPHABET.charAt(rank));
        assertThat(CreditCode.faultOf(wrong)).contains(IdentityFault.CREDIT_CODE_CHECK_DIGIT);
    }

    @Property
    void anyTextIsReadOrFoundFaultyButNeverThrows(@ForAll String text) {
        assertThat(FAULTS.values())
                .allSatisfy(faultOf -> assertThat(faultOf.apply(text)).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "ResidentId, 42909019900307004X",
        "CreditCode, N2429090MA0PQRTUW4",
        "DisabilityCertificate, 42909019900307001541",
        "MobileNumber, 13800008000"
    })
    void printsItsTypeAloneAndIsAStringInJson(String type, String text) throws Exception {
        Object value = FACTORIES.get(type).apply(text);
        assertThat(value).hasToString(type);
        assertThat(value)
                .isEqualTo(FACTORIES.get(type).apply(text))
                .hasSameHashCodeAs(FACTORIES.get(type).apply(text));
        assertThat(value).isNotEqualTo(text);
        String json = new ObjectMapper().writeValueAsString(value);
        assertThat(json).isEqualTo('"' + text + '"').isEqualTo(new JsonMapper().writeValueAsString(value));
        assertThat(new ObjectMapper().readValue(json, value.getClass())).isEqualTo(value);
        assertThat(new JsonMapper().readValue(json, value.getClass())).isEqualTo(value);
    }

    @Test
    void keepsAFaultyNumberOutOfTheErrorsOfJson() {
        assertThatExceptionOfType(ValueInstantiationException.class)
                .isThrownBy(() -> new ObjectMapper().readValue("\"429090199003070016\"", ResidentId.class))
                .withMessageContaining("must follow from the others")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("4290901990"));
    }

    @Test
    void equalsNoOtherNumber() {
        assertThat(ResidentId.of("42909019900307004X")).isNotEqualTo(ResidentId.of("429090199003070015"));
        assertThat(DisabilityCertificate.of("42909019900307001541"))
                .isNotEqualTo(DisabilityCertificate.of("42909019900307001542"));
        assertThat(MobileNumber.of("13800008000")).isNotEqualTo(MobileNumber.of("13800008001"));
        assertThat(CreditCode.of("51429090MJ0000123A")).isNotEqualTo(CreditCode.of("914290900000000240"));
    }

    @Test
    void hasNoAreaWhereTheCodeOfAnOrganisationNamesNone() {
        String body = "1101234500000000";
        String code = ALPHABET.chars()
                .mapToObj(sign -> body + "0" + (char) sign)
                .filter(text -> CreditCode.faultOf(text).isEmpty())
                .findAny()
                .orElseThrow();
        assertThat(CreditCode.of(code).areaCode()).isEmpty();
    }

    /** A number of a fictional resident: its check digit is the only one that is accepted. */
    private static String residentId(int sequence) {
        String body = "42909019900307%03d".formatted(sequence);
        return "0123456789X"
                .chars()
                .mapToObj(sign -> body + (char) sign)
                .filter(text -> ResidentId.faultOf(text).isEmpty())
                .findAny()
                .orElseThrow();
    }
}
