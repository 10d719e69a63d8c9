package org.povline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.finding.Texts;
import org.povline.core.identity.IdentityFault;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Qualifier;

class ConstraintTest {
    private static final Member VALID = new Member(
            "429090199003070015",
            "51429090MJ0000123A",
            "42909019900307001541",
            "13800008000",
            "429090101201",
            Count.of(4),
            Fact.of("13800008000"));

    private final Locale before = Locale.getDefault();

    /** Where the provider is a module, it needs what any host's module grants it for its own beans. */
    @BeforeAll
    static void letTheProviderLookAtTheBeansOfThisTest() {
        Module beans = ConstraintTest.class.getModule();
        ModuleLayer.boot().findModule("org.hibernate.validator").ifPresent(provider -> {
            beans.addReads(provider);
            beans.addOpens("org.povline.core.constraint", provider);
        });
    }

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(before);
        ResourceBundle.clearCache();
    }

    record Member(
            @ValidResidentId String residentId,
            @ValidCreditCode String employer,
            @ValidDisabilityCertificate String certificate,
            @ValidMobileNumber String phone,
            @ValidAreaCode CharSequence area,
            @QuantityRange(min = "1", max = "20") Count members,
            Fact<@ValidMobileNumber String> contact) {}

    record Income(
            @QuantityRange(min = "-0.5") Amount least,
            @QuantityRange(max = "3000") Amount most,
            @ValidAreaCode(message = "own words") String area) {}

    @Test
    void acceptsWhatIsValid() {
        assertThat(violations(VALID)).isEmpty();
    }

    @Test
    void acceptsWhatIsNotThere() {
        assertThat(violations(new Member(null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void violatesWithTheCodeOfThePlainFault() {
        Member member = new Member(
                "429090199003070016",
                "51429090MJ0000123B",
                "42909019900307001581",
                "12800008000",
                "4290",
                Count.of(21),
                Fact.of("1380000800"));
        assertThat(violations(member))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "residentId", "{RESIDENT_ID_CHECK_DIGIT}",
                        "employer", "{CREDIT_CODE_CHECK_DIGIT}",
                        "certificate", "{DISABILITY_CERTIFICATE_KIND}",
                        "phone", "{MOBILE_NUMBER_PREFIX}",
                        "area", "{AREA_CODE_FORM}",
                        "members", "{QUANTITY_ABOVE_MAX}",
                        "contact", "{MOBILE_NUMBER_LENGTH}"));
    }

    @ParameterizedTest
    @EnumSource(MissingReason.class)
    void passesOverAFactThatIsMissing(MissingReason reason) {
        assertThat(violations(withContact(Fact.missing(reason)))).isEmpty();
    }

    @Test
    void passesOverAFactThatIsUnreadable() {
        assertThat(violations(withContact(Fact.unreadable("?")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,  EXACT,     {QUANTITY_BELOW_MIN}",
        "0,  AT_MOST,   {QUANTITY_BELOW_MIN}",
        "0,  MORE_THAN,",
        "0,  ABOUT,",
        "1,  EXACT,",
        "20, EXACT,",
        "20, MORE_THAN,",
        "21, AT_LEAST,  {QUANTITY_ABOVE_MAX}",
        "21, NEARLY,",
        "99, ABOUT,"
    })
    void refusesAQuantityOnlyIfItIsCertainlyOutside(long number, Qualifier qualifier, String template) {
        Member member =
                new Member(null, null, null, null, null, Count.of(number).as(qualifier), null);
        assertThat(violations(member).get("members")).isEqualTo(template);
    }

    @Test
    void takesASingleBoundInTheUnitOfTheQuantity() {
        Amount yuan = Amount.ofYuan(new java.math.BigDecimal("-0.51"));
        assertThat(violations(new Income(yuan, yuan, null))).containsOnlyKeys("least");
        Amount more = Amount.ofYuan(new java.math.BigDecimal("3000.01"));
        assertThat(violations(new Income(more, more, null))).containsOnlyKeys("most");
    }

    @Test
    void keepsAMessageOfTheHostsOwn() {
        assertThat(violations(new Income(null, null, "4290"))).containsEntry("area", "own words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "tr-TR", "en-US"})
    void speaksTheLanguageAskedForUnderAnyDefaultLocale(String defaultLocale) {
        Locale.setDefault(Locale.forLanguageTag(defaultLocale));
        ResourceBundle.clearCache();
        assertThat(messages(Locale.US)).containsExactly("The quantity must be at most 20");
        assertThat(messages(Locale.SIMPLIFIED_CHINESE)).containsExactly("数量不得大于20");
        assertThat(messages(Locale.CHINESE)).containsExactly("数量不得大于20");
    }

    static Set<String> codes() {
        return bundle(Locale.ENGLISH).keySet();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysWhatTheFindingOfTheSameCodeSaysWithoutTheValuesOfTheCase(String code) {
        assertThat(bundle(Locale.ENGLISH).getString(code))
                .isEqualTo(bundle(Locale.ROOT).getString(code))
                .isEqualTo(Texts.of(Locale.ENGLISH).summary(code));
        assertThat(bundle(Locale.CHINESE).getString(code))
                .isEqualTo(Texts.of(Locale.CHINESE).summary(code));
    }

    @ParameterizedTest
    @EnumSource(IdentityFault.class)
    void hasATextForEveryFault(IdentityFault fault) {
        assertThat(bundle(Locale.CHINESE).keySet()).isEqualTo(codes()).contains(fault.code());
    }

    private static Member withContact(Fact<String> contact) {
        return new Member(null, null, null, null, null, null, contact);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("ContributorValidationMessages", locale, FactValueExtractor.class.getModule());
    }

    private static Map<String, String> violations(Object bean) {
        return validating(bean, Locale.US).stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessageTemplate));
    }

    private static Set<String> messages(Locale locale) {
        return validating(new Member(null, null, null, null, null, Count.of(21), null), locale).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.toSet());
    }

    private static Set<ConstraintViolation<Object>> validating(Object bean, Locale locale) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.US, Locale.SIMPLIFIED_CHINESE, Locale.CHINESE), locale, context -> locale, true))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(bean);
        }
    }
}
