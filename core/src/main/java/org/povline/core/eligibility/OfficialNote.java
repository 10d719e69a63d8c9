package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povline.core.finding.Argument;
import org.povline.core.quantity.Truth;
import org.povline.core.standard.Procedure;
import org.povline.core.standard.Role;
import org.povline.core.standard.Standard;

/** The explanation for whoever must answer for a decision: every criterion, every standard with its source. */
final class OfficialNote {
    private final Determination determination;
    private final Trace trace;
    private final Words words;
    private final QuantityWords quantities;
    private final ResultWords results;
    private final StandardWords standards;
    private final List<Standard> procedure;
    private final List<Standard> rights;
    private final List<Standard> appeal;
    private final List<String> lines = new ArrayList<>();

    OfficialNote(Determination determination, Words words) {
        this.determination = determination;
        this.trace = determination.trace();
        this.words = words;
        this.quantities = new QuantityWords(words);
        this.results = new ResultWords(words, Register.OFFICIAL);
        this.standards = new StandardWords(words, trace.rules().book().areas());
        this.procedure = trace.rules()
                .rule(trace.scheme(), Role.PROCEDURE, Procedure.class)
                .standards();
        this.rights = new RightsWords(words, standards, trace.rules()).standards(determination.outcome());
        this.appeal = new AppealWords(words, standards, trace.rules()).standards();
    }

    String text() {
        head();
        section("official.criteria");
        List<CriterionResult> decisive = trace.decisive();
        for (int i = 0; i < trace.results().size(); i++) {
            CriterionResult result = trace.results().get(i);
            criterion(i + 1, result, decisive.contains(result));
        }
        if (determination instanceof Determination.Undetermined undetermined) {
            wouldDecide(undetermined.wouldDecide());
        }
        trace.nearestChange().ifPresent(this::nearest);
        applied();
        procedure();
        appeal();
        caveats();
        return String.join("\n", lines);
    }

    private void head() {
        lines.add(words.say("title.official", "scheme", words.scheme(trace.scheme())));
        section("");
        lines.add(words.say(
                Register.OFFICIAL.of("outcome." + determination.outcome().name()),
                Map.of(
                        "subject", Argument.of(subject()),
                        "scheme", Argument.of(words.scheme(trace.scheme())),
                        "date", Argument.of(trace.date()))));
        words.find("category." + category())
                .ifPresent(category -> lines.add(words.say("official.category", "category", category)));
        lines.add(words.say(
                "official.basis",
                Map.of(
                        "subject", Argument.of(subject()),
                        "area", Argument.of(area()),
                        "date", Argument.of(trace.date()),
                        "book", Argument.of(trace.book()),
                        "digest", Argument.of(trace.bookDigest()))));
    }

    private String category() {
        return determination.fold(Determination.Eligible::category, ineligible -> "", undetermined -> "");
    }

    /** Where a scheme is about one member, the key of the member stands beside that of the household. */
    private String subject() {
        return trace.applicant()
                .filter(applicant -> words.has("subject." + trace.scheme().text()))
                .map(applicant -> trace.key() + " " + applicant)
                .orElse(trace.key());
    }

    private String area() {
        return trace.area()
                .map(area -> standards.area(area, trace.date()))
                .orElseGet(() -> words.say("official.area.unknown"));
    }

    private void section(String heading) {
        lines.add("");
        if (!heading.isEmpty()) {
            lines.add(words.say(heading));
        }
    }

    private void criterion(int number, CriterionResult result, boolean decisive) {
        lines.add(words.say(
                decisive ? "official.criterion.decisive" : "official.criterion",
                Map.of(
                        "number", Argument.of(number),
                        "criterion", Argument.of(words.criterion(result.code())),
                        "truth", Argument.of(truth(result, decisive)),
                        "code", Argument.of(result.code()))));
        Ground ground = result.ground();
        ground.absent()
                .ifPresent(why -> detail("official.absent", "reason", Register.OFFICIAL.of("absent." + why.name())));
        results.presumed(result).forEach(this::indented);
        List<String> observed = results.observed(result);
        if (!observed.isEmpty()) {
            indented(words.say("official.observed", "observed", words.clauses(observed)));
        }
        results.required(result).ifPresent(required -> indented(words.say("official.required", "required", required)));
        ids("official.standards", ground.standards());
        ids("official.overridden", ground.overridden());
    }

    /** A condition may stand against a case by being met: who is taken into dibao is at no margin of it. */
    private String truth(CriterionResult result, boolean decisive) {
        boolean excludes = decisive
                && result.truth() == Truth.SATISFIED
                && determination.outcome() == Determination.Outcome.INELIGIBLE;
        return words.say(excludes ? "truth.excludes" : "truth." + result.truth().name());
    }

    private void detail(String code, String name, String value) {
        indented(words.say(code, name, words.say(value)));
    }

    private void ids(String code, List<Standard> of) {
        if (!of.isEmpty()) {
            indented(words.say(
                    code,
                    "standards",
                    words.listed(of.stream().map(each -> each.id().text()))));
        }
    }

    private void indented(String text) {
        lines.add(words.say("indent", "text", text));
    }

    private void bullet(String text) {
        lines.add(words.say("bullet", "text", text));
    }

    /** Sets of one are alternatives; larger ones are named each. */
    private void wouldDecide(List<Set<MissingFact>> sets) {
        section(sets.isEmpty() ? "official.wouldDecide.none" : "official.wouldDecide");
        if (sets.stream().anyMatch(set -> set.size() > 1)) {
            sets.forEach(set -> facts("official.wouldDecide.together", List.copyOf(set)));
        } else if (!sets.isEmpty()) {
            List<MissingFact> facts = sets.stream().flatMap(Set::stream).toList();
            facts(facts.size() > 1 ? "official.wouldDecide.any" : "official.wouldDecide.one", facts);
        }
    }

    private void facts(String code, List<MissingFact> facts) {
        bullet(words.say(
                code, "facts", words.clauses(facts.stream().map(this::fact).toList())));
    }

    private String fact(MissingFact fact) {
        return words.say(
                "official.fact", Map.of("fact", Argument.of(words.fact(fact)), "path", Argument.of(fact.path())));
    }

    private void nearest(NearestChange change) {
        section("");
        lines.add(words.say(
                Register.OFFICIAL.of(change.fen() < 0 ? "nearest.LESS" : "nearest.MORE"),
                Map.of(
                        "yuan", quantities.yuan(Math.abs(change.fen())),
                        "criterion", Argument.of(words.criterion(change.criterion())))));
    }

    private void applied() {
        Set<Standard> applied = inGrounds(Ground::standards);
        standards("official.applied", applied);
        Set<Standard> overridden = inGrounds(Ground::overridden);
        overridden.removeAll(applied);
        standards("official.notApplied", overridden);
    }

    private Set<Standard> inGrounds(Function<Ground, List<Standard>> part) {
        Set<Standard> found = new LinkedHashSet<>();
        trace.results().forEach(result -> found.addAll(part.apply(result.ground())));
        return found;
    }

    private void standards(String heading, Set<Standard> listed) {
        if (!listed.isEmpty()) {
            section(heading);
            listed.forEach(standard -> bullet(standards.line(standard)));
        }
    }

    private void procedure() {
        section(procedure.isEmpty() ? "official.procedure.none" : "official.procedure");
        procedure.forEach(standard -> bullet(standards.line(standard)));
        rights.forEach(standard -> bullet(standards.line(standard)));
    }

    private void appeal() {
        section(appeal.isEmpty() ? "official.appeal.none" : "official.appeal");
        appeal.forEach(standard -> bullet(standards.line(standard)));
    }

    private void caveats() {
        List<Standard> unverified = Stream.of(trace.unverified(), procedure, rights, appeal)
                .flatMap(List::stream)
                .filter(trace.rules()::isUnverified)
                .distinct()
                .toList();
        if (!unverified.isEmpty()) {
            section("official.caveats");
            unverified.forEach(standard -> bullet(caveat(standard)));
        }
    }

    private String caveat(Standard standard) {
        Argument id = Argument.of(standard.id().text());
        LocalDate until = standard.validity().verifiedUntil();
        return until == null || !standard.provenance().verified()
                ? unverified(standard)
                : words.say("caveat.past", Map.of("id", id, "until", Argument.of(until)));
    }

    /** Who must confirm a standard is told what is in doubt about it. */
    private String unverified(Standard standard) {
        String caveat = words.say(
                "caveat.unverified",
                Map.of(
                        "id", Argument.of(standard.id().text()),
                        "strength", Argument.of(words.say(standard.provenance().strength()))));
        return words.sentences(Stream.concat(Stream.of(caveat), standards.note(standard).stream())
                .toList());
    }
}
