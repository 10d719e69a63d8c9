package org.povline.core.ledger;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povline.core.check.Check;
import org.povline.core.check.CheckScope;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.repair.SuggestedRepair;
import org.povline.core.repair.SuggestedRepairs;

/** Words for remarks: none of them repeats what stands in a cell that tells who somebody is. */
final class RemarkWords {
    private static final int MOST_OF_A_CELL = 12;
    private static final int MOST_COLUMNS = 4;

    private final Locale language;
    private final WorkbookWords words;
    private final Texts texts;
    private final Map<String, Check> checks;
    private final Places places;
    private final Set<LedgerColumn<?>> columns;

    /**
     * Words of one language.
     *
     * @param texts the texts of codes
     * @param checks the checks by code, which tell what they read
     * @param places the columns of the file, and where the facts of its households stand
     */
    RemarkWords(Locale language, Texts texts, Map<String, Check> checks, Places places) {
        this.language = language;
        this.words = WorkbookWords.of(language);
        this.texts = texts;
        this.checks = checks;
        this.places = places;
        this.columns = places.columns();
    }

    String severity(Remark remark) {
        return words.of(remark.finding().severity().name());
    }

    /** What is wrong; a code without a text stands for itself. */
    String text(Finding finding) {
        Map<String, Argument> arguments = new HashMap<>(finding.arguments());
        arguments.replaceAll((name, argument) -> atItsCell(argument));
        try {
            return texts.message(finding.code(), arguments);
        } catch (MissingResourceException e) {
            return finding.code();
        }
    }

    /** Who looks for another person in a workbook looks for a cell and not for a path. */
    private Argument atItsCell(Argument argument) {
        return argument instanceof Argument.Text text && Places.household(text.text()) >= 0
                ? places.find(text.text()).map(cell -> Argument.of(cell.name())).orElse(argument)
                : argument;
    }

    /** What to do about it, and which columns to look at where a check has read few. */
    String remedy(Remark remark) {
        Severity severity = remark.finding().severity();
        Set<String> read =
                severity == Severity.INFO ? Set.of() : read(remark.finding().code());
        String number = switch (read.size()) {
            case 0 -> "";
            case 1 -> ".column";
            default -> ".columns";
        };
        return words.of("remedy." + severity + number, "columns", String.join(words.of("and"), read));
    }

    /** The columns that a check has read, unless they are too many to name. */
    private Set<String> read(String code) {
        Check check = checks.get(code);
        Set<String> names = new LinkedHashSet<>();
        if (check != null) {
            String root = check.scope() == CheckScope.PERSON ? "members[]." : "";
            check.reads().forEach(path -> named(root + path).forEach(names::add));
        }
        return names.size() > MOST_COLUMNS ? Set.of() : names;
    }

    private Stream<String> named(String path) {
        return LedgerColumn.all()
                .filter(columns::contains)
                .filter(column -> column.path().equals(path) || column.path().startsWith(path + "."))
                .map(column -> column.name(language));
    }

    /** What would repair it: for each rule its words, and the cells to change, alternative after alternative. */
    String repair(Remark remark) {
        List<SuggestedRepair> suggested =
                remark.suggestions().stream().map(Suggestion::suggested).toList();
        return SuggestedRepairs.remarks(suggested).stream()
                .map(rule -> words.of(
                        "repair",
                        Map.of("text", Argument.of(text(rule)), "ways", Argument.of(ways(rule.code(), remark)))))
                .collect(Collectors.joining("\n"));
    }

    private String ways(String rule, Remark remark) {
        return remark.suggestions().stream()
                .filter(suggestion -> suggestion.finding().code().equals(rule))
                .map(this::way)
                .distinct()
                .collect(Collectors.joining(words.of("or")));
    }

    private String way(Suggestion suggestion) {
        return suggestion.corrections().stream()
                .flatMap(correction -> correction.cell().map(cell -> change(cell, correction.to())).stream())
                .collect(Collectors.joining(words.of("with")));
    }

    private String change(Cell cell, Optional<String> to) {
        String place = cell.name() + " " + cell.header();
        return to.map(text -> words.of("change", Map.of("place", Argument.of(place), "to", Argument.of(text))))
                .orElse(place);
    }

    /** All that is said of one cell, each thing once; where it is too much, how much more the list says. */
    String note(List<Remark> remarks) {
        List<String> notes = remarks.stream().map(this::note).distinct().toList();
        String shown = notes.stream().limit(MOST_OF_A_CELL).collect(Collectors.joining("\n"));
        int more = notes.size() - MOST_OF_A_CELL;
        return more <= 0 ? shown : shown + "\n" + words.of("more", Map.of("count", Argument.of(more)));
    }

    private String note(Remark remark) {
        return words.of(
                "note",
                Map.of(
                        "severity", Argument.of(severity(remark)),
                        "text", Argument.of(text(remark.finding()))));
    }
}
