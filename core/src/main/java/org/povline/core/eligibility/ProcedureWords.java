package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Citation;
import org.povline.core.standard.Procedure;
import org.povline.core.standard.Reference;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Step;

/** What happens next to somebody, by the procedure in force for the scheme on the day; nothing that the book does not hold. */
final class ProcedureWords {
    static final SchemeId SOCIAL_ASSISTANCE_LAW = new SchemeId("law-social-assistance");
    private static final Set<Step> ON_THE_WAY =
            EnumSet.of(Step.SURVEY_START, Step.CHECK_START, Step.TOTAL, Step.TOTAL_SPECIAL, Step.RECOGNITION);
    private static final Set<Step> AFTER_NO =
            EnumSet.of(Step.REFUSAL_NOTICE, Step.TOTAL, Step.TOTAL_SPECIAL, Step.RECOGNITION);
    private static final Set<Step> AFTER_YES = EnumSet.of(
            Step.TOWNSHIP_REVIEW,
            Step.POSTING,
            Step.COUNTY_DECISION,
            Step.DELEGATED_DECISION,
            Step.PAY_START,
            Step.TOTAL,
            Step.TOTAL_SPECIAL,
            Step.RECOGNITION,
            Step.MEASURES,
            Step.RECHECK,
            Step.RECHECK_UNSTABLE,
            Step.PHASE_OUT,
            Step.STATUS_LIFE);

    private final Words words;
    private final StandardWords standards;
    private final RulesInForce rules;
    private final Rule<Procedure> rule;

    ProcedureWords(Words words, StandardWords standards, RulesInForce rules) {
        this.words = words;
        this.standards = standards;
        this.rules = rules;
        this.rule = rules.rule(rules.scheme(), Role.PROCEDURE, Procedure.class);
    }

    /** The sentences for somebody with this outcome. */
    List<String> sentences(Outcome outcome) {
        return rule.content()
                .map(procedure -> sentences(procedure, outcome))
                .orElseGet(() -> List.of(words.say("procedure.none")));
    }

    private List<String> sentences(Procedure procedure, Outcome outcome) {
        List<String> sentences = new ArrayList<>();
        steps(outcome).stream()
                .filter(procedure.terms()::containsKey)
                .map(step -> sentence(step, procedure))
                .forEach(sentences::add);
        if (outcome == Outcome.ELIGIBLE) {
            sentences.add(
                    words.say("procedure.publication." + procedure.publication().name()));
        }
        if (outcome == Outcome.INELIGIBLE && !procedure.terms().containsKey(Step.REFUSAL_NOTICE)) {
            writtenRefusalLaw()
                    .map(law -> words.say("procedure.refusal", "law", law))
                    .ifPresent(sentences::add);
        }
        if (procedure.hearingBeforeReduction()) {
            sentences.add(words.say("procedure.hearing"));
        }
        sentences.add(
                sentences.isEmpty()
                        ? words.say("procedure.none")
                        : words.say("procedure.source", "law", words.clauses(standards.citations(sources()))));
        return sentences;
    }

    /** Where the law itself asks for reasons in writing, that is told with the term. */
    private String sentence(Step step, Procedure procedure) {
        Argument term = Argument.of(standards.term(step, procedure));
        return (step == Step.REFUSAL_NOTICE ? writtenRefusalLaw() : Optional.<String>empty())
                .map(law -> words.say("procedure.refusal.within", Map.of("term", term, "law", Argument.of(law))))
                .orElseGet(() -> words.say("procedure." + step.name(), Map.of("term", term)));
    }

    private static Set<Step> steps(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> AFTER_YES;
            case INELIGIBLE -> AFTER_NO;
            case UNDETERMINED -> ON_THE_WAY;
        };
    }

    private List<Citation> sources() {
        return rule.standards().get(0).provenance().citations();
    }

    /**
     * 社会救助法 art. 45 refuses in writing and with reasons: told where the book holds the law to be in force and the
     * procedure cites it.
     */
    private Optional<String> writtenRefusalLaw() {
        return rules.rule(SOCIAL_ASSISTANCE_LAW, Role.REFERENCE, Reference.class).standards().stream()
                .flatMap(law -> law.provenance().citations().stream())
                .map(Citation::instrument)
                .filter(sources().get(0).instrument()::equals)
                .findFirst();
    }

    /** Whether it is in force and nobody verified it, or not for the day. */
    boolean isUnverified() {
        return rule.standards().stream().anyMatch(rules::isUnverified);
    }
}
