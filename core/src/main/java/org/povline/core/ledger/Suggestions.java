package org.povline.core.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povline.core.finding.Finding;
import org.povline.core.registry.Household;
import org.povline.core.repair.Change;
import org.povline.core.repair.Repairs;
import org.povline.core.repair.SuggestedRepair;
import org.povline.core.repair.SuggestedRepairs;

/** The repairs that rules suggest for the households of a file, at its cells. */
final class Suggestions {
    private final SuggestedRepairs suggested;
    private final Map<SuggestedRepair, Suggestion> atCells = new LinkedHashMap<>();
    private final Set<Suggestion> taken = new HashSet<>();

    private Suggestions(SuggestedRepairs suggested) {
        this.suggested = suggested;
    }

    static Suggestions none() {
        return new Suggestions(SuggestedRepairs.none());
    }

    static Suggestions of(LedgerReading reading, Repairs repairs, LocalDate day) {
        Suggestions suggestions = new Suggestions(SuggestedRepairs.of(reading.households(), repairs, day));
        suggestions.suggested.all().forEach(each -> suggestions.atCells.put(each, atCells(each, reading)));
        return suggestions;
    }

    private static Suggestion atCells(SuggestedRepair suggested, LedgerReading reading) {
        Household repaired = suggested.repair().applyTo(reading.households().get(suggested.household()));
        return new Suggestion(
                suggested,
                suggested.repair().changes().stream()
                        .map(change -> correction(suggested.path(change), change, repaired, reading.places()))
                        .toList());
    }

    private static Suggestion.Correction correction(String path, Change<?> change, Household repaired, Places places) {
        Optional<String> to = places.column(path)
                .filter(column -> !column.isPersonal())
                .flatMap(column -> WrittenColumns.text(column, repaired, change.path()));
        return new Suggestion.Correction(places.find(path), to);
    }

    /** Those that would silence the finding. */
    List<Suggestion> against(Finding finding) {
        List<Suggestion> found =
                suggested.against(finding).stream().map(atCells::get).toList();
        taken.addAll(found);
        return found;
    }

    /** Those that nobody has asked for, in the order of households. */
    List<Suggestion> others() {
        return atCells.values().stream()
                .filter(suggestion -> !taken.contains(suggestion))
                .toList();
    }
}
