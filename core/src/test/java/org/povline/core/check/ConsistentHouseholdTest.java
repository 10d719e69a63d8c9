package org.povline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.constraint.QuantityRange;
import org.povline.core.constraint.ValidMobileNumber;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.quantity.Count;
import org.povline.core.registry.Household;
import org.povline.core.standard.StandardBook;

class ConsistentHouseholdTest {
    private static final CheckBook BOOK = CheckBookTest.BOOK;
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final CheckBook GRADED = BOOK.graded("P07", Severity.INFO);
    private static final ValidatorFactory OF_GRADED = factory(Locale.US, GRADED);
    private static final ValidatorFactory CHINESE = factory(Locale.SIMPLIFIED_CHINESE, BOOK);
    private static final ValidatorFactory ENGLISH = factory(Locale.US, BOOK);

    record Filing(
            @ConsistentHousehold(atLeast = Severity.INFO) Household household) {}

    record Gate(@ConsistentHousehold Household household) {}

    record Worded(
            @ConsistentHousehold(message = "own words") Household household) {}

    record Contact(
            @ValidMobileNumber String phone,
            @NotNull String name,
            @QuantityRange(max = "20") Count members) {}

    /** Where the provider is a module, it needs what any host's module grants it for its own beans. */
    @BeforeAll
    static void letTheProviderLookAtTheBeansOfThisTest() {
        Module beans = ConsistentHouseholdTest.class.getModule();
        ModuleLayer.boot().findModule("org.hibernate.validator").ifPresent(provider -> {
            beans.addReads(provider);
            beans.addOpens("org.povline.core.check", provider);
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cases.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 10000)
    void violatesWhereTheCheckBookFindsAndTellsNobodysValue(String id, String faulty, String sound) {
        Household household = Village.with(faulty).household();
        Set<String> found = BOOK.check(household, DAY).findings().stream()
                .map(finding -> "household." + finding.location().path() + " {" + finding.code() + "}")
                .collect(Collectors.toSet());
        Set<ConstraintViolation<Filing>> violations = CHINESE.getValidator().validate(new Filing(household));
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .containsExactlyInAnyOrderElementsOf(found);
        assertThat(violations)
                .allSatisfy(violation -> assertThat(violation.getMessage())
                        .isEqualTo(Texts.of(Locale.CHINESE)
                                .summary(BeanCheck.finding(violation).code()))
                        .doesNotContain("{", "金木", "13800000001"));
        assertThat(ENGLISH.getValidator().validate(new Filing(household)))
                .allSatisfy(violation -> assertThat(violation.toString())
                        .contains(Texts.of(Locale.ENGLISH)
                                .summary(BeanCheck.finding(violation).code()))
                        .doesNotContain("金木", "13800000001", "429090"));
    }

    @Test
    void letsPassWhatWeighsLessThanAskedFor() {
        Household warned = Village.with("m0.identity.ethnicGroup=blank").household();
        assertThat(ENGLISH.getValidator().validate(new Gate(warned))).isEmpty();
        assertThat(ENGLISH.getValidator().validate(new Filing(warned))).hasSize(1);
        assertThat(ENGLISH.getValidator().validate(new Gate(null))).isEmpty();
    }

    @Test
    void keepsAMessageOfTheHostsOwn() {
        Household faulty = Village.with("m1.identity.sex=MALE").household();
        assertThat(ENGLISH.getValidator().validate(new Worded(faulty)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("own words");
    }

    @Test
    void tellsTheViolationsOfAHostsBeanAsFindings() {
        Contact contact = new Contact("1380000000", null, Count.of(21));
        List<Finding> own = BeanCheck.withDefaults().of(contact);
        assertThat(own)
                .extracting(finding -> finding.location().path() + " " + finding.code())
                .containsExactly("members QUANTITY_ABOVE_MAX", "name CONSTRAINT_BROKEN", "phone MOBILE_NUMBER_LENGTH");
        assertThat(own)
                .extracting(Texts.of(Locale.ENGLISH)::message)
                .containsExactly(
                        "The quantity must be at most 20",
                        "The constraint NotNull is broken",
                        "A mobile number has 11 digits");
        assertThat(BeanCheck.with(ENGLISH.getValidator()).of(contact)).isEqualTo(own);
        assertThat(BeanCheck.with(ENGLISH.getValidator()).of(new Contact(null, "", null)))
                .isEmpty();
    }

    @Test
    void weighsAViolationAsItsCheckDoes() {
        Household faulty = Village.with("m1.identity.sex=MALE; m0.identity.ethnicGroup=blank")
                .household();
        assertThat(BeanCheck.with(ENGLISH.getValidator()).of(new Filing(faulty)))
                .extracting(finding -> finding.code() + " " + finding.severity())
                .contains("P07_SEX_AGAINST_ID ERROR", "P10_ETHNIC_GROUP WARNING");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cases.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 10000)
    void weighsEveryViolationAsTheCheckBookDoes(String id, String faulty, String sound) {
        Household household = Village.with(faulty).household();
        List<String> found = GRADED.check(household, DAY).findings().stream()
                .map(finding -> finding.code() + " " + finding.severity())
                .toList();
        assertThat(BeanCheck.with(OF_GRADED.getValidator()).of(new Filing(household)))
                .extracting(finding -> finding.code() + " " + finding.severity())
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void weighsABlankCellAsAWarningAtMost() {
        CheckBook strict = BOOK.graded("P10", Severity.ERROR);
        Household blank = Village.with("m0.identity.ethnicGroup=blank").household();
        assertThat(BeanCheck.with(factory(Locale.US, strict).getValidator()).of(new Filing(blank)))
                .extracting(finding -> finding.code() + " " + finding.severity())
                .containsExactly("P10_ETHNIC_GROUP WARNING");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2043-12-31, true"})
    void checksOnTheDayThatIsGiven(LocalDate day, boolean found) {
        Household household = Village.with("").household();
        assertThat(BeanCheck.asOf(day).of(new Filing(household)).stream()
                        .anyMatch(finding -> finding.code().equals("P18_OLD_WITH_CAPACITY")))
                .isEqualTo(found);
    }

    /** The library's own book, which the provider makes by itself, is that of the shipped standards. */
    @Test
    void runsTheShippedChecksUnlessAHostHandsOutOthers() {
        Household faulty = Village.with("m1.identity.sex=MALE").household();
        assertThat(BeanCheck.withDefaults().of(new Gate(faulty)))
                .extracting(Finding::code)
                .contains("P07_SEX_AGAINST_ID");
        CheckBook without = CheckBook.china(StandardBook.china()).without("P07");
        assertThat(factory(Locale.US, without).getValidator().validate(new Gate(faulty)))
                .extracting(ConstraintViolation::getMessageTemplate)
                .doesNotContain("{P07_SEX_AGAINST_ID}");
    }

    private static ValidatorFactory factory(Locale locale, CheckBook book) {
        var configuration = Validation.byDefaultProvider().configure();
        ConstraintValidatorFactory standard = configuration.getDefaultConstraintValidatorFactory();
        return configuration
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, true))
                .clockProvider(() -> Clock.fixed(Instant.parse("2023-12-31T12:00:00Z"), ZoneOffset.UTC))
                .constraintValidatorFactory(new Handing(book, standard))
                .buildValidatorFactory();
    }

    /** Hands out the validator over a host's book, as a container does with its beans. */
    private record Handing(CheckBook book, ConstraintValidatorFactory standard) implements ConstraintValidatorFactory {
        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type == ConsistentHousehold.Validator.class
                    ? type.cast(new ConsistentHousehold.Validator(book))
                    : standard.getInstance(type);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            standard.releaseInstance(instance);
        }
    }
}
