package org.povline.core.eligibility;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Texts;
import org.povline.core.standard.SchemeId;

/** The words of one language for what this package names by code. Immutable. */
final class Words {
    private static final String BUNDLE = "org/povline/core/eligibility/explanations";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");

    private final Locale language;
    private final ResourceBundle bundle;
    private final Texts texts;

    private Words(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language);
        this.texts = Texts.over(bundle);
    }

    /** Chinese for every Chinese locale, English for all others. */
    static Words of(Locale locale) {
        return new Words(isChinese(locale) ? Locale.CHINESE : Locale.ENGLISH);
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** Every code that has words, in no order. */
    Stream<String> codes() {
        return bundle.keySet().stream();
    }

    /** A text with its arguments open. */
    String open(String code) {
        return bundle.getString(code);
    }

    /** Chinese or English. */
    Locale locale() {
        return language;
    }

    /** The words for a code that needs no argument. */
    String say(String code) {
        return texts.message(code, Map.of());
    }

    /** The words for a code and one text. */
    String say(String code, String name, String text) {
        return texts.message(code, Map.of(name, Argument.of(text)));
    }

    /** The words for a code and its arguments. */
    String say(String code, Map<String, Argument> arguments) {
        return texts.message(code, arguments);
    }

    /** The words for a constant: its class and name are the code. */
    String say(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The words for a code, if there are any: a host has criteria and schemes of its own. */
    Optional<String> find(String code) {
        return has(code) ? Optional.of(say(code)) : Optional.empty();
    }

    boolean has(String code) {
        return bundle.containsKey(code);
    }

    /** Arguments of a finding with words for the codes of incomes and their sources in them. */
    Map<String, Argument> spoken(Map<String, Argument> arguments) {
        return arguments.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, argument -> spoken(argument.getValue())));
    }

    private Argument spoken(Argument argument) {
        if (argument instanceof Argument.Numeric numeric) {
            return QuantityWords.plain(numeric.number());
        }
        return argument instanceof Argument.Text text ? Argument.of(spoken(text.text())) : argument;
    }

    private String spoken(String codes) {
        return CODE.matcher(codes).replaceAll(code -> Matcher.quoteReplacement(ofIncome(code.group())));
    }

    private String ofIncome(String code) {
        return Stream.of("IncomePart.", "Origin.", "fact.")
                .map(kind -> find(kind + code))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(code);
    }

    /** What a scheme is called; its id where a host added it. */
    String scheme(SchemeId scheme) {
        return find("scheme." + scheme.text()).orElse(scheme.text());
    }

    /** What a criterion asks; its code where a host added it. */
    String criterion(String code) {
        return find("criterion." + code).orElse(code);
    }

    /** What a code stands for that was seen or asked for; itself where it is a key of the ledger. */
    String seen(String code) {
        return find("seen." + code).orElse(code);
    }

    /** What a fact is. */
    String fact(MissingFact fact) {
        return find(code(fact)).orElse(fact.code());
    }

    /** What a citizen brings so that a fact becomes known. */
    String bring(MissingFact fact) {
        return find(code(fact) + ".bring").orElse(fact.code());
    }

    /** Spending shares its names with needs. */
    private static String code(MissingFact fact) {
        return (fact.path().startsWith("assessment.budget.spending.") ? "fact.spending." : "fact.") + fact.code();
    }

    /** A list of equals. */
    String listed(Stream<String> items) {
        return items.collect(joining(say("list.comma")));
    }

    /** A list of clauses. */
    String clauses(Collection<String> clauses) {
        return String.join(say("list.semicolon"), clauses);
    }

    /** Sentences that follow one another. */
    String sentences(Collection<String> sentences) {
        return String.join(say("list.sentence"), sentences);
    }
}
