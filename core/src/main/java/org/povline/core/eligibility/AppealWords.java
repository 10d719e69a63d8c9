package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povline.core.finding.Argument;
import org.povline.core.standard.Reference;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.Step;

/**
 * What can be done against a decision, by the law in force on its day: 行政复议 and 行政诉讼, where and within which term.
 * Whether they are open is a reference of the scheme itself; their terms and places hold for all schemes.
 */
final class AppealWords {
    private static final SchemeId RECONSIDERATION = new SchemeId("reconsideration-days");
    private static final SchemeId COUNTY = new SchemeId("reconsideration-county");
    private static final SchemeId HIGHER_OFFICE = new SchemeId("reconsideration-higher-office");
    private static final SchemeId LITIGATION = new SchemeId("litigation-months");
    private static final SchemeId FIRST = new SchemeId("reconsideration-first");
    private static final SchemeId AFTERWARDS = new SchemeId("litigation-after-reconsideration-days");

    private final Words words;
    private final StandardWords standards;
    private final RulesInForce rules;
    private final Rule<Reference> right;

    AppealWords(Words words, StandardWords standards, RulesInForce rules) {
        this.words = words;
        this.standards = standards;
        this.rules = rules;
        this.right = reference(rules.scheme());
    }

    /** What it asks a book for, so that an excerpt of the book says the same. */
    static Stream<Excerpt.Question> asked(SchemeId scheme, LocalDate date) {
        return Stream.of(scheme, RECONSIDERATION, COUNTY, HIGHER_OFFICE, LITIGATION, FIRST, AFTERWARDS)
                .map(of -> new Excerpt.Question(of, Role.REFERENCE, date));
    }

    /** The sentences for whom the decision is about. */
    List<String> sentences() {
        if (right.content().isEmpty()) {
            return List.of(words.say("appeal.none"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("appeal.right", "law", law(right)));
        add(sentences, "appeal.reconsideration", RECONSIDERATION, Step.Unit.DAY);
        place(sentences);
        add(sentences, "appeal.litigation", LITIGATION, Step.Unit.MONTH);
        Rule<Reference> first = reference(FIRST);
        first.content().ifPresent(found -> sentences.add(words.say("appeal.first", "law", law(first))));
        add(sentences, "appeal.afterwards", AFTERWARDS, Step.Unit.DAY);
        return sentences;
    }

    private void place(List<String> sentences) {
        Rule<Reference> county = reference(COUNTY);
        String code = reference(HIGHER_OFFICE).content().isPresent() ? "appeal.place.choice" : "appeal.place";
        county.content().ifPresent(found -> sentences.add(words.say(code, "law", law(county))));
    }

    private void add(List<String> sentences, String code, SchemeId scheme, Step.Unit unit) {
        Rule<Reference> rule = reference(scheme);
        rule.content()
                .map(Reference::value)
                .map(count ->
                        words.say("term." + unit.name(), Map.of("count", QuantityWords.plain(requireNonNull(count)))))
                .map(term -> words.say(code, Map.of("term", Argument.of(term), "law", Argument.of(law(rule)))))
                .ifPresent(sentences::add);
    }

    private String law(Rule<Reference> rule) {
        return words.clauses(rule.standards().stream()
                .flatMap(standard -> standards.citations(standard.provenance().citations()).stream())
                .toList());
    }

    /** All that is in force of it; nothing where the scheme knows no appeal. */
    List<Standard> standards() {
        return right.content().isEmpty()
                ? List.of()
                : asked(rules.scheme(), rules.date())
                        .flatMap(question -> reference(question.scheme()).standards().stream())
                        .toList();
    }

    /** Whether something of it is in force that nobody verified, or not for the day. */
    boolean isUnverified() {
        return standards().stream().anyMatch(rules::isUnverified);
    }

    private Rule<Reference> reference(SchemeId scheme) {
        return rules.rule(scheme, Role.REFERENCE, Reference.class);
    }
}
