package org.povline.core.ledger;

import java.util.List;
import java.util.Optional;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.repair.Repair;

/**
 * A repair that is suggested, at the cells of the file.
 *
 * @param finding the repair as a remark, with the path of the first fact that it changes
 * @param silences the codes of findings that would be gone
 * @param corrections the cells to change, all of them together
 */
record Suggestion(Finding finding, List<String> silences, List<Correction> corrections) {
    static Suggestion of(String household, Repair repair, List<Correction> corrections) {
        Finding finding = repair.finding();
        Location place = Location.path(household + "." + finding.location().path());
        return new Suggestion(
                new Finding(finding.code(), finding.severity(), place, finding.arguments()),
                repair.silences(),
                corrections);
    }

    /** Whether the finding is about the same member, or the same household, and would be gone. */
    boolean silences(Finding other) {
        return silences.contains(other.code()) && other.location().path().startsWith(record());
    }

    /** The way to the member or household whose record is changed. */
    private String record() {
        String path = finding.location().path();
        int household = path.indexOf("].") + 2;
        int end = path.startsWith("members[", household) ? path.indexOf(']', household) + 1 : household;
        return path.substring(0, end);
    }

    /**
     * A cell to change.
     *
     * @param cell the cell, if the file has one for the fact
     * @param to what it would say; empty where that tells who somebody is
     */
    record Correction(Optional<Cell> cell, Optional<String> to) {}
}
