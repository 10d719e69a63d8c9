package org.povline.core.registry;

import java.util.List;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Share;

/**
 * The Party's members in the village, as it states them; probationary members count as members.
 *
 * @param members 党员总数
 * @param women 女党员
 * @param womenShare their share, as stated
 * @param bands the members by age, youngest first
 * @param youngestAge the age that all members are stated to have reached
 * @param oldestAge the age of the oldest
 * @param madeFull 年内转正: probationary members made full members within the year
 * @param plannedRecruits 计划发展: members to be recruited within the year
 */
public record DeclaredPartyMembers(
        Declared<Count> members,
        Declared<Count> women,
        Declared<Share> womenShare,
        List<DeclaredBand> bands,
        Declared<Count> youngestAge,
        Declared<Count> oldestAge,
        Declared<Count> madeFull,
        Declared<Count> plannedRecruits) {
    static final DeclaredPartyMembers NOT_REPORTED = new DeclaredPartyMembers(
            Declared.notReported(),
            Declared.notReported(),
            Declared.notReported(),
            List.of(),
            Declared.notReported(),
            Declared.notReported(),
            Declared.notReported(),
            Declared.notReported());

    /** Takes what is left out as not reported. */
    public DeclaredPartyMembers {
        members = Declared.orNotReported(members);
        women = Declared.orNotReported(women);
        womenShare = Declared.orNotReported(womenShare);
        bands = Absent.list(bands);
        youngestAge = Declared.orNotReported(youngestAge);
        oldestAge = Declared.orNotReported(oldestAge);
        madeFull = Declared.orNotReported(madeFull);
        plannedRecruits = Declared.orNotReported(plannedRecruits);
    }
}
