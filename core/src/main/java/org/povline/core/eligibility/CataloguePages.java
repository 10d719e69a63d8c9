package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povline.core.check.Check;
import org.povline.core.check.CheckBook;
import org.povline.core.code.CodeSystem;
import org.povline.core.code.Coded;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Texts;
import org.povline.core.quantity.Truth;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;

/** The pages of the catalogue in one language: sections by heading, entries by code. */
final class CataloguePages {
    private static final String FINDINGS = "org/povline/core/finding/texts";
    private static final Pattern CONSTANT =
            Pattern.compile("(?:seen|category|truth|[A-Z][A-Za-z]*)\\.(?<name>[A-Z_0-9]+)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final String FACT = "fact.";
    private static final String BRING = ".bring";

    private final StandardBook book;
    private final CheckBook checks;
    private final Words words;
    private final StandardWords standards;
    private final ResourceBundle findings;
    private final CriteriaInUse inUse;
    private final Map<String, Map<String, String>> sections;

    CataloguePages(StandardBook book, CriteriaInUse inUse, Locale locale) {
        this.book = book;
        this.checks = CheckBook.china(book);
        this.words = Words.of(locale);
        this.standards = new StandardWords(words, book.areas());
        this.findings = ResourceBundle.getBundle(FINDINGS, words.locale());
        this.inUse = inUse;
        this.sections = written();
    }

    String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# ")
                .append(words.say("catalogue.title", "book", book.name() + " " + book.version()))
                .append("\n\n")
                .append(words.say("catalogue.digest", "digest", book.digest()))
                .append('\n');
        sections.forEach((heading, entries) -> {
            page.append("\n## ").append(heading).append("\n\n");
            page.append(String.join("\n", entries.values()));
        });
        return page.toString();
    }

    /** Entries by code, by heading. */
    Map<String, Map<String, String>> sections() {
        return sections;
    }

    private Map<String, Map<String, String>> written() {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        sections.put(words.say("catalogue.schemes"), schemes());
        sections.put(words.say("catalogue.criteria"), criteria());
        sections.put(words.say("catalogue.standards"), standards());
        sections.put(words.say("catalogue.facts"), facts());
        sections.put(words.say("catalogue.absences"), absences());
        sections.put(words.say("catalogue.checks"), checks());
        sections.put(words.say("catalogue.findings"), findings());
        sections.put(words.say("catalogue.lists"), lists());
        sections.put(words.say("catalogue.words"), constants());
        return Collections.unmodifiableMap(sections);
    }

    private static String entry(String code, List<String> lines) {
        return "### `" + code + "`\n\n" + String.join("\n", lines) + "\n";
    }

    private static String bullet(int depth, String text) {
        return "  ".repeat(depth) + "- " + text;
    }

    private Map<String, String> schemes() {
        Map<String, String> entries = new LinkedHashMap<>();
        CriteriaInUse.schemes().forEach(scheme -> entries.put(scheme.id().text(), scheme(scheme)));
        return entries;
    }

    private String scheme(Scheme<?> scheme) {
        List<String> lines = new ArrayList<>();
        lines.add(words.scheme(scheme.id()));
        lines.add("");
        lines.add(words.say("catalogue.condition"));
        lines.add("");
        condition(scheme.condition(), 0, lines);
        lines.add("");
        List<Standard> held = book.standards().stream()
                .filter(standard -> standard.scheme().equals(scheme.id()))
                .toList();
        lines.add(
                held.isEmpty()
                        ? words.say("catalogue.held.none")
                        : words.say(
                                "catalogue.held",
                                "standards",
                                words.listed(held.stream().map(standard -> "`" + standard.id() + "`"))));
        inUse.example(scheme.id())
                .map(this::example)
                .ifPresent(example -> lines.addAll(List.of("", words.say("catalogue.example", "example", example))));
        return entry(scheme.id().text(), lines);
    }

    /** Of whom nothing is known: what comes out, and what would have to be learnt first. */
    private String example(Determination determination) {
        String outcome = words.say(determination.outcome());
        return determination.trace().wouldDecide().stream()
                .findFirst()
                .map(facts -> words.say(
                        "catalogue.example.scheme",
                        Map.of("outcome", Argument.of(outcome), "facts", Argument.of(facts(facts)))))
                .orElse(outcome);
    }

    private String facts(Set<MissingFact> facts) {
        return words.listed(facts.stream().map(fact -> words.fact(fact) + " (`" + fact.path() + "`)"));
    }

    private void condition(Condition<?> condition, int depth, List<String> lines) {
        if (condition instanceof Condition.All<?> all) {
            lines.add(bullet(depth, words.say("catalogue.all")));
            all.parts().forEach(part -> condition(part, depth + 1, lines));
        } else if (condition instanceof Condition.Any<?> any) {
            lines.add(bullet(depth, words.say("catalogue.any")));
            any.parts().forEach(part -> condition(part, depth + 1, lines));
        } else if (condition instanceof Condition.Not<?> not) {
            lines.add(bullet(depth, words.say("catalogue.not")));
            condition(not.part(), depth + 1, lines);
        } else if (condition instanceof Condition.Provided<?> provided) {
            condition(provided.condition(), depth, lines);
        } else if (condition instanceof Condition.Category<?> category) {
            lines.add(bullet(depth, category(category.code())));
            condition(category.part(), depth + 1, lines);
        } else if (condition instanceof Criterion<?> criterion) {
            lines.add(bullet(depth, criterion(criterion.code())));
        }
    }

    private String category(String code) {
        return words.say(
                "catalogue.category",
                Map.of(
                        "category", Argument.of(words.find("category." + code).orElse(code)),
                        "code", Argument.of(code)));
    }

    private String criterion(String code) {
        return words.say(
                "catalogue.criterion",
                Map.of("criterion", Argument.of(words.criterion(code)), "code", Argument.of(code)));
    }

    private Map<String, String> criteria() {
        Map<String, String> entries = new LinkedHashMap<>();
        inUse.codes().forEach(code -> entries.put(code, entry(code, criterionLines(code))));
        return entries;
    }

    private List<String> criterionLines(String code) {
        List<String> lines = new ArrayList<>();
        lines.add(words.criterion(code));
        lines.add("");
        for (Truth truth : Truth.values()) {
            lines.add(bullet(0, told(code, truth)));
        }
        lines.add(bullet(
                0,
                words.say(
                        "catalogue.asked",
                        "schemes",
                        words.listed(inUse.schemesOf(code).map(words::scheme)))));
        String roles = words.listed(inUse.rolesOf(code).map(this::role));
        lines.add(bullet(
                0, roles.isEmpty() ? words.say("catalogue.roles.none") : words.say("catalogue.roles", "roles", roles)));
        if (inUse.isLeftToHosts(code)) {
            lines.add(bullet(0, words.say("catalogue.roles.host")));
        }
        inUse.example(code)
                .map(this::example)
                .ifPresent(example -> lines.add(bullet(0, words.say("catalogue.example", "example", example))));
        if (!inUse.askedBy(code).isEmpty()) {
            lines.add(bullet(0, words.say("catalogue.example.criterion", "facts", facts(inUse.askedBy(code)))));
        }
        return lines;
    }

    private String told(String code, Truth truth) {
        return words.say(
                "catalogue.told",
                Map.of(
                        "truth", Argument.of(words.say("truth." + truth.name())),
                        "text", Argument.of(words.say("criterion." + code + "." + truth.name()))));
    }

    private String role(CriteriaInUse.Held held) {
        return words.say(
                "catalogue.role",
                Map.of(
                        "scheme", Argument.of(words.scheme(held.scheme())),
                        "id", Argument.of(held.scheme().text()),
                        "role", Argument.of(words.say(held.role()))));
    }

    private String example(CriterionResult result) {
        ResultWords citizen = new ResultWords(words, Register.CITIZEN);
        List<String> sentences = new ArrayList<>(citizen.observed(result));
        citizen.required(result).ifPresent(sentences::add);
        sentences.add(
                words.say("criterion." + result.code() + "." + result.truth().name()));
        return words.sentences(sentences);
    }

    private Map<String, String> standards() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Standard standard : book.standards()) {
            List<String> lines = new ArrayList<>();
            lines.add(role(new CriteriaInUse.Held(standard.scheme(), standard.role())));
            lines.add("");
            lines.add(standards.line(standard));
            standards.note(standard).ifPresent(note -> lines.addAll(List.of("", note)));
            standards
                    .example(standard)
                    .ifPresent(
                            example -> lines.addAll(List.of("", words.say("catalogue.example", "example", example))));
            entries.put(standard.id().text(), entry(standard.id().text(), lines));
        }
        return entries;
    }

    /** A code may stand for two facts, told apart by where they stand. */
    private Map<String, String> facts() {
        Map<String, String> entries = new TreeMap<>();
        words.codes()
                .filter(code -> code.startsWith(FACT) && !code.endsWith(BRING))
                .sorted()
                .forEach(code -> entries.merge(
                        code.substring(code.lastIndexOf('.') + 1), fact(code), (one, other) -> one + "\n" + other));
        return entries;
    }

    private String fact(String code) {
        String name = code.substring(code.lastIndexOf('.') + 1);
        List<String> lines = new ArrayList<>(
                List.of(words.say(code), "", words.say("catalogue.bring", "bring", words.say(code + BRING))));
        String paths = words.listed(inUse.pathsOf(name).map(path -> "`" + path + "`"));
        if (!paths.isEmpty()) {
            lines.addAll(List.of("", words.say("catalogue.paths", "paths", paths)));
        }
        return entry(name, lines);
    }

    /** The constants that a determination may hold and no other section explains: what is seen, asked for, and came out. */
    private Map<String, String> constants() {
        Map<String, List<String>> lines = new TreeMap<>();
        words.codes().sorted().forEach(code -> {
            Matcher constant = CONSTANT.matcher(code);
            if (constant.matches()) {
                lines.computeIfAbsent(constant.group("name"), name -> new ArrayList<>())
                        .add(bullet(0, ARGUMENT.matcher(words.open(code)).replaceAll("…")));
            }
        });
        Map<String, String> entries = new TreeMap<>();
        lines.forEach((name, said) ->
                entries.put(name, entry(name, said.stream().distinct().toList())));
        return entries;
    }

    private Map<String, String> absences() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Ground.Absence absence : Ground.Absence.values()) {
            String code = "absent." + absence.name();
            entries.put(
                    absence.name(),
                    entry(
                            absence.name(),
                            List.of(
                                    bullet(0, told("catalogue.official", Register.OFFICIAL.of(code))),
                                    bullet(0, told("catalogue.citizen", Register.CITIZEN.of(code))))));
        }
        return entries;
    }

    private String told(String reader, String code) {
        return words.say(reader, "text", words.say(code));
    }

    private Map<String, String> checks() {
        Map<String, String> entries = new LinkedHashMap<>();
        checks.checks().forEach(check -> entries.put(check.code(), entry(check.code(), checkLines(check))));
        return entries;
    }

    private List<String> checkLines(Check check) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.of(words.locale()).summary(check.code()));
        lines.add("");
        lines.add(bullet(0, words.say("catalogue.check.group", "group", words.say(check.group()))));
        lines.add(bullet(0, words.say("catalogue.check.scope", "scope", words.say(check.scope()))));
        lines.add(bullet(0, words.say("catalogue.check.severity", "severity", words.say(check.severity()))));
        lines.add(bullet(0, words.say("catalogue.check.origin", "origin", words.listed(check.origin().stream()))));
        check.origin().stream()
                .map(origin -> "catalogue.check.origin." + origin.charAt(0))
                .distinct()
                .flatMap(source -> words.find(source).stream())
                .forEach(source -> lines.add(bullet(1, source)));
        lines.add(bullet(
                0,
                words.say(
                        "catalogue.check.reads",
                        "paths",
                        words.listed(check.reads().stream().map(path -> "`" + path + "`")))));
        if (!check.parameters().isEmpty()) {
            String parameters = words.listed(
                    check.parameters().stream().map(parameter -> "`" + parameter + "` " + parameter.standard()));
            lines.add(bullet(0, words.say("catalogue.check.parameters", "parameters", parameters)));
        }
        String message = filled(check.code());
        lines.add(bullet(0, words.say("catalogue.check.message", "message", "`" + message + "`")));
        check.example()
                .ifPresent(example ->
                        lines.add(bullet(0, words.say("catalogue.check.example", "example", "`" + example + "`"))));
        return lines;
    }

    /** Every finding that is no check's. */
    private Map<String, String> findings() {
        Map<String, String> entries = new TreeMap<>();
        findings.keySet().stream()
                .filter(code -> checks.find(code).isEmpty())
                .forEach(code -> entries.put(code, finding(code)));
        return entries;
    }

    /** The text as it stands, and how a message reads once it is filled. */
    private String finding(String code) {
        String text = findings.getString(code);
        String example = filled(code);
        return entry(
                code,
                example.equals(text)
                        ? List.of(text)
                        : List.of(text, "", words.say("catalogue.example", "example", "`" + example + "`")));
    }

    /** A message whose arguments stand as their names. */
    private String filled(String code) {
        Map<String, Argument> arguments = new TreeMap<>();
        ARGUMENT.matcher(findings.getString(code))
                .results()
                .forEach(named -> arguments.put(named.group(1), Argument.of("<" + named.group(1) + ">")));
        return Texts.over(findings).message(code, arguments);
    }

    private Map<String, String> lists() {
        Map<String, String> entries = new TreeMap<>();
        for (Class<?> list : Coded.class.getPermittedSubclasses()) {
            entries.put(
                    list.getSimpleName(),
                    entry(
                            list.getSimpleName(),
                            Arrays.stream(list.getEnumConstants())
                                    .map(constant -> bullet(0, constant((Enum<?>) constant, (Coded) constant)))
                                    .toList()));
        }
        return entries;
    }

    private String constant(Enum<?> constant, Coded coded) {
        List<String> clauses = new ArrayList<>();
        clauses.add("`" + constant.name() + "` " + coded.label());
        for (CodeSystem system : CodeSystem.values()) {
            coded.code(system).ifPresent(code -> clauses.add(code(system, code, coded.isVerified(system))));
        }
        return words.clauses(clauses);
    }

    private String code(CodeSystem system, String code, boolean verified) {
        return words.say(
                "catalogue.code",
                Map.of(
                        "system", Argument.of(system.title()),
                        "code", Argument.of(code),
                        "checked", Argument.of(words.say(verified ? "checked.confirmed" : "checked.reported"))));
    }
}
