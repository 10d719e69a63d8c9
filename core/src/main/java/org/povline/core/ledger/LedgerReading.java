package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
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
    private static final Argument UNREADABLE = Argument.of("UNREADABLE");

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

    /**
     * What checks found beyond the problems: not what a check says of a fact only because it cannot be read, where a
     * problem tells of it at its cell already.
     *
     * @param checked findings of checks over the households, at paths such as {@code households[3].living.road}
     */
    public List<Finding> beyond(List<Finding> checked) {
        Set<String> unread = problems.stream()
                .filter(problem -> problem.finding().severity() == Severity.ERROR)
                .map(problem -> problem.finding().location().path())
                .collect(Collectors.toSet());
        return checked.stream()
                .filter(finding -> !isOfUnread(finding)
                        || !unread.contains(finding.location().path()))
                .toList();
    }

    private static boolean isOfUnread(Finding finding) {
        return UNREADABLE.equals(finding.arguments().get("which"));
    }

    /** What was counted. */
    @Override
    public String toString() {
        return "LedgerReading(" + households.size() + " households, " + rows.read() + " rows, " + problems.size()
                + " problems)";
    }
}
