package org.povline.core.registry;

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
 */
public record Work(
        Fact<LabourCapacity> capacity, Fact<WorkPlace> place, Fact<Count> monthsAway, Fact<YesNo> publicPost) {
    static final Work NOT_REPORTED =
            new Work(Fact.notReported(), Fact.notReported(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported. */
    public Work {
        capacity = Fact.orNotReported(capacity);
        place = Fact.orNotReported(place);
        monthsAway = Fact.orNotReported(monthsAway);
        publicPost = Fact.orNotReported(publicPost);
    }
}
