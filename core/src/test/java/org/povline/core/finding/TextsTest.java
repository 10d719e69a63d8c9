package org.povline.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final String BUNDLE = "org/povline/core/finding/texts";

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void forgetBundlesOfTheLastDefaultLocale() {
        ResourceBundle.clearCache();
    }

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(before);
        ResourceBundle.clearCache();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "tr-TR", "en-US"})
    void answersInTheLanguageAskedForUnderAnyDefaultLocale(String defaultLocale) {
        Locale.setDefault(Locale.forLanguageTag(defaultLocale));
        assertThat(text(Locale.US, "MOBILE_NUMBER_LENGTH")).isEqualTo("A mobile number has 11 digits");
        assertThat(text(Locale.FRANCE, "MOBILE_NUMBER_LENGTH")).isEqualTo("A mobile number has 11 digits");
        assertThat(text(Locale.SIMPLIFIED_CHINESE, "MOBILE_NUMBER_LENGTH")).isEqualTo("手机号码应为11位");
        assertThat(text(Locale.CHINESE, "MOBILE_NUMBER_LENGTH")).isEqualTo("手机号码应为11位");
    }

    @Test
    void hasEveryTextInBothLanguages() {
        ResourceBundle chinese = bundle(Locale.CHINESE);
        assertThat(chinese.keySet()).isEqualTo(bundle(Locale.ENGLISH).keySet());
        assertThat(chinese.keySet())
                .allSatisfy(code -> assertThat(Character.UnicodeScript.of(
                                chinese.getString(code).codePointAt(0)))
                        .isEqualTo(Character.UnicodeScript.HAN));
    }

    @Test
    void speaksOfTheSameArgumentsInBothLanguages() {
        ResourceBundle english = bundle(Locale.ENGLISH);
        ResourceBundle chinese = bundle(Locale.CHINESE);
        assertThat(english.keySet())
                .isNotEmpty()
                .allSatisfy(code ->
                        assertThat(arguments(chinese.getString(code))).isEqualTo(arguments(english.getString(code))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "tr-TR", "ar-EG"})
    void writesNumbersAndDatesIndependentlyOfTheDefaultLocale(String defaultLocale) {
        Locale.setDefault(Locale.forLanguageTag(defaultLocale));
        Finding finding = Finding.of("SUM", Severity.INFO, Location.none())
                .with("sum", Argument.of(new BigDecimal("1234567.50")))
                .with("on", Argument.of(LocalDate.of(2016, 1, 9)))
                .with("header", Argument.of("$1 {sum}\\"));
        assertThat(Texts.over(bundle(Locale.ROOT, "{header}: {sum} on {on}")).message(finding))
                .isEqualTo("$1 {sum}\\: 1234567.50 on 2016-01-09");
        assertThat(Texts.over(bundle(Locale.CHINA, "{on}合计{sum}")).message(finding))
                .isEqualTo("2016年1月9日合计1234567.50");
    }

    @Test
    void tellsATextWithoutTheValuesOfTheCase() {
        Texts texts = Texts.over(bundle(Locale.ROOT, "The age [a] is unusual[: {age}; usual are {from}]"));
        assertThat(texts.summary("SUM")).isEqualTo("The age [a] is unusual");
        assertThat(texts.message("SUM", Map.of("age", Argument.of(3), "from", Argument.of(6))))
                .isEqualTo("The age [a] is unusual: 3; usual are 6");
    }

    @Test
    void tellsACodeInWordsOfItsFindingOrOfAll() {
        Map<String, Argument> both = Map.of("which", Argument.of("BLANK"));
        assertThat(Texts.of(Locale.ENGLISH).message("W01_UNINSURED", both)).endsWith(": both left blank");
        assertThat(Texts.of(Locale.ENGLISH).message("P16_CAPACITY", both)).endsWith(": left blank");
        assertThat(Texts.of(Locale.CHINESE).message("W01_UNINSURED", both)).endsWith("（均未填）");
        assertThat(Texts.of(Locale.ENGLISH).message("P16_CAPACITY", Map.of("which", Argument.of("no code"))))
                .endsWith(": no code");
    }

    @Test
    void hasEveryWordInBothLanguages() {
        String words = "org/povline/core/finding/words";
        ResourceBundle chinese = ResourceBundle.getBundle(words, Locale.CHINESE, Texts.class.getModule());
        ResourceBundle english = ResourceBundle.getBundle(words, Locale.ENGLISH, Texts.class.getModule());
        assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
    }

    @Test
    void namesTheCodeThatHasNoText() {
        assertThatThrownBy(() -> text(Locale.ENGLISH, "NO_SUCH_CODE"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessage("No text for code NO_SUCH_CODE");
    }

    @Test
    void namesTheArgumentThatIsNotGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.over(bundle(Locale.ROOT, "{rows} rows")).message("SUM", Map.of()))
                .withMessage("The text for code SUM needs the argument rows");
    }

    @Test
    void readsABundleFromProperties() throws IOException {
        Texts texts = Texts.over(new PropertyResourceBundle(new StringReader("SUM={rows} rows")));
        assertThat(texts.message("SUM", Map.of("rows", Argument.of(3)))).isEqualTo("3 rows");
    }

    private static String text(Locale locale, String code) {
        return Texts.of(locale).message(Finding.of(code, Severity.ERROR, Location.none()));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getModule());
    }

    private static Set<String> arguments(String template) {
        return Pattern.compile("\\{.*?}")
                .matcher(template)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ResourceBundle bundle(Locale locale, String template) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"SUM", template}};
            }

            @Override
            public Locale getLocale() {
                return locale;
            }
        };
    }
}
