package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.povline.core.finding.Finding;
import org.povline.core.registry.Household;

/**
 * What came of reading a ledger from a file of rows.
 *
 * @param ledger the ledger; empty where nothing tells whose it is or which day it describes, and where the file could
 *     not be read to its end
 * @param households the households that were read, in the order of the file
 * @param rows what became of the rows
 * @param problems everything that is wrong, in the order of the file
 * @param places where the facts of the households stand
 * @param mapping which header was read as which column, in all sheets; to be kept for the next file of the kind
 */
public record LedgerReading(
        Optional<Ledger> ledger,
        List<Household> households,
        RowCounts rows,
        List<Problem> problems,
        Places places,
        ColumnMapping mapping) {
    /** Copies the lists. */
    public LedgerReading {
        requireNonNull(ledger, "ledger");
        households = List.copyOf(households);
        requireNonNull(rows, "rows");
        problems = List.copyOf(problems);
        requireNonNull(places, "places");
        requireNonNull(mapping, "mapping");
    }

    /** The problems without their cells: nothing personal is in them. */
    public List<Finding> findings() {
        return problems.stream().map(Problem::finding).toList();
    }

    /** What was counted. */
    @Override
    public String toString() {
        return "LedgerReading(" + households.size() + " households, " + rows.read() + " rows, " + problems.size()
                + " problems)";
    }
}
