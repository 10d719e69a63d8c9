package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povline.core.finding.Argument;

/**
 * A decision in a few lines, for lists in which a letter for each case would be too long: the outcome, the reasons that
 * decided, and the facts that would decide. {@link Explanation} says what else there is to say. Immutable.
 */
public final class Brief {
    private final Determination determination;
    private final Trace trace;

    private Brief(Determination determination) {
        this.determination = requireNonNull(determination, "determination");
        this.trace = determination.trace();
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
        trace.reasons().forEach(result -> lines.add(words.say("bullet", "text", reason(result, words))));
        new ResultWords(words, Register.CITIZEN)
                .excluded(trace)
                .ifPresent(excluded -> lines.add(words.say("bullet", "text", excluded)));
        wouldDecide(trace.wouldDecide(), words)
                .ifPresent(facts -> lines.add(words.say("official.wouldDecide") + " " + facts));
        return lines;
    }

    private String outcome(Words words) {
        return words.say(
                Register.CITIZEN.of("outcome." + determination.outcome().name()),
                Map.of(
                        "subject", Argument.of(subject()),
                        "scheme", Argument.of(words.scheme(trace.scheme())),
                        "date", Argument.of(trace.date())));
    }

    /** A scheme that decides one member names the member as well. */
    private String subject() {
        boolean ofMember =
                Schemes.ofMembers().stream().anyMatch(scheme -> scheme.id().equals(trace.scheme()));
        return trace.key() + (ofMember ? trace.applicant().map(" "::concat).orElse("") : "");
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
                    sentences.addAll(results.presumed(result));
                });
        return words.sentences(sentences);
    }

    /** A host's own criterion has no sentence here. */
    private static String named(CriterionResult result, Words words) {
        return words.say(
                "citizen.criterion",
                Map.of(
                        "criterion", Argument.of(words.criterion(result.code())),
                        "truth", Argument.of(words.say("truth." + result.truth().name()))));
    }

    /** Each fact where one alone would do; else the first of the smallest sets. */
    private static Optional<String> wouldDecide(List<Set<MissingFact>> sets, Words words) {
        if (sets.isEmpty()) {
            return Optional.empty();
        }
        boolean alone = sets.get(0).size() == 1;
        Stream<MissingFact> facts = sets.stream().limit(alone ? sets.size() : 1).flatMap(Set::stream);
        return Optional.of(words.say(
                alone ? "official.wouldDecide.any" : "official.wouldDecide.together",
                "facts",
                words.listed(facts.map(words::fact).distinct())));
    }

    /** What is told, without its words. */
    @Override
    public String toString() {
        return "Brief(" + determination + ")";
    }
}
