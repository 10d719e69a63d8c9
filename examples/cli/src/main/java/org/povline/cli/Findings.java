package org.povline.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.ledger.Cell;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.ledger.Problem;

/** Findings brought to the cells where they stand: those of the reader bear theirs, those of checks are looked up. */
final class Findings {
    private final @Nullable LedgerReading table;
    private final IdentityHashMap<Finding, Cell> read = new IdentityHashMap<>();

    /** Of a table; of a document, which has no cells, if there is none. */
    Findings(@Nullable LedgerReading table) {
        this.table = table;
        if (table != null) {
            table.problems().forEach(this::keep);
        }
    }

    private void keep(Problem problem) {
        problem.cell().ifPresent(cell -> read.put(problem.finding(), cell));
    }

    /** The findings with their cells, in the order given. */
    List<Found> locate(Collection<Finding> findings) {
        List<Found> found = new ArrayList<>();
        findings.forEach(finding -> found.add(new Found(finding, cell(finding))));
        return found;
    }

    private Optional<Cell> cell(Finding finding) {
        Cell own = read.get(finding);
        if (own != null) {
            return Optional.of(own);
        }
        return cell(finding.location().path());
    }

    /** The cell of the fact at a path of the registry, if the ledger has cells. */
    Optional<Cell> cell(String path) {
        return table == null || path.isEmpty()
                ? Optional.empty()
                : table.places().find(path);
    }

    /** A finding, and its cell if it has one. */
    record Found(Finding finding, Optional<Cell> cell) {
        String place(Showing showing) {
            return cell.map(at -> place(at, showing)).orElseGet(() -> place(finding.location()));
        }

        private static String place(Cell cell, Showing showing) {
            String sheet = cell.sheet().isEmpty() ? "" : showing.words(cell.sheet()) + ":";
            String header = cell.header().isEmpty() ? "" : " " + showing.words(cell.header());
            return cell.file() + ":" + sheet + cell.row() + ":" + cell.column() + header;
        }

        private static String place(Location location) {
            String line = location.line() == 0 ? "" : ":" + location.line() + ":" + location.column();
            return (location.file() + line + " " + location.path()).strip();
        }
    }
}
