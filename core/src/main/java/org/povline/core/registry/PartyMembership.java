package org.povline.core.registry;

import java.time.LocalDate;
import org.povline.core.code.PoliticalStatus;
import org.povline.core.quantity.Fact;

/**
 * A person in the Party; probationary members count as members.
 *
 * @param status 政治面貌
 * @param joinedOn 入党日期
 * @param fullSince 转正日期; not applicable while probationary
 */
public record PartyMembership(Fact<PoliticalStatus> status, Fact<LocalDate> joinedOn, Fact<LocalDate> fullSince) {
    static final PartyMembership NOT_REPORTED =
            new PartyMembership(Fact.notReported(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported. */
    public PartyMembership {
        status = Fact.orNotReported(status);
        joinedOn = Fact.orNotReported(joinedOn);
        fullSince = Fact.orNotReported(fullSince);
    }
}
