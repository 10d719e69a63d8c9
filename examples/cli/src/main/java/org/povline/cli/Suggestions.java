package org.povline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povline.core.code.Coded;
import org.povline.core.finding.Finding;
import org.povline.core.ledger.Cell;
import org.povline.core.quantity.Quantity;
import org.povline.core.registry.Household;
import org.povline.core.repair.Change;
import org.povline.core.repair.Repairs;
import org.povline.core.repair.SuggestedRepair;
import org.povline.core.repair.SuggestedRepairs;

/** The repairs that rules suggest for what the checks found in households. */
final class Suggestions {
    private final SuggestedRepairs repairs;
    private final Findings findings;
    private final Showing showing;

    /** Of these households on a day, with cells where the findings have them. */
    Suggestions(List<Household> households, LocalDate asOf, Findings findings, Showing showing) {
        repairs = SuggestedRepairs.of(households, Repairs.withDefaults(), asOf);
        this.findings = findings;
        this.showing = showing;
    }

    /**
     * Repairs that are alternatives to each other.
     *
     * @param remarks what they are, as findings, one for each rule
     * @param certainty how much speaks for each
     * @param repairs the steps of each
     */
    record Suggestion(List<Finding> remarks, String certainty, List<Alternative> repairs) {}

    /** One repair as a finding, by the code of its rule, which tells it from the others: all its steps together. */
    record Alternative(Finding remark, List<Step> steps) {}

    /** One value to change, both as they may be shown. */
    record Step(String path, Optional<Cell> cell, String from, String to) {}

    /** The repairs after which the finding would be gone; nothing for most. */
    Optional<Suggestion> of(Finding finding) {
        List<SuggestedRepair> suggested = repairs.against(finding);
        return suggested.stream()
                .findFirst()
                .map(first -> new Suggestion(
                        SuggestedRepairs.remarks(suggested),
                        first.repair().certainty().name(),
                        suggested.stream().map(this::alternative).toList()));
    }

    private Alternative alternative(SuggestedRepair suggested) {
        return new Alternative(
                suggested.finding(),
                suggested.repair().changes().stream()
                        .map(change -> step(suggested.path(change), change))
                        .toList());
    }

    private Step step(String path, Change<?> change) {
        return new Step(
                path,
                findings.cell(path),
                showing.value(path, text(change.from())),
                showing.value(path, text(change.to())));
    }

    private static String text(Object value) {
        if (value instanceof Quantity<?> quantity) {
            return quantity.number().toPlainString();
        }
        return value instanceof Coded coded ? coded.label() : value.toString();
    }
}
