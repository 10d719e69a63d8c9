package org.povline.core.registry;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;

/**
 * A village's ledger: what can be added up.
 *
 * @param village whose
 * @param asOf the day that it describes
 * @param households its households, in the ledger's order
 * @param aid the aid that it received
 * @param log the work team's log
 * @param problems its problems
 * @param steps what is to be done next
 */
public record Registry(
        Village village,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asOf,
        List<Household> households,
        List<AidRecord> aid,
        PostingLog log,
        List<VillageProblem> problems,
        List<PlannedStep> steps) {
    /** Refuses a registry without village or date. */
    public Registry {
        requireNonNull(village, "village");
        requireNonNull(asOf, "asOf");
        households = Absent.list(households);
        aid = Absent.list(aid);
        log = requireNonNullElse(log, PostingLog.NOT_REPORTED);
        problems = Absent.list(problems);
        steps = Absent.list(steps);
    }

    @Override
    public String toString() {
        return "Registry(" + village.code() + " " + asOf + ")";
    }
}
