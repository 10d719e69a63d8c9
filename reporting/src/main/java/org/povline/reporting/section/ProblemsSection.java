package org.povline.reporting.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povline.core.ledger.Ledger;
import org.povline.core.registry.DeclaredWork;
import org.povline.core.registry.ProblemField;
import org.povline.core.registry.ProblemState;
import org.povline.core.registry.Registry;
import org.povline.core.registry.VillageProblem;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;

/** The village's problems, 存在问题, by field, each with how far it has come. */
public final class ProblemsSection {
    private ProblemsSection() {}

    /** The section from a ledger: the registry's problems, then those that only the village states, marked as such. */
    public static Section of(Ledger ledger) {
        List<Listed<VillageProblem>> problems = Listed.of(
                ledger,
                Registry::problems,
                DeclaredWork::problems,
                problem -> List.of(problem.field(), problem.text()));
        if (problems.isEmpty()) {
            return Section.of(Phrase.of("problems.heading"), Silence.orLine(List.of()));
        }
        return Section.ofParts(
                Phrase.of("problems.heading"),
                Arrays.stream(ProblemField.values())
                        .map(field -> part(field, problems))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Section> part(ProblemField field, List<Listed<VillageProblem>> problems) {
        List<Phrase> items = problems.stream()
                .filter(problem -> problem.what().field() == field)
                .map(problem -> problem.item(ProblemsSection::words))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(TableRows.label(field), List.of(new Block.Items(items))));
    }

    private static Inline words(VillageProblem problem) {
        return problem.state()
                .known()
                .filter(state -> state != ProblemState.OPEN)
                .map(state ->
                        Phrase.of("problems.item").with("text", problem.text()).with("state", TableRows.label(state)))
                .orElse(Phrase.text(problem.text()));
    }
}
