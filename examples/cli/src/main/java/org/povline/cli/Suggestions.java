package org.povline.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povline.core.code.Coded;
import org.povline.core.finding.Finding;
import org.povline.core.ledger.Cell;
import org.povline.core.quantity.Quantity;
import org.povline.core.registry.Household;
import org.povline.core.repair.Change;
import org.povline.core.repair.Repair;
import org.povline.core.repair.Repairs;

/** The repairs that rules suggest for what the checks found in households. */
final class Suggestions {
    private static final String HOUSEHOLDS = "households[";

    private final List<Household> households;
    private final LocalDate asOf;
    private final Findings findings;
    private final Showing showing;
    private final Map<Integer, List<Repair>> suggested = new HashMap<>();

    /** Of these households on a day, with cells where the findings have them. */
    Suggestions(List<Household> households, LocalDate asOf, Findings findings, Showing showing) {
        this.households = households;
        this.asOf = asOf;
        this.findings = findings;
        this.showing = showing;
    }

    /**
     * Repairs that are alternatives to each other.
     *
     * @param remark what they are, as a finding
     * @param certainty how much speaks for each
     * @param repairs the steps of each
     */
    record Suggestion(Finding remark, String certainty, List<Alternative> repairs) {}

    /** One repair, by the code of its rule: all its steps together. */
    record Alternative(String code, List<Step> steps) {}

    /** One value to change, both as they may be shown. */
    record Step(String path, Optional<Cell> cell, String from, String to) {}

    /** The repairs after which the finding would be gone; nothing for most. */
    Optional<Suggestion> of(Finding finding) {
        String path = finding.location().path();
        int end = path.indexOf(']');
        if (!path.startsWith(HOUSEHOLDS) || end < 0) {
            return Optional.empty();
        }
        String household = path.substring(0, end + 1) + ".";
        int index = Integer.parseInt(path, HOUSEHOLDS.length(), end, 10);
        return suggestion(
                household,
                repairs(index).stream()
                        .filter(repair -> repair.silences().contains(finding.code())
                                && record(household + repair.changes().get(0).path())
                                        .equals(record(path)))
                        .toList());
    }

    private List<Repair> repairs(int household) {
        return suggested.computeIfAbsent(
                household, index -> Repairs.withDefaults().of(households.get(index), asOf));
    }

    /** The path up to the member or statement that the fact is of, or to the household. */
    private static String record(String path) {
        return path.substring(0, path.lastIndexOf(']') + 1);
    }

    private Optional<Suggestion> suggestion(String household, List<Repair> repairs) {
        return repairs.stream()
                .findFirst()
                .map(first -> new Suggestion(
                        first.finding(),
                        first.certainty().name(),
                        repairs.stream()
                                .map(repair -> alternative(household, repair))
                                .toList()));
    }

    private Alternative alternative(String household, Repair repair) {
        return new Alternative(
                repair.code(),
                repair.changes().stream()
                        .map(change -> step(household + change.path(), change))
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
