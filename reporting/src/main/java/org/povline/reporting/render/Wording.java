package org.povline.reporting.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Texts;
import org.povline.core.quantity.Qualifier;
import org.povline.core.registry.DateRange;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Origin;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Report;
import org.povline.reporting.document.Unit;

/**
 * The words of one report in its language, and what it must add at its end: the dates of its figures, the rule of
 * rounding if there is a share, and a numbered remark for each figure that is not plainly what the source prints.
 */
final class Wording {
    private static final String BUNDLE = "org/povline/reporting/render/words";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final String DIGITS = "〇一二三四五六七八九";

    private final Report report;
    private final boolean chinese;
    private final ResourceBundle bundle;
    private final Texts texts;
    private final List<Origin> remarks = new ArrayList<>();
    private final Set<LocalDate> days = new LinkedHashSet<>();
    private final boolean mixed;
    private final String sources;
    private boolean rounds;

    Wording(Report report) {
        this.report = report;
        this.chinese = report.language().getLanguage().equals(Locale.CHINESE.getLanguage());
        this.bundle = ResourceBundle.getBundle(BUNDLE, chinese ? Locale.CHINESE : Locale.ENGLISH);
        this.texts = Texts.over(bundle);
        boolean counted = report.inlines().anyMatch(Wording::isCounted);
        boolean declared = report.inlines().anyMatch(Wording::isDeclared);
        this.mixed = counted && declared;
        this.sources = mixed ? "note.mixed" : counted ? "note.ledger" : "note.declared";
    }

    /**
     * A stretch of a line.
     *
     * @param text what it reads
     * @param figure the figure, where it is one
     * @param source the mark of its source, empty where it needs none
     * @param remark the number of its remark, 0 where it has none
     */
    record Run(String text, Optional<Figure> figure, String source, int remark) {
        boolean isEmpty() {
            return text.isEmpty() && source.isEmpty() && remark == 0;
        }
    }

    String languageTag() {
        return chinese ? "zh-CN" : "en";
    }

    List<Run> runs(Inline inline) {
        if (inline instanceof Phrase phrase) {
            return runs(phrase);
        }
        if (inline instanceof Inline.Value value) {
            return List.of(run(value.figure()));
        }
        if (inline instanceof Inline.Sourced sourced) {
            return sourced(runs(sourced.content()), sourced.origin());
        }
        return List.of(stretch(plain(inline)));
    }

    /** The words of a code that speaks of plain text only. */
    String say(String code, String... namesAndValues) {
        Map<String, Argument> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], Argument.of(namesAndValues[i + 1]));
        }
        return texts.message(code, arguments);
    }

    /** A heading with its number: 一、 for the outer sections and （一） for those within, in Chinese. */
    String numbered(int number, boolean outer, String heading) {
        return say(outer ? "section" : "subsection", "number", ordinal(number), "heading", heading);
    }

    /** 一 to 九十九 in Chinese. */
    String ordinal(int number) {
        return chinese && number < 100 ? chineseNumeral(number) : String.valueOf(number);
    }

    /** What a reader needs to check a figure: denominator, origin and date, in one line. */
    String explain(Figure figure) {
        String source =
                say("figure.source", "origin", say("origin." + figure.origin().kind()), "day", words(figure.asOf()));
        return figure instanceof Figure.Ratio ratio
                ? say("figure.ratio", "part", words(ratio.part()), "whole", words(ratio.whole()), "source", source)
                : source;
    }

    /** The figure's number as a machine reads it: exact where it is stated, rounded where it is a share. */
    String value(Figure figure) {
        if (figure instanceof Figure.Measured measured) {
            return measured.unit().convert(measured.value().number()).toPlainString();
        }
        return figure instanceof Figure.Ratio ratio
                ? percent(ratio, ratio.part().value().number(), ratio.qualifier())
                        .toPlainString()
                : "";
    }

    /** The day under the title; where figures describe other days than the report's, both, each by its name. */
    String day() {
        List<LocalDate> described =
                report.figures().map(Figure::asOf).distinct().sorted().toList();
        return described.stream().allMatch(report.asOf()::equals)
                ? say("report.day", "day", words(report.asOf()))
                : say("report.days", "day", words(report.asOf()), "figures", listed(described));
    }

    private String listed(List<LocalDate> described) {
        return described.stream()
                .map(this::words)
                .reduce((some, next) -> say("list", "some", some, "next", next))
                .orElseThrow();
    }

    /** The notes to the whole report; complete once every block was worded. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        days.stream().sorted().forEach(day -> notes.add(say("note.day", "day", words(day))));
        notes.add(say(sources, "mark", say("mark.declared")));
        if (rounds) {
            notes.add(say(
                    "note.rounding",
                    "decimals",
                    String.valueOf(report.rounding().decimals())));
        }
        return notes;
    }

    /** The remarks by their numbers, from 1. */
    List<String> remarks() {
        return remarks.stream().map(this::words).toList();
    }

    String words(LocalDate day) {
        return texts.message("day", Map.of("day", Argument.of(day)));
    }

    private String plain(Inline inline) {
        if (inline instanceof Inline.Day day) {
            return words(day.day());
        }
        return inline instanceof Inline.Time time ? words(time.days()) : ((Inline.Text) inline).text();
    }

    private String words(DateRange days) {
        LocalDate from = days.startInclusive();
        LocalDate last = days.endExclusive().minusDays(1);
        if (days.equals(DateRange.ofYear(from.getYear()))) {
            return say("time.year", "year", String.valueOf(from.getYear()));
        }
        if (days.equals(DateRange.ofMonth(YearMonth.from(from)))) {
            return say("time.month", "year", String.valueOf(from.getYear()), "month", month(from));
        }
        return from.equals(last) ? words(from) : say("time.days", "from", words(from), "to", words(last));
    }

    /** 3月 in Chinese, 2016-03 in English. */
    private String month(LocalDate day) {
        return String.format(Locale.ROOT, chinese ? "%d" : "%02d", day.getMonthValue());
    }

    /** The marks stand behind, in a stretch of their own, so that the text may break between lines. */
    private List<Run> sourced(List<Run> runs, Origin origin) {
        Run marks = new Run("", Optional.empty(), source(origin.isDeclared()), remark(origin));
        return Stream.concat(runs.stream(), Stream.of(marks)).toList();
    }

    private String source(boolean declared) {
        return mixed && declared ? say("mark.declared") : "";
    }

    private List<Run> runs(Phrase phrase) {
        String template = bundle.getString(phrase.code());
        List<Run> runs = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(template);
        int end = 0;
        while (matcher.find()) {
            runs.add(stretch(template.substring(end, matcher.start())));
            runs.addAll(runs(argument(phrase, matcher.group(1))));
            end = matcher.end();
        }
        runs.add(stretch(template.substring(end)));
        return runs.stream().filter(run -> !run.isEmpty()).toList();
    }

    private static Inline argument(Phrase phrase, String name) {
        Inline argument = phrase.arguments().get(name);
        if (argument == null) {
            throw new IllegalArgumentException("The text for " + phrase.code() + " needs the argument " + name);
        }
        return argument;
    }

    private static Run stretch(String text) {
        return new Run(text, Optional.empty(), "", 0);
    }

    private Run run(Figure figure) {
        days.add(figure.asOf());
        rounds |= figure instanceof Figure.Ratio;
        return new Run(words(figure), Optional.of(figure), source(isDeclared(figure)), remark(figure.origin()));
    }

    private static boolean isCounted(Inline inline) {
        return origin(inline)
                .filter(origin -> origin.kind() == Origin.Kind.LEDGER)
                .isPresent();
    }

    private static boolean isDeclared(Inline inline) {
        return inline instanceof Inline.Value value
                ? isDeclared(value.figure())
                : origin(inline).filter(Origin::isDeclared).isPresent();
    }

    private static Optional<Origin> origin(Inline inline) {
        if (inline instanceof Inline.Value value) {
            return Optional.of(value.figure().origin());
        }
        return inline instanceof Inline.Sourced sourced ? Optional.of(sourced.origin()) : Optional.empty();
    }

    private static boolean isDeclared(Figure figure) {
        return figure instanceof Figure.Measured measured
                && measured.unit() != Unit.NUMBER
                && figure.origin().isDeclared();
    }

    private int remark(Origin origin) {
        if (!origin.hasRemark()) {
            return 0;
        }
        if (!remarks.contains(origin)) {
            remarks.add(origin);
        }
        return remarks.indexOf(origin) + 1;
    }

    private String words(Figure figure) {
        if (figure instanceof Figure.Measured measured) {
            return words(measured);
        }
        return figure instanceof Figure.Ratio ratio ? words(ratio) : say("absent." + ((Figure.Absent) figure).reason());
    }

    private String words(Figure.Measured measured) {
        return words(
                measured.value().qualifier(),
                measured.unit().convert(measured.value().number()),
                measured.unit().convert(measured.value().upToNumber()),
                measured.unit());
    }

    /** Some units have no word, after which a language may leave a space. */
    private String words(Qualifier qualifier, BigDecimal number, BigDecimal to, Unit unit) {
        return say(
                        "qualifier." + qualifier,
                        "number",
                        number.toPlainString(),
                        "to",
                        to.toPlainString(),
                        "unit",
                        say("unit." + unit))
                .strip();
    }

    private String words(Figure.Ratio ratio) {
        boolean range = ratio.qualifier() == Qualifier.BETWEEN;
        return words(
                ratio.qualifier(),
                percent(ratio, ratio.part().value().number(), range ? Qualifier.AT_LEAST : ratio.qualifier()),
                percent(ratio, ratio.part().value().upToNumber(), range ? Qualifier.AT_MOST : ratio.qualifier()),
                Unit.PERCENT);
    }

    private BigDecimal percent(Figure.Ratio ratio, BigDecimal part, Qualifier word) {
        return report.rounding().percent(part, ratio.whole().value().number(), word);
    }

    /** A remark that quotes nothing is its reason alone. */
    private String words(Origin origin) {
        return origin.printed().isEmpty()
                ? origin.reason()
                : say("remark." + origin.kind(), "printed", origin.printed(), "reason", origin.reason());
    }

    private static String chineseNumeral(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return ten + (ones == 0 && tens > 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
