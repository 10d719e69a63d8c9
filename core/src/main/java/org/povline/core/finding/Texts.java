package org.povline.core.finding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language for codes and their arguments. A text names an argument in braces: {@code "{count} rows"}.
 * Brackets around arguments set off the values of the case, {@code "The age is unusual[: {age}]"}, so that the same text
 * can be told without them: {@link #summary}.
 *
 * <p>An argument that is a code of one of our lists, such as {@code FEMALE}, is told in words.
 *
 * <p>The default locale plays no part: numbers are written with ASCII digits, a point and no grouping, since a year is
 * a number too; dates as {@code 2016年12月31日} in Chinese and as {@code 2016-12-31} otherwise. Immutable.
 */
public final class Texts {
    private static final String BUNDLE = "org/povline/core/finding/texts";
    private static final String WORDS = "org/povline/core/finding/words";
    private static final Pattern VALUES = Pattern.compile("\\[([^\\[\\]]*\\{\\w+}[^\\[\\]]*)]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter CHINESE_DATE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    private final ResourceBundle bundle;
    private final @Nullable ResourceBundle words;

    private Texts(ResourceBundle bundle, @Nullable ResourceBundle words) {
        this.bundle = requireNonNull(bundle, "bundle");
        this.words = words;
    }

    /** The library's own texts: Chinese for every Chinese locale, English for all others. */
    public static Texts of(Locale locale) {
        Locale language = isChinese(locale) ? Locale.CHINESE : Locale.ENGLISH;
        return new Texts(ResourceBundle.getBundle(BUNDLE, language), ResourceBundle.getBundle(WORDS, language));
    }

    /** The texts of another bundle, whose locale decides how dates are written. */
    public static Texts over(ResourceBundle bundle) {
        return new Texts(bundle, null);
    }

    /**
     * The words for a finding.
     *
     * @throws MissingResourceException if there is no text for the code
     * @throws IllegalArgumentException if the text speaks of an argument that the finding lacks
     */
    public String message(Finding finding) {
        return message(finding.code(), finding.arguments());
    }

    /**
     * The words for a code and its arguments.
     *
     * @throws MissingResourceException if there is no text for the code
     * @throws IllegalArgumentException if the text speaks of an argument that is not given
     */
    public String message(String code, Map<String, Argument> arguments) {
        return ARGUMENT.matcher(VALUES.matcher(template(code)).replaceAll("$1"))
                .replaceAll(match -> Matcher.quoteReplacement(words(code, match.group(1), arguments)));
    }

    /**
     * The words for a code without the values of a case, for places where no value may stand.
     *
     * @throws MissingResourceException if there is no text for the code
     */
    public String summary(String code) {
        return VALUES.matcher(template(code)).replaceAll("");
    }

    private String template(String code) {
        if (!bundle.containsKey(code)) {
            throw new MissingResourceException("No text for code " + code, Texts.class.getName(), code);
        }
        return bundle.getString(code);
    }

    private String words(String code, String name, Map<String, Argument> arguments) {
        Argument argument = arguments.get(name);
        if (argument == null) {
            throw new IllegalArgumentException("The text for code " + code + " needs the argument " + name);
        }
        return words(code, argument);
    }

    /** A text may be a code, which has words of its own for this finding, or for all. */
    private String spoken(String code, String text) {
        if (words == null) {
            return text;
        }
        String own = code + "." + text;
        return words.containsKey(own) ? words.getString(own) : words.containsKey(text) ? words.getString(text) : text;
    }

    private String words(String code, Argument argument) {
        if (argument instanceof Argument.Date date) {
            return words(date.date());
        }
        return argument instanceof Argument.Numeric numeric
                ? numeric.number().toPlainString()
                : spoken(code, ((Argument.Text) argument).text());
    }

    private String words(LocalDate date) {
        return isChinese(bundle.getLocale()) ? CHINESE_DATE.format(date) : date.toString();
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
