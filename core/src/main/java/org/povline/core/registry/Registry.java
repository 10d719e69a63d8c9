package org.povline.core.registry;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import org.povline.core.quantity.Fact;

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
 * @param moves who joined and left since the ledger before; not asked for where the ledger has no list of them
 */
public record Registry(
        Village village,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asOf,
        List<Household> households,
        List<AidRecord> aid,
        PostingLog log,
        List<VillageProblem> problems,
        List<PlannedStep> steps,
        @OmitIfNotAsked Fact<List<MemberMove>> moves) {
    /** Refuses a registry without village or date. */
    public Registry {
        requireNonNull(village, "village");
        requireNonNull(asOf, "asOf");
        households = Absent.list(households);
        aid = Absent.list(aid);
        log = requireNonNullElse(log, PostingLog.NOT_REPORTED);
        problems = Absent.list(problems);
        steps = Absent.list(steps);
        moves = Fact.orNotAsked(moves).map(List::copyOf);
    }

    /** A ledger of households alone. */
    public static Registry of(Village village, LocalDate asOf, List<Household> households) {
        return of(village, asOf, households, List.of(), PostingLog.NOT_REPORTED, List.of(), List.of());
    }

    /** A ledger without a list of those who joined and left. */
    public static Registry of(
            Village village,
            LocalDate asOf,
            List<Household> households,
            List<AidRecord> aid,
            PostingLog log,
            List<VillageProblem> problems,
            List<PlannedStep> steps) {
        return new Registry(village, asOf, households, aid, log, problems, steps, Fact.notAsked());
    }

    @Override
    public String toString() {
        return "Registry(" + village.code() + " " + asOf + ")";
    }
}
