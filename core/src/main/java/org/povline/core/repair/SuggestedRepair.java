package org.povline.core.repair;

import static java.util.Objects.requireNonNull;

import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;

/**
 * A repair that is suggested for one of several households, and where its record stands among them.
 *
 * @param household the place of the household, counted from 0
 * @param repair the repair
 */
public record SuggestedRepair(int household, Repair repair) {
    /** Refuses a place that no list has. */
    public SuggestedRepair {
        requireNonNull(repair, "repair");
        if (household < 0) {
            throw new IllegalArgumentException("The place of a household (" + household + ") must not be negative");
        }
    }

    /** The path of a fact that the repair changes, such as {@code households[3].members[1].identity.sex}. */
    public String path(Change<?> change) {
        return RecordPath.household(household) + change.path();
    }

    /** The repair as a remark at the first fact that it changes, without any value. */
    public Finding finding() {
        Finding own = repair.finding();
        Location place = Location.path(path(repair.changes().get(0)));
        return new Finding(own.code(), own.severity(), place, own.arguments());
    }

    /** Whether the finding is about the same member, statement or household, and would be gone. */
    public boolean silences(Finding finding) {
        return repair.silences().contains(finding.code())
                && RecordPath.of(finding.location().path())
                        .equals(RecordPath.of(path(repair.changes().get(0))));
    }
}
