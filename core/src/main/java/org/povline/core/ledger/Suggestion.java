package org.povline.core.ledger;

import java.util.List;
import java.util.Optional;
import org.povline.core.finding.Finding;
import org.povline.core.repair.SuggestedRepair;

/**
 * A repair that is suggested, at the cells of the file.
 *
 * @param suggested the repair
 * @param corrections the cells to change, all of them together
 */
record Suggestion(SuggestedRepair suggested, List<Correction> corrections) {
    /** The repair as a remark, with the path of the first fact that it changes. */
    Finding finding() {
        return suggested.finding();
    }

    /**
     * A cell to change.
     *
     * @param cell the cell, if the file has one for the fact
     * @param to what it would say; empty where that tells who somebody is
     */
    record Correction(Optional<Cell> cell, Optional<String> to) {}
}
