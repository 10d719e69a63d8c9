package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.povline.core.finding.Finding;

/**
 * Something wrong with a ledger, and the cell where it stands.
 *
 * @param finding what, with the path of the fact in the registry where there is one
 * @param cell where; empty for what concerns the whole file or sheet
 */
public record Problem(Finding finding, Optional<Cell> cell) {
    /** Refuses null. */
    public Problem {
        requireNonNull(finding, "finding");
        requireNonNull(cell, "cell");
    }
}
