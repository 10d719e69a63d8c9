package org.povline.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.PovertyCause;
import org.povline.core.code.PovertyStatus;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Qualifier;
import org.povline.core.registry.AidForm;
import org.povline.core.registry.AidRecipient;
import org.povline.core.registry.Business;
import org.povline.core.registry.Declared;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.ProblemField;
import org.povline.core.registry.ProblemState;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Standing;
import org.povline.core.registry.VisitMeasure;
import org.povline.core.registry.VisitTarget;
import org.povline.core.registry.WorkKind;
import org.povline.reporting.document.Audience;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Origin;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Report;
import org.povline.reporting.document.Unit;

class WordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(before);
        java.util.ResourceBundle.clearCache();
    }

    static Stream<String> codesOfConstants() {
        return Stream.of(
                        codes("LandKind.", LandKind.values()),
                        codes("Programme.", Programme.values()),
                        codes("base.", Programme.values()),
                        Stream.of(
                                        "BELOW_PENSION_AGE",
                                        "AT_SCHOOL",
                                        "EMPLOYEE_MEDICAL",
                                        "EMPLOYEE_PENSION",
                                        "NOT_IN_BASIC_MEDICAL")
                                .map(name -> "Exclusion." + name),
                        codes("HouseholdKind.", HouseholdKind.values()),
                        codes("VisitTarget.", VisitTarget.values()),
                        codes("VisitMeasure.", VisitMeasure.values()),
                        codes("WorkKind.", WorkKind.values()),
                        codes("Business.", Business.values()),
                        codes("AidForm.", AidForm.values()),
                        codes("AidRecipient.", AidRecipient.values()),
                        codes("ProblemField.", ProblemField.values()),
                        codes("ProblemState.", ProblemState.values()),
                        codes("PovertyStatus.", PovertyStatus.values()),
                        codes("PovertyCause.", PovertyCause.values()),
                        codes("unit.", Unit.values()),
                        codes("qualifier.", Qualifier.values()),
                        codes("absent.", Figure.Gap.values()),
                        codes("origin.", Origin.Kind.values()),
                        codes("remark.", Origin.Kind.values()),
                        codes("audience.", Audience.values()))
                .flatMap(codes -> codes);
    }

    @Test
    void haveTheSameKeysAndArgumentsInBothLanguages() throws IOException {
        Properties english = words("words.properties");
        Properties chinese = words("words_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(arguments(chinese.getProperty(key))).isEqualTo(arguments(english.getProperty(key))));
        assertThat(words("words_en.properties")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codesOfConstants")
    void nameEveryConstant(String code) throws IOException {
        assertThat(words("words.properties")).containsKey(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "tr-TR", "en-US", "ar-EG"})
    void doNotDependOnTheDefaultLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        java.util.ResourceBundle.clearCache();
        assertThat(wording(Locale.ENGLISH).say("section", "number", "1", "heading", "X"))
                .isEqualTo("1. X");
        assertThat(wording(Locale.FRENCH).say("section", "number", "1", "heading", "X"))
                .isEqualTo("1. X");
        assertThat(wording(Locale.TRADITIONAL_CHINESE).say("section", "number", "一", "heading", "X"))
                .isEqualTo("一、X");
        assertThat(wording(Locale.ENGLISH).words(java.time.LocalDate.of(2016, 9, 30)))
                .isEqualTo("2016-09-30");
        assertThat(wording(Locale.CHINA).words(java.time.LocalDate.of(2016, 9, 3)))
                .isEqualTo("2016年9月3日");
    }

    @ParameterizedTest
    @EnumSource(MissingReason.class)
    void haveAGapForEveryReason(MissingReason reason) {
        assertThat(Figure.of(
                        new Declared<>(Fact.<Count>missing(reason), Standing.PRINTED, "", ""),
                        Unit.PERSON,
                        java.time.LocalDate.EPOCH))
                .isInstanceOfSatisfying(
                        Figure.Absent.class,
                        absent -> assertThat(absent.reason().name()).isEqualTo(reason.name()));
    }

    @Test
    void numberSectionsInChinese() {
        Wording chinese = wording(Locale.SIMPLIFIED_CHINESE);
        assertThat(List.of(1, 9, 10, 11, 19, 20, 21, 90, 99, 100))
                .extracting(chinese::ordinal)
                .containsExactly("一", "九", "十", "十一", "十九", "二十", "二十一", "九十", "九十九", "100");
        assertThat(wording(Locale.ENGLISH).ordinal(12)).isEqualTo("12");
    }

    private static Wording wording(Locale locale) {
        return new Wording(
                Report.of(Phrase.text("x"), java.time.LocalDate.of(2016, 9, 30)).in(locale));
    }

    private static Stream<String> codes(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (var in = new java.io.InputStreamReader(
                Wording.class.getResourceAsStream(name), java.nio.charset.StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
