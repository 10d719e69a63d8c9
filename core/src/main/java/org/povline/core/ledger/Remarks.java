package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;

/**
 * All that is said of a file and its cells: the heaviest first, and among equals in the order of the file, what concerns
 * all of it before.
 *
 * @param all all that is said
 * @param marks what is said of cells, by sheet, row and column, all as {@link Cell} counts them
 */
record Remarks(List<Remark> all, Map<String, Map<Integer, TreeMap<Integer, List<Remark>>>> marks) {
    static Remarks of(LedgerReading reading, List<Finding> checked, Suggestions suggestions, SheetTitles titles) {
        List<Remark> found = new ArrayList<>();
        reading.problems().forEach(problem -> found.add(remark(problem, suggestions, titles.first())));
        checked.forEach(finding ->
                found.add(new Remark(finding, cell(finding, reading.places()), suggestions.against(finding))));
        suggestions.others().forEach(suggestion -> found.add(alone(suggestion)));
        found.sort(Comparator.<Remark, Severity>comparing(
                        remark -> remark.finding().severity())
                .thenComparingInt(remark -> place(remark, cell -> titles.order(cell.sheet())))
                .thenComparingInt(remark -> place(remark, Cell::row))
                .thenComparingInt(remark -> place(remark, Cell::column)));
        return of(List.copyOf(found));
    }

    /** Those that stand in the file, or nowhere. */
    Remarks in(String file, Places places) {
        return of(all.stream()
                .filter(remark ->
                        remark.cell().filter(cell -> !places.isIn(file, cell)).isEmpty())
                .toList());
    }

    private static int place(Remark remark, ToIntFunction<Cell> part) {
        return remark.cell().map(part::applyAsInt).orElse(-1);
    }

    private static Remarks of(List<Remark> all) {
        Map<String, Map<Integer, TreeMap<Integer, List<Remark>>>> marks = new HashMap<>();
        for (Remark remark : all) {
            remark.cell()
                    .ifPresent(cell -> marks.computeIfAbsent(cell.sheet(), sheet -> new HashMap<>())
                            .computeIfAbsent(cell.row(), row -> new TreeMap<>())
                            .computeIfAbsent(cell.column(), column -> new ArrayList<>())
                            .add(remark));
        }
        return new Remarks(all, marks);
    }

    private static Remark remark(Problem problem, Suggestions suggestions, String firstSheet) {
        Finding finding = problem.finding();
        Optional<Cell> cell = problem.cell().or(() -> place(finding, firstSheet));
        return new Remark(finding, cell, suggestions.against(finding));
    }

    /** Where a fault of the file itself stands, if it tells a row: such a fault bears no cell. */
    private static Optional<Cell> place(Finding finding, String firstSheet) {
        Location place = finding.location();
        String sheet = finding.arguments().get("sheet") instanceof Argument.Text named ? named.text() : firstSheet;
        return place.line() == 0
                ? Optional.empty()
                : Optional.of(new Cell(place.file(), sheet, place.line(), Math.max(1, place.column()), "", "", false));
    }

    /** Only a path through the households leads to a cell: what a village declares stands elsewhere. */
    private static Optional<Cell> cell(Finding finding, Places places) {
        String path = finding.location().path();
        return Places.household(path) < 0 ? Optional.empty() : places.find(path);
    }

    private static Remark alone(Suggestion suggestion) {
        Optional<Cell> cell = suggestion.corrections().stream()
                .flatMap(correction -> correction.cell().stream())
                .findFirst();
        return new Remark(suggestion.finding(), cell, List.of(suggestion));
    }

    /** What is said of a row's cells, by column counted from 1. */
    TreeMap<Integer, List<Remark>> row(String sheet, int number) {
        return marks.getOrDefault(sheet, Map.of()).getOrDefault(number, new TreeMap<>());
    }
}
