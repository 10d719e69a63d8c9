package org.povline.core.registry;

import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;

/**
 * Where a household lives and how to reach it.
 *
 * @param area the village that it belongs to, twelve digits
 * @param hamlet 自然村寨
 * @param villagerGroup 村民小组
 * @param phone 户联系电话
 * @param statedMembers 人数, how many the ledger says live there, whomever it lists
 */
public record Residence(
        Fact<AreaCode> area,
        Fact<String> hamlet,
        Fact<String> villagerGroup,
        Fact<String> phone,
        @OmitIfNotAsked Fact<Count> statedMembers) {
    static final Residence NOT_REPORTED =
            of(Fact.notReported(), Fact.notReported(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported, the number of members as not asked for. */
    public Residence {
        area = Fact.orNotReported(area);
        hamlet = Fact.orNotReported(hamlet);
        villagerGroup = Fact.orNotReported(villagerGroup);
        phone = Fact.orNotReported(phone);
        statedMembers = Fact.orNotAsked(statedMembers);
    }

    /** A residence in a ledger that does not state the number of members. */
    public static Residence of(
            Fact<AreaCode> area, Fact<String> hamlet, Fact<String> villagerGroup, Fact<String> phone) {
        return new Residence(area, hamlet, villagerGroup, phone, Fact.notAsked());
    }
}
