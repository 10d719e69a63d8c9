package org.povline.core.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.povline.core.finding.Finding;
import org.povline.core.registry.Household;
import org.povline.core.repair.Change;
import org.povline.core.repair.Repair;
import org.povline.core.repair.Repairs;

/** The repairs that rules suggest for the households of a file, brought to the findings that they would silence. */
final class Suggestions {
    private final Map<Integer, List<Suggestion>> byHousehold = new TreeMap<>();
    private final Set<Suggestion> taken = new HashSet<>();

    static Suggestions none() {
        return new Suggestions();
    }

    static Suggestions of(LedgerReading reading, Repairs repairs, LocalDate day) {
        Suggestions suggestions = new Suggestions();
        for (int index = 0; index < reading.households().size(); index++) {
            Household household = reading.households().get(index);
            for (Repair repair : repairs.of(household, day)) {
                suggestions
                        .byHousehold
                        .computeIfAbsent(index, first -> new ArrayList<>())
                        .add(suggestion(index, household, repair, reading.places()));
            }
        }
        return suggestions;
    }

    private static Suggestion suggestion(int index, Household household, Repair repair, Places places) {
        String root = "households[" + index + "]";
        Household repaired = repair.applyTo(household);
        return Suggestion.of(
                root,
                repair,
                repair.changes().stream()
                        .map(change -> correction(root, change, repaired, places))
                        .toList());
    }

    private static Suggestion.Correction correction(String root, Change<?> change, Household repaired, Places places) {
        String path = root + "." + change.path();
        Optional<String> to = places.column(path)
                .filter(column -> !column.isPersonal())
                .flatMap(column -> WrittenColumns.text(column, repaired, change.path()));
        return new Suggestion.Correction(places.find(path), to);
    }

    /** Those that would silence the finding. */
    List<Suggestion> against(Finding finding) {
        int household = Places.household(finding.location().path());
        List<Suggestion> found = byHousehold.getOrDefault(household, List.of()).stream()
                .filter(suggestion -> suggestion.silences(finding))
                .toList();
        taken.addAll(found);
        return found;
    }

    /** Those that nobody has asked for, in the order of households. */
    List<Suggestion> others() {
        return byHousehold.values().stream()
                .flatMap(List::stream)
                .filter(suggestion -> !taken.contains(suggestion))
                .toList();
    }
}
