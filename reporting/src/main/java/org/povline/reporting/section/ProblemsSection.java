package org.povline.reporting.section;

import java.util.Arrays;
import java.util.List;
import org.povline.core.ledger.Ledger;
import org.povline.core.registry.ProblemField;
import org.povline.core.registry.ProblemState;
import org.povline.core.registry.Registry;
import org.povline.core.registry.VillageProblem;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;

/** The village's problems, 存在问题, by field, each with how far it has come. */
public final class ProblemsSection {
    private ProblemsSection() {}

    /** The section from a ledger: the registry's problems, or those that the village states where it lists none. */
    public static Section of(Ledger ledger) {
        List<VillageProblem> listed = ledger.registry().map(Registry::problems).orElse(List.of());
        return of(
                listed.isEmpty()
                        ? ledger.declared()
                                .map(stated -> stated.work().problems())
                                .orElse(List.of())
                        : listed);
    }

    private static Section of(List<VillageProblem> problems) {
        return Section.ofParts(
                Phrase.of("problems.heading"),
                Arrays.stream(ProblemField.values())
                        .filter(field -> problems.stream().anyMatch(problem -> problem.field() == field))
                        .map(field -> part(field, problems))
                        .toList());
    }

    private static Section part(ProblemField field, List<VillageProblem> problems) {
        return Section.of(
                TableRows.label(field),
                List.of(new Block.Items(problems.stream()
                        .filter(problem -> problem.field() == field)
                        .map(ProblemsSection::item)
                        .toList())));
    }

    private static Phrase item(VillageProblem problem) {
        return problem.state()
                .known()
                .filter(state -> state != ProblemState.OPEN)
                .map(state ->
                        Phrase.of("problems.item").with("text", problem.text()).with("state", TableRows.label(state)))
                .orElse(Phrase.text(problem.text()));
    }
}
