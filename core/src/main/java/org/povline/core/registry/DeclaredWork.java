package org.povline.core.registry;

import java.util.List;
import java.util.Map;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;

/**
 * What the work team did, as it states it.
 *
 * @param teamSince 工作组成立时间, to the day or the month
 * @param daysPosted 累计驻村天数
 * @param visits the visits, by whom they were paid to and what is counted
 * @param done what else it counts
 * @param fundsRaised 协调帮扶资金
 * @param aid the aid that it brought
 * @param problems what is wrong
 * @param steps what is to be done next
 */
public record DeclaredWork(
        Declared<DateRange> teamSince,
        Declared<Count> daysPosted,
        List<DeclaredVisits> visits,
        Map<WorkKind, Declared<Count>> done,
        Declared<Amount> fundsRaised,
        List<DeclaredAid> aid,
        List<VillageProblem> problems,
        List<PlannedStep> steps) {
    static final DeclaredWork NOT_REPORTED = new DeclaredWork(
            Declared.notReported(),
            Declared.notReported(),
            List.of(),
            Map.of(),
            Declared.notReported(),
            List.of(),
            List.of(),
            List.of());

    /** Takes what is left out as not reported. */
    public DeclaredWork {
        teamSince = Declared.orNotReported(teamSince);
        daysPosted = Declared.orNotReported(daysPosted);
        visits = Absent.list(visits);
        done = Absent.map(done);
        fundsRaised = Declared.orNotReported(fundsRaised);
        aid = Absent.list(aid);
        problems = Absent.list(problems);
        steps = Absent.list(steps);
    }
}
