package org.povline.core.registry;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.WorkPlace;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;

/**
 * What a person can do and where they do it.
 *
 * @param capacity 劳动技能
 * @param place 务工所在地
 * @param monthsAway 务工时间, in months of the year
 * @param publicPost 公益性岗位
 * @param publicPostMonths 公益性岗位月数, in months of the year
 * @param jobs the spells of paid work; a known empty list says that there was none
 * @param situation whether the person works, and wants to
 */
public record Work(
        Fact<LabourCapacity> capacity,
        Fact<WorkPlace> place,
        Fact<Count> monthsAway,
        Fact<YesNo> publicPost,
        @OmitIfNotAsked Fact<Count> publicPostMonths,
        @OmitIfNotAsked Fact<List<Employment>> jobs,
        @OmitIfNotAsked WorkSituation situation) {
    static final Work NOT_REPORTED = of(Fact.notReported(), Fact.notReported(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported; what only later ledgers hold, from the months of a public post on, as not asked for. */
    public Work {
        capacity = Fact.orNotReported(capacity);
        place = Fact.orNotReported(place);
        monthsAway = Fact.orNotReported(monthsAway);
        publicPost = Fact.orNotReported(publicPost);
        publicPostMonths = Fact.orNotAsked(publicPostMonths);
        jobs = Fact.orNotAsked(jobs).map(List::copyOf);
        situation = requireNonNullElse(situation, WorkSituation.NOT_ASKED);
    }

    /** Work of a ledger that holds no spells. */
    public static Work of(
            Fact<LabourCapacity> capacity, Fact<WorkPlace> place, Fact<Count> monthsAway, Fact<YesNo> publicPost) {
        return new Work(
                capacity, place, monthsAway, publicPost, Fact.notAsked(), Fact.notAsked(), WorkSituation.NOT_ASKED);
    }
}
