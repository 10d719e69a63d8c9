package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.povline.core.finding.Argument;

/**
 * A decision in a few lines, for lists in which a letter for each case would be too long: the outcome, the reasons that
 * decided, and what would decide. {@link Explanation} says what else there is to say. Immutable.
 */
public final class Brief {
    private final Determination determination;

    private Brief(Determination determination) {
        this.determination = requireNonNull(determination, "determination");
    }

    /** The brief of a decision. */
    public static Brief of(Determination determination) {
        return new Brief(determination);
    }

    /** Its lines, the outcome first; Chinese for every Chinese locale, English for all others. */
    public List<String> lines(Locale locale) {
        Words words = Words.of(locale);
        List<String> lines = new ArrayList<>();
        lines.add(outcome(words));
        determination
                .trace()
                .decisive()
                .forEach(result -> lines.add(words.say("bullet", "text", reason(result, words))));
        determination
                .trace()
                .wouldDecide()
                .forEach(facts -> lines.add(words.say("bullet", "text", bring(facts, words))));
        return lines;
    }

    private String outcome(Words words) {
        Trace trace = determination.trace();
        return words.say(
                Register.CITIZEN.of("outcome." + determination.outcome().name()),
                Map.of(
                        "subject", Argument.of(trace.key()),
                        "scheme", Argument.of(words.scheme(trace.scheme())),
                        "date", Argument.of(trace.date())));
    }

    private static String reason(CriterionResult result, Words words) {
        ResultWords results = new ResultWords(words, Register.CITIZEN);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.find("criterion." + result.code() + "." + result.truth().name())
                        .orElseGet(() -> named(result, words)));
        result.ground()
                .absent()
                .ifPresentOrElse(why -> sentences.add(words.say(Register.CITIZEN.of("absent." + why.name()))), () -> {
                    sentences.addAll(results.observed(result));
                    results.required(result).ifPresent(sentences::add);
                });
        return words.sentences(sentences);
    }

    /** A host's own criterion has no sentence of its own here. */
    private static String named(CriterionResult result, Words words) {
        return words.say(
                "citizen.criterion",
                Map.of(
                        "criterion", Argument.of(words.criterion(result.code())),
                        "truth", Argument.of(words.say("truth." + result.truth().name()))));
    }

    private static String bring(Set<MissingFact> facts, Words words) {
        return "? " + words.listed(facts.stream().map(words::bring).distinct());
    }

    /** What is told, without its words. */
    @Override
    public String toString() {
        return "Brief(" + determination + ")";
    }
}
