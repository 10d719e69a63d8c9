package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.finding.Citation;
import org.povline.core.standard.Procedure;
import org.povline.core.standard.Reference;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;

/**
 * What the law of the day gives whoever asks for support, beside the steps of the procedure: what need not be proved, who
 * is checked only with consent, where to apply, how the amount is found. Each is a reference of its own; it holds for a
 * scheme whose procedure in force cites the same instrument. How the amount is found is a reference of the scheme.
 */
final class RightsWords {
    private static final List<SchemeId> WHILE_OPEN = Stream.of(
                    "no-repeated-proof", "obligor-consent", "application-place")
            .map(SchemeId::new)
            .toList();

    private final Words words;
    private final StandardWords standards;
    private final RulesInForce rules;

    RightsWords(Words words, StandardWords standards, RulesInForce rules) {
        this.words = words;
        this.standards = standards;
        this.rules = rules;
    }

    /** What it asks a book for, so that an excerpt of the book says the same. */
    static Stream<SchemeId> asked(SchemeId scheme) {
        return Stream.concat(WHILE_OPEN.stream(), Stream.of(pay(scheme)));
    }

    private static SchemeId pay(SchemeId scheme) {
        return new SchemeId(scheme.text() + "-pay");
    }

    /** The sentences for somebody with this outcome. */
    List<String> sentences(Outcome outcome) {
        List<String> sentences = new ArrayList<>();
        standards(outcome).forEach(standard -> sentence(standard).ifPresent(sentences::add));
        return sentences;
    }

    /** A host's own entry has no sentence here: its words are not known. */
    private Optional<String> sentence(Standard standard) {
        String code = "rights." + standard.id().text();
        return words.has(code) ? Optional.of(words.say(code, "law", law(standard))) : Optional.empty();
    }

    private String law(Standard standard) {
        return words.clauses(standards.citations(standard.provenance().citations()));
    }

    /** The entries that give something to somebody with this outcome. */
    List<Standard> standards(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> inForce(pay(rules.scheme())).toList();
            case UNDETERMINED ->
                WHILE_OPEN.stream()
                        .flatMap(this::inForce)
                        .filter(this::isOfTheProcedure)
                        .toList();
            case INELIGIBLE -> List.of();
        };
    }

    private Stream<Standard> inForce(SchemeId of) {
        return rules.rule(of, Role.REFERENCE, Reference.class).standards().stream();
    }

    private boolean isOfTheProcedure(Standard right) {
        String instrument = right.provenance().citations().get(0).instrument();
        return rules.rule(rules.scheme(), Role.PROCEDURE, Procedure.class).standards().stream()
                .flatMap(procedure -> procedure.provenance().citations().stream())
                .map(Citation::instrument)
                .anyMatch(instrument::equals);
    }

    /** Whether something of it is in force that nobody verified, or not for the day. */
    boolean isUnverified(Outcome outcome) {
        return standards(outcome).stream().anyMatch(rules::isUnverified);
    }
}
