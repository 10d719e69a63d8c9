package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.finding.Argument;

/** The explanation for whom a decision is about: plain words, no codes, what to bring and what happens next. */
final class CitizenLetter {
    private static final String RULE = "rule.";
    private static final Observation NOT_REQUIRED = Observation.of("NOT_REQUIRED");

    private final Determination determination;
    private final Trace trace;
    private final Words words;
    private final ResultWords results;
    private final ProcedureWords procedure;
    private final RightsWords rights;
    private final AppealWords appeal;
    private final List<String> lines = new ArrayList<>();

    CitizenLetter(Determination determination, Words words) {
        this.determination = determination;
        this.trace = determination.trace();
        this.words = words;
        this.results = new ResultWords(words, Register.CITIZEN);
        StandardWords standards = new StandardWords(words, trace.rules().book().areas());
        this.procedure = new ProcedureWords(words, standards, trace.rules());
        this.rights = new RightsWords(words, standards, trace.rules());
        this.appeal = new AppealWords(words, standards, trace.rules());
    }

    String text() {
        head();
        section(isOpen() ? "citizen.open" : "citizen.why");
        reasons();
        if (determination instanceof Determination.Undetermined undetermined) {
            bring(undetermined.wouldDecide());
        } else {
            trace.nearestChange().ifPresent(this::nearest);
        }
        section("citizen.next");
        procedure.sentences(determination.outcome()).forEach(this::bullet);
        rights.sentences(determination.outcome()).forEach(this::bullet);
        section("citizen.disagree");
        bullet(words.say("citizen.disagree.reasons"));
        bullet(words.say("citizen.disagree.check"));
        appeal.sentences().forEach(this::bullet);
        close();
        return String.join("\n", lines);
    }

    private void reasons() {
        trace.reasons().forEach(result -> bullet(reason(result)));
        results.excluded(trace).ifPresent(this::bullet);
    }

    private boolean isOpen() {
        return determination.outcome() == Outcome.UNDETERMINED;
    }

    private void head() {
        String scheme = words.scheme(trace.scheme());
        lines.add(words.say("title.citizen", "scheme", scheme));
        lines.add(words.say("citizen.reference", "key", trace.key()));
        lines.add("");
        lines.add(words.say(
                Register.CITIZEN.of("outcome." + determination.outcome().name()),
                Map.of(
                        "subject", Argument.of(subject()),
                        "scheme", Argument.of(scheme),
                        "date", Argument.of(trace.date()))));
        words.find("category." + category())
                .ifPresent(category -> lines.add(words.say("citizen.category", "category", category)));
    }

    private String subject() {
        return words.find("subject." + trace.scheme().text()).orElseGet(() -> words.say("subject"));
    }

    private String category() {
        return determination.fold(Determination.Eligible::category, ineligible -> "", undetermined -> "");
    }

    private void section(String heading) {
        lines.add("");
        lines.add(words.say(heading));
    }

    private void bullet(String text) {
        lines.add(words.say("bullet", "text", text));
    }

    /** What came of the criterion, and the numbers behind it. */
    private String reason(CriterionResult result) {
        List<String> sentences = new ArrayList<>();
        sentences.add(cameOutAs(result));
        result.ground()
                .absent()
                .ifPresentOrElse(why -> sentences.add(words.say(Register.CITIZEN.of("absent." + why.name()))), () -> {
                    sentences.addAll(results.observed(result));
                    results.required(result).ifPresent(sentences::add);
                    sentences.addAll(results.presumed(result));
                });
        return words.sentences(sentences);
    }

    private String cameOutAs(CriterionResult result) {
        Argument criterion = Argument.of(words.criterion(result.code()));
        if (result.observed().equals(NOT_REQUIRED)) {
            return words.say("citizen.notRequired", Map.of("criterion", criterion));
        }
        Argument truth = Argument.of(words.say("truth." + result.truth().name()));
        return words.find("criterion." + result.code() + "." + result.truth().name())
                .orElseGet(() -> words.say("citizen.criterion", Map.of("criterion", criterion, "truth", truth)));
    }

    /** Nobody can bring a rule: where one is missing, the office has to be asked. */
    private void bring(List<Set<MissingFact>> sets) {
        List<MissingFact> facts = sets.stream().flatMap(Set::stream).distinct().toList();
        boolean alone = sets.stream().allMatch(set -> set.size() == 1);
        bullets(
                alone ? "citizen.bring.any" : "citizen.bring.together",
                facts.stream().filter(fact -> !isRule(fact)).map(words::bring));
        bullets(
                "citizen.ask",
                facts.stream()
                        .filter(CitizenLetter::isRule)
                        .map(fact -> words.say("citizen.ask.rule", "fact", words.fact(fact))));
    }

    private void bullets(String heading, Stream<String> texts) {
        List<String> each = texts.distinct().toList();
        if (!each.isEmpty()) {
            section(heading);
            each.forEach(this::bullet);
        }
    }

    private static boolean isRule(MissingFact fact) {
        return fact.path().startsWith(RULE);
    }

    private void nearest(NearestChange change) {
        section("citizen.change");
        bullet(words.say(
                Register.CITIZEN.of((ResultWords.isOfOnePerson(change.criterion()) ? "nearest.own." : "nearest.")
                        + (change.fen() < 0 ? "LESS" : "MORE")),
                Map.of(
                        "yuan", new QuantityWords(words).yuan(Math.abs(change.fen())),
                        "criterion", Argument.of(words.criterion(change.criterion())))));
    }

    private void close() {
        lines.add("");
        if (isUnverified()) {
            lines.add(words.say("caveat.citizen"));
        }
        lines.add(words.say("citizen.closing"));
    }

    private boolean isUnverified() {
        return !trace.unverified().isEmpty()
                || procedure.isUnverified()
                || rights.isUnverified(determination.outcome())
                || appeal.isUnverified();
    }
}
